// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/connectstring.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zkbridge;

class TestConnectString : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void keepsScopes();
};

void TestConnectString::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal");
    QTest::newRow("host") << u"zk1"_s << u"zk1:2181"_s;
    QTest::newRow("host and port") << u"zk1:4000"_s << u"zk1:4000"_s;
    QTest::newRow("several, blanks") << u" a:1, b ,c:3 "_s << u"a:1,b:2181,c:3"_s;
    QTest::newRow("chroot") << u"a:1,b:2/app/x"_s << u"a:1,b:2/app/x"_s;
    QTest::newRow("root as chroot") << u"a:1/"_s << u"a:1"_s;
    QTest::newRow("comma too many") << u"a:1,"_s << u"a:1"_s;
    QTest::newRow("ipv4") << u"127.0.0.1:2181"_s << u"127.0.0.1:2181"_s;
    QTest::newRow("ipv6 in brackets") << u"[::1]:4000/x"_s << u"[::1]:4000/x"_s;
    QTest::newRow("ipv6 in brackets, no port") << u"[2001:db8::1]"_s << u"[2001:db8::1]:2181"_s;
    QTest::newRow("bare ipv6") << u"::1"_s << u"[::1]:2181"_s;
    QTest::newRow("bare ipv6, port of five digits") << u"::1:21810"_s << u"[::1]:21810"_s;
    QTest::newRow("bare full ipv6 and port") << u"1:2:3:4:5:6:7:8:2181"_s << u"[1:2:3:4:5:6:7:8]:2181"_s;
    QTest::newRow("underscore, dots") << u"zk_1.example.org:1"_s << u"zk_1.example.org:1"_s;
}

void TestConnectString::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, normal);
    const auto parsed = ConnectString::parse(text);
    QVERIFY2(parsed.ok(), qPrintable(parsed.ok() ? QString() : parsed.error().detail));
    QCOMPARE(parsed->toString(), normal);
    QCOMPARE(*ConnectString::parse(normal), *parsed);
}

void TestConnectString::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QString() << u"names no server"_s;
    QTest::newRow("only a chroot") << u"/a"_s << u"names no server"_s;
    QTest::newRow("port 0") << u"a:0"_s << u"not a port: a:0"_s;
    QTest::newRow("port too large") << u"a:65536"_s << u"not a port: a:65536"_s;
    QTest::newRow("port missing") << u"a:"_s << u"not a port: a:"_s;
    QTest::newRow("port with a sign") << u"a:+1"_s << u"not a port: a:+1"_s;
    QTest::newRow("scheme") << u"zk://a:1"_s << u"not a port: zk:"_s;
    QTest::newRow("blank in a name") << u"a b"_s << u"not a server: a b"_s;
    QTest::newRow("ambiguous ipv6") << u"::1:2181"_s << u"ambiguous: write ::1:2181 as [address]:port"_s;
    QTest::newRow("no ipv6") << u"[a]:1"_s << u"not an IPv6 address in brackets: [a]:1"_s;
    QTest::newRow("bracket left open") << u"[::1:1"_s << u"not an IPv6 address in brackets: [::1:1"_s;
    QTest::newRow("bad chroot") << u"a/b//c"_s << u"chroot /b//c: empty name at 3"_s;
}

void TestConnectString::refuses()
{
    QFETCH(QString, text);
    const auto parsed = ConnectString::parse(text);
    QCOMPARE(parsed.code(), ErrorCode::BadArguments);
    QTEST(parsed.error().detail, "reason");
}

void TestConnectString::keepsScopes()
{
    QCOMPARE((ServerAddress{u"fe80::1%1"_s, 2181}).toString(), u"[fe80::1%1]:2181"_s);
}

QTEST_GUILESS_MAIN(TestConnectString)
#include "tst_connectstring.moc"
