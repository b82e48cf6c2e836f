// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opensession.h"

#include <QTest>

namespace testsupport {

std::unique_ptr<zkbridge::Session> openSession(const QString &connect, int timeoutMs)
{
    const auto parsed = zkbridge::ConnectString::parse(connect);
    if (!parsed)
        return nullptr;
    zkbridge::SessionOptions options;
    options.connect = *parsed;
    options.timeoutMs = timeoutMs;
    options.lock = zkbridge::LockState::Unlocked;
    return openSession(options);
}

std::unique_ptr<zkbridge::Session> openSession(const zkbridge::SessionOptions &options)
{
    constexpr int longestConnectMs = 30'000;
    auto session = std::make_unique<zkbridge::Session>(options);
    session->open();
    if (!QTest::qWaitFor([&session] { return session->isConnected(); }, longestConnectMs))
        return nullptr;
    return session;
}

} // namespace testsupport
