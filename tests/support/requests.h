// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/answered.h"
#include "tests/support/realensemble.h"

#include <QString>
#include <QTest>

/// What tests of sessions ask again and again.
namespace testsupport {

/// A path of the running test's own.
[[nodiscard]] inline QString fresh() { return QLatin1Char('/') + QString::fromLatin1(QTest::currentTestFunction()); }

/// Of an unlocked session to the shared ensemble.
[[nodiscard]] inline zkbridge::SessionOptions sharedOptions(const QString &chroot = {})
{
    zkbridge::SessionOptions options;
    options.connect = zkbridge::ConnectString::parse(RealEnsemble::shared().connectString() + chroot).value();
    options.lock = zkbridge::LockState::Unlocked;
    return options;
}

[[nodiscard]] inline zkbridge::ErrorCode create(zkbridge::Session *session, const QString &path,
    const QByteArray &data = "x", const zkbridge::Acl &acl = zkbridge::openAcl())
{
    Answered<zkbridge::Created> created;
    session->create(path, data, acl, zkbridge::CreateMode::Persistent, &created, created.callback());
    return created.code();
}

/// Rows "data" of what must arrive as it was sent.
inline void addDataRows()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("null") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("binary") << QByteArray("\0\xff\x80 z\n\0", 7);
    QTest::newRow("large") << QByteArray(1'000'000, 'x');
}

} // namespace testsupport
