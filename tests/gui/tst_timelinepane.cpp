// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/membercolors.h"
#include "app/cluster/timelinebar.h"
#include "app/cluster/timelineexport.h"
#include "app/cluster/timelinemodel.h"
#include "app/cluster/timelinepane.h"
#include "app/cluster/timeslider.h"
#include "app/shell/ensembleconnection.h"
#include "model/cluster/eventjson.h"
#include "model/cluster/timeline.h"
#include "zkbridge/sandbox/sandbox.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace app;
using model::ClusterEvent;
using Kind = ClusterEvent::Kind;

namespace {

ClusterEvent happened(Kind kind, int number, const QString &cluster = u"/election"_s)
{
    ClusterEvent event;
    event.kind = kind;
    event.cluster = cluster;
    event.node = u"%1/c_%2"_s.arg(cluster).arg(number, 10, 10, QLatin1Char('0'));
    event.session = number + 1;
    event.timeMs = QDateTime::currentMSecsSinceEpoch() - 1000 + number % 1000;
    return event;
}

} // namespace

/// The timeline as a list to filter, search and jump from.
class TestTimelinePane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filtersInSlices();
    void olderEntriesComeBefore();
    void dropsWhatTheTimelineDrops();
    void filtersByClusterAndKind();
    void findsForwardsAndBackwards();
    void jumpsToZnodeAndMoment();
    void writesWhatIsShown();
    void theSliderStepsFromChangeToChange();

private:
    MemberColors m_colors;
};

void TestTimelinePane::filtersInSlices()
{
    model::Timeline timeline;
    for (int i = 0; i < 20'000; ++i)
        timeline.append(happened(i % 100 == 0 ? Kind::NewLeader : Kind::Joined, i));
    TimelineModel model(&timeline);
    QCOMPARE(model.rowCount(), 20'000);
    QSignalSpy filtered(&model, &TimelineModel::filtered);
    TimelineFilter filter;
    filter.groups = TimelineFilter::Leaders;
    const QString told = model.index(100, 0).data(Qt::ToolTipRole).toString();
    model.setFilter(filter);
    QVERIFY(model.isFiltering());
    timeline.append(happened(Kind::NewLeader, 20'000)); // while it is being applied
    timeline.append(happened(Kind::Joined, 20'001));
    timeline.prepend({happened(Kind::NewLeader, 30'000), happened(Kind::Joined, 30'001)}, false);
    QVERIFY(filtered.wait());
    QCOMPARE(model.rowCount(), 202);
    QCOMPARE(model.eventAt(0).session, 30'001);
    QCOMPARE(model.eventAt(1).session, 1);
    QCOMPARE(model.eventAt(201).session, 20'001);
    QCOMPARE(model.eventAt(2).session, 101);
    QVERIFY(!told.isEmpty());
    QCOMPARE(model.index(2, 0).data(Qt::ToolTipRole).toString(), told); // of the same event, among all others
}

void TestTimelinePane::olderEntriesComeBefore()
{
    model::Timeline timeline;
    timeline.append(happened(Kind::Joined, 5));
    TimelineModel model(&timeline);
    const QAbstractItemModelTester tester(&model);
    ClusterEvent began;
    began.kind = Kind::ObservationBegan;
    timeline.prepend({happened(Kind::Joined, 1), began}, true);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.index(0, 0).data(Qt::ForegroundRole).isValid()); // marked as earlier
    QVERIFY(!model.index(2, 0).data(Qt::ForegroundRole).isValid());
    QVERIFY(model.index(1, TimelineModel::WhatColumn).data(Qt::FontRole).value<QFont>().bold());
    timeline.dropEarlier();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.eventAt(0).session, 6);
}

void TestTimelinePane::dropsWhatTheTimelineDrops()
{
    model::Timeline timeline(10);
    TimelineModel model(&timeline);
    const QAbstractItemModelTester tester(&model);
    TimelineFilter filter;
    filter.groups = TimelineFilter::Leaders;
    model.setFilter(filter);
    for (int i = 0; i < 35; ++i)
        timeline.append(happened(i % 2 == 0 ? Kind::NewLeader : Kind::Gone, i));
    QTRY_VERIFY(!model.isFiltering());
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.eventAt(4).session, 35);
    QCOMPARE(model.eventAt(0).session, 27);
}

void TestTimelinePane::filtersByClusterAndKind()
{
    EnsembleConnection connection(zkbridge::SessionOptions(), nullptr);
    TimelinePane pane(&connection, &m_colors);
    auto *table = pane.findChild<QTableView *>();
    QVERIFY(!table->isVisibleTo(&pane)); // nothing yet: the page says so
    connection.timeline()->append(happened(Kind::Joined, 1, u"/a"_s));
    connection.timeline()->append(happened(Kind::Joined, 2, u"/b"_s));
    connection.timeline()->append(happened(Kind::NewLeader, 2, u"/b"_s));
    QTRY_VERIFY(table->isVisibleTo(&pane));
    auto *clusters = pane.findChild<QComboBox *>();
    QCOMPARE(clusters->count(), 3);
    clusters->setCurrentIndex(clusters->findData(u"/b"_s));
    QTRY_COMPARE(table->model()->rowCount(), 2);
    auto *menu = pane.findChild<QMenu *>();
    menu->actions().at(0)->setChecked(false); // joins
    QTRY_COMPARE(table->model()->rowCount(), 1);
    menu->actions().at(2)->setChecked(false); // leader changes
    QTRY_VERIFY(!table->isVisibleTo(&pane));
    auto *clear = pane.findChild<QPushButton *>();
    QVERIFY(clear->isVisibleTo(&pane));
    clear->click();
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(clusters->currentIndex(), 0);
}

void TestTimelinePane::findsForwardsAndBackwards()
{
    EnsembleConnection connection(zkbridge::SessionOptions(), nullptr);
    for (int i = 0; i < 300; ++i)
        connection.timeline()->append(happened(Kind::Joined, i));
    TimelinePane pane(&connection, &m_colors);
    auto *table = pane.findChild<QTableView *>();
    auto *field = pane.findChild<QLineEdit *>();
    field->setText(u"C_000000007"_s); // ten of them
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(table->currentIndex().row(), 70);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(table->currentIndex().row(), 71);
    auto *bar = pane.findChild<TimelineBar *>();
    Q_EMIT bar->searchRequested(true);
    QTRY_COMPARE(table->currentIndex().row(), 70);
    Q_EMIT bar->searchRequested(true); // around the beginning
    QTRY_COMPARE(table->currentIndex().row(), 79);
    field->setText(u"nowhere"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(field->font().strikeOut());
}

void TestTimelinePane::jumpsToZnodeAndMoment()
{
    EnsembleConnection connection(zkbridge::SessionOptions(), nullptr);
    connection.timeline()->append(happened(Kind::Joined, 1));
    connection.timeline()->append(happened(Kind::Joined, 2));
    TimelinePane pane(&connection, &m_colors);
    QSignalSpy moments(&pane, &TimelinePane::momentRequested);
    auto *table = pane.findChild<QTableView *>();
    table->setCurrentIndex(table->model()->index(0, 0));
    QCOMPARE(connection.selectedPath(), u"/election/c_0000000001"_s);
    const auto actions = table->actions();
    QVERIFY(actions.at(1)->isEnabled());
    actions.at(1)->trigger();
    QCOMPARE(moments.size(), 1);
    QCOMPARE(moments.at(0).at(0).toString(), u"/election"_s);
    QCOMPARE(moments.at(0).at(1).toLongLong(), connection.timeline()->events().front().timeMs);
}

void TestTimelinePane::writesWhatIsShown()
{
    const QTemporaryDir folder;
    ClusterEvent event = happened(Kind::Registered, 1, u"/a, \"b\""_s);
    event.detail = u"=1+1"_s;
    const QString csv = folder.filePath(u"t.csv"_s);
    const QString json = folder.filePath(u"t.jsonl"_s);
    QCOMPARE(exportTimeline({event, event}, csv), QString());
    QCOMPARE(exportTimeline({event, event}, json), QString());
    QFile table(csv);
    QVERIFY(table.open(QIODevice::ReadOnly));
    const auto lines = table.readAll().split('\n');
    QCOMPARE(lines.size(), 4); // a heading, two, and what is behind the last end of line
    QVERIFY(lines.at(1).contains("\"/a, \"\"b\"\"\""));
    QFile objects(json);
    QVERIFY(objects.open(QIODevice::ReadOnly));
    QCOMPARE(model::clusterEventFromJson(QJsonDocument::fromJson(objects.readLine()).object()), event);
    QVERIFY(!exportTimeline({event}, folder.filePath(u"no/such/folder.csv"_s)).isEmpty());
}

void TestTimelinePane::theSliderStepsFromChangeToChange()
{
    TimeSlider slider;
    QSignalSpy chosen(&slider, &TimeSlider::timeChosen);
    slider.setMoments({1000, 3000, 7000}, 11'000);
    auto *handle = slider.findChild<QSlider *>();
    QVERIFY(slider.isLive());
    QTest::keyClick(handle, Qt::Key_Left);
    QCOMPARE(slider.timeMs(), 7000);
    QTest::keyClick(handle, Qt::Key_Left);
    QCOMPARE(slider.timeMs(), 3000);
    QTest::keyClick(handle, Qt::Key_Right);
    QCOMPARE(slider.timeMs(), 7000);
    QTest::keyClick(handle, Qt::Key_Right); // past the last change
    QVERIFY(slider.isLive());
    QTest::keyClick(handle, Qt::Key_Home);
    QCOMPARE(slider.timeMs(), 1000);
    slider.setMoments({1000, 3000, 7000, 12'000}, 20'000); // time goes on: what is shown stays
    QCOMPARE(slider.timeMs(), 1000);
    QTest::keyClick(handle, Qt::Key_End);
    QVERIFY(slider.isLive());
    QCOMPARE(chosen.size(), 6);
    QCOMPARE(chosen.constLast().at(0).toLongLong(), 0);
}

QTEST_MAIN(TestTimelinePane)
#include "tst_timelinepane.moc"
