// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/wire/wirereader.h"

#include <QString>

#include <memory>

namespace testsupport {

/// A wire to `connect` ("host:port,.../chroot"), opened and waited for. Null when it did not connect within 30 s.
[[nodiscard]] std::unique_ptr<zkbridge::WireReader> openWire(const QString &connect);

/// The same with all options chosen, `options.connect` among them.
[[nodiscard]] std::unique_ptr<zkbridge::WireReader> openWire(const zkbridge::WireOptions &options);

} // namespace testsupport
