// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace zkbridge {

/// `count` different TCP ports on 127.0.0.1 that nobody listens on now; fewer when there are no more. Below the range
/// from which the kernel takes ports for outgoing connections, so that a server that was stopped finds its port free
/// when it comes back. Another program may still take one before its use: whoever binds it must be ready for that.
[[nodiscard]] QList<quint16> freePorts(int count);

} // namespace zkbridge
