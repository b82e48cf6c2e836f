// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answered.h"
#include "tests/support/bystander.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/realensemble.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::Answered;
using testsupport::Bystander;
using testsupport::CtlProcess;
using testsupport::RealEnsemble;

/// `vivariumctl ... --auth-file FILE` and `--read-only`.
class TestCtlIdentities : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void readsWithAnIdentity();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void writesNothingWhenReadOnly();

private:
    struct Run {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
    };
    [[nodiscard]] static Run run(const QStringList &arguments);

    QString m_server;
    std::unique_ptr<Bystander> m_bystander;
};

void TestCtlIdentities::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared();
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_server = ensemble.connectString();
    m_bystander = std::make_unique<Bystander>(m_server);
    QVERIFY(m_bystander->isValid());
    m_bystander->session()->addAuth(u"digest"_s, "keeper:pass:word");
    Answered<zkbridge::Created> made;
    const zkbridge::Acl creatorOnly{{zkbridge::PermissionAll, u"auth"_s, QString()}};
    m_bystander->session()->create(
        u"/guarded"_s, "kept", creatorOnly, zkbridge::CreateMode::Persistent, &made, made.callback());
    QCOMPARE(made.code(), zkbridge::ErrorCode::Ok);
}

TestCtlIdentities::Run TestCtlIdentities::run(const QStringList &arguments)
{
    CtlProcess process(arguments);
    process.closeInput();
    if (!process.waitForEnd())
        return {};
    return {process.exitCode(), process.output(), process.errors()};
}

void TestCtlIdentities::readsWithAnIdentity()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("# who we are\n\ndigest:other:x\r\ndigest:keeper:pass:word\n");
    file.flush();
    const Run with = run({u"get"_s, m_server, u"/guarded"_s, u"--auth-file"_s, file.fileName()});
    QCOMPARE(with.errors, QByteArray());
    QCOMPARE(with.output, QByteArray("kept"));
    const Run without = run({u"get"_s, m_server, u"/guarded"_s});
    QCOMPARE(without.exitCode, 1);
    QVERIFY(without.errors.contains("ACL"));
}

void TestCtlIdentities::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no colon") << QByteArray("digest:a:b\nsecret\n");
    QTest::newRow("no scheme") << QByteArray("digest:a:b\n:secret\n");
    QTest::newRow("no credential") << QByteArray("digest:secret\ndigest:\n");
}

void TestCtlIdentities::refusesBadFiles()
{
    QFETCH(const QByteArray, content);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(content);
    file.flush();
    const Run result = run({u"get"_s, m_server, u"/guarded"_s, u"--auth-file"_s, file.fileName()});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains("line 2"), result.errors.constData());
    QVERIFY(!result.errors.contains("secret"));
    const Run missing = run({u"get"_s, m_server, u"/guarded"_s, u"--auth-file"_s, file.fileName() + u".not"_s});
    QCOMPARE(missing.exitCode, 1);
    QVERIFY(missing.errors.contains("cannot read"));
}

void TestCtlIdentities::writesNothingWhenReadOnly()
{
    const QString path = m_bystander->create(u"/readonly"_s, "before");
    const Run result = run({u"set"_s, m_server, path, u"after"_s, u"--read-only"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains("--read-only"), result.errors.constData());
    QCOMPARE(m_bystander->get(path).data, QByteArray("before"));
    QCOMPARE(run({u"get"_s, m_server, path, u"--read-only"_s}).output, QByteArray("before"));
}

QTEST_GUILESS_MAIN(TestCtlIdentities)
#include "tst_ctlidentities.moc"
