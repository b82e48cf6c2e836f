// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/openwire.h"

#include <QTest>

namespace testsupport {

std::unique_ptr<zkbridge::WireReader> openWire(const QString &connect)
{
    const auto parsed = zkbridge::ConnectString::parse(connect);
    if (!parsed)
        return nullptr;
    zkbridge::WireOptions options;
    options.connect = *parsed;
    return openWire(options);
}

std::unique_ptr<zkbridge::WireReader> openWire(const zkbridge::WireOptions &options)
{
    constexpr int longestConnectMs = 30'000;
    auto wire = std::make_unique<zkbridge::WireReader>(options);
    wire->open();
    if (!QTest::qWaitFor([&wire] { return wire->status().isConnected(); }, longestConnectMs))
        return nullptr;
    return wire;
}

} // namespace testsupport
