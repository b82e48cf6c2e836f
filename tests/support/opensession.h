// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

#include <QString>

#include <memory>

namespace testsupport {

/// A session to `connect` ("host:port,.../chroot"), opened and waited for; it may write. Null when it did not connect
/// within 30 s.
[[nodiscard]] std::unique_ptr<zkbridge::Session> openSession(const QString &connect, int timeoutMs = 10000);

/// The same with all options chosen, `options.connect` among them.
[[nodiscard]] std::unique_ptr<zkbridge::Session> openSession(const zkbridge::SessionOptions &options);

} // namespace testsupport
