// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/ensembleidentity.h"

using namespace Qt::StringLiterals;

namespace model {

EnsembleIdentity EnsembleIdentity::of(const zkbridge::ConnectString &connect)
{
    EnsembleIdentity identity;
    for (const zkbridge::ServerAddress &server : connect.servers)
        identity.servers.append(server.toString().toLower());
    identity.servers.sort();
    identity.servers.removeDuplicates();
    identity.chroot = connect.chroot == "/"_L1 ? QString() : connect.chroot;
    return identity;
}

EnsembleIdentity EnsembleIdentity::ofSandbox()
{
    // No host can be called so.
    return {{u"(sandbox)"_s}, {}, true};
}

} // namespace model
