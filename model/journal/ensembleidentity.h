// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/connectstring.h"

#include <QMetaType>
#include <QStringList>

namespace model {

/// Which ensemble a history is of, by what stays the same from run to run: the servers and the chroot, not the connect
/// string as it was typed. Two connect strings name the same ensemble when they share a server and the chroot, for some
/// people name all servers and some name one.
struct EnsembleIdentity {
    QStringList servers; ///< "host:port" in lower case, sorted, each once
    QString chroot; ///< "" or "/path"
    bool sandbox = false; ///< servers of our own, new with each run: their ports say nothing

    [[nodiscard]] static EnsembleIdentity of(const zkbridge::ConnectString &connect);
    /// One for all demos and sandboxes, so that they do not pile up under the ports they happened to get.
    [[nodiscard]] static EnsembleIdentity ofSandbox();
    friend bool operator==(const EnsembleIdentity &, const EnsembleIdentity &) = default;
};

} // namespace model

Q_DECLARE_METATYPE(model::EnsembleIdentity)
