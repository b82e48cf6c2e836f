// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/eventjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using model::ClusterEvent;
using Kind = ClusterEvent::Kind;
using Evidence = ClusterEvent::Evidence;

namespace {

ClusterEvent fullEvent()
{
    ClusterEvent event;
    event.kind = Kind::Gone;
    event.evidence = Evidence::ExpiredSeen;
    event.timeMs = 1'700'000'000'123;
    event.cluster = u"/prod/latch, \u00fc#%20"_s;
    event.product = u"curator-latch"_s;
    event.node = u"/prod/latch, \u00fc#%20/_c_\"1\"\n-latch-0000000001"_s;
    event.session = static_cast<qint64>(0xf1000123456789abULL); // negative: servers with a high id give such
    event.pid = 4711;
    event.gapMs = 0;
    event.timeoutMs = 4000;
    event.detail = u"10.0.0.7:8080"_s;
    event.watchers = {u"/prod/a"_s, u"/prod/b"_s};
    event.watchersVerified = true;
    event.name = u"broker 1"_s;
    event.watched = u"/prod/c"_s;
    event.leader = u"/prod/d"_s;
    event.previous = u"/prod/e"_s;
    return event;
}

/// Through text, as it is stored and printed.
std::optional<ClusterEvent> throughText(const ClusterEvent &event)
{
    const QByteArray text = QJsonDocument(toJson(event)).toJson(QJsonDocument::Compact);
    return model::clusterEventFromJson(QJsonDocument::fromJson(text).object());
}

} // namespace

class TestEventJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindComesBack();
    void everyEvidenceComesBack();
    void namesAreAsPromised();
    void unknownIsRefused();
};

void TestEventJson::everyKindComesBack()
{
    QSet<QString> names;
    int kinds = 0;
    for (int kind = 0; !model::eventKindName(static_cast<Kind>(kind)).isEmpty(); ++kind, ++kinds) {
        ClusterEvent event = fullEvent();
        event.kind = static_cast<Kind>(kind);
        QCOMPARE(throughText(event), event);
        ClusterEvent bare;
        bare.kind = event.kind;
        QCOMPARE(throughText(bare), bare);
        names.insert(model::eventKindName(event.kind));
    }
    QCOMPARE(kinds, static_cast<int>(Kind::ClusterGone) + 1);
    QCOMPARE(names.size(), kinds);
}

void TestEventJson::everyEvidenceComesBack()
{
    for (int evidence = 0; evidence <= static_cast<int>(Evidence::ExpiredSeen); ++evidence) {
        ClusterEvent event = fullEvent();
        event.evidence = static_cast<Evidence>(evidence);
        QCOMPARE(throughText(event), event);
    }
}

void TestEventJson::namesAreAsPromised()
{
    const QJsonObject object = toJson(fullEvent());
    QCOMPARE(object.value("event"_L1).toString(), u"gone"_s);
    QCOMPARE(object.value("time"_L1).toString(), u"2023-11-14T22:13:20.123Z"_s);
    QCOMPARE(object.value("session"_L1).toString(), u"0xf1000123456789ab"_s);
    QCOMPARE(object.value("evidence"_L1).toString(), u"expired-seen"_s);
    QCOMPARE(object.keys(),
        QStringList({u"cluster"_s, u"detail"_s, u"event"_s, u"evidence"_s, u"gap_ms"_s, u"leader"_s, u"name"_s,
            u"node"_s, u"pid"_s, u"previous"_s, u"product"_s, u"session"_s, u"time"_s, u"time_ms"_s, u"timeout_ms"_s,
            u"watched"_s, u"watchers"_s, u"watchers_verified"_s}));
    ClusterEvent bare;
    QCOMPARE(toJson(bare).keys(), QStringList({u"event"_s, u"time"_s, u"time_ms"_s}));
}

void TestEventJson::unknownIsRefused()
{
    QVERIFY(!model::clusterEventFromJson({}));
    QJsonObject object = toJson(fullEvent());
    object.insert(u"event"_s, u"of a later version"_s);
    QVERIFY(!model::clusterEventFromJson(object));
    object = toJson(fullEvent());
    object.remove(u"time_ms"_s);
    QVERIFY(!model::clusterEventFromJson(object));
}

QTEST_GUILESS_MAIN(TestEventJson)
#include "tst_eventjson.moc"
