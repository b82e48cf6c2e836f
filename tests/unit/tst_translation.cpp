// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/translation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zkbridge;

class TestTranslation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void putsTheChrootInFront();
    void takesTheChrootOff();
    void tellsNullFromEmpty();
    void keepsBinaryData();
    void keepsAcls();
    void namesEvents();
};

void TestTranslation::putsTheChrootInFront()
{
    QCOMPARE(Translation(QString()).toServer(u"/a"_s), std::string("/a"));
    const Translation translation(u"/app"_s);
    QCOMPARE(translation.toServer(u"/"_s), std::string("/app"));
    QCOMPARE(translation.toServer(u"/ä"_s), std::string("/app/\xc3\xa4"));
}

void TestTranslation::takesTheChrootOff()
{
    const Translation translation(u"/app"_s);
    QCOMPARE(translation.fromServer("/app"), u"/"_s);
    QCOMPARE(translation.fromServer("/app/a"), u"/a"_s);
    QCOMPARE(translation.fromServer("/application"), u"/application"_s);
    QCOMPARE(translation.fromServer("/zookeeper/config"), u"/zookeeper/config"_s);
}

void TestTranslation::tellsNullFromEmpty()
{
    QVERIFY(!Translation::bytes(QByteArray()).has_value());
    QVERIFY(Translation::bytes(QByteArray("")).has_value());
    QVERIFY(Translation::nodeData({std::nullopt, {}}).data.isNull());
    const QByteArray empty = Translation::nodeData({std::string(), {}}).data;
    QVERIFY(!empty.isNull() && empty.isEmpty());
}

void TestTranslation::keepsBinaryData()
{
    const QByteArray binary("\0\xff\x80z\0", 5);
    QCOMPARE(Translation::nodeData({Translation::bytes(binary), {}}).data, binary);
}

void TestTranslation::keepsAcls()
{
    const Acl acl{{PermissionRead, u"digest"_s, u"u:x="_s}, {PermissionAll, u"ip"_s, u"10.0.0.0/8"_s}};
    QCOMPARE(Translation::aclReply({Translation::acl(acl), {}}).acl, acl);
}

void TestTranslation::namesEvents()
{
    using Type = WatchEvent::Type;
    const Translation translation(u"/app"_s);
    QCOMPARE(translation.watchEvent({1, "/app/x"}), (WatchEvent{Type::Created, u"/x"_s}));
    QCOMPARE(translation.watchEvent({2, "/app/x"}).type, Type::Deleted);
    QCOMPARE(translation.watchEvent({3, "/app/x"}).type, Type::DataChanged);
    QCOMPARE(translation.watchEvent({4, "/app"}), (WatchEvent{Type::ChildrenChanged, u"/"_s}));
    QCOMPARE(translation.watchEvent({-2, "/app"}).type, Type::Removed);
}

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
