// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/chartexport.h"
#include "app/cluster/chartspane.h"
#include "app/cluster/failoverschart.h"
#include "app/cluster/failoversmodel.h"
#include "app/cluster/leaderlanes.h"
#include "app/cluster/leaderschart.h"
#include "app/cluster/memberschart.h"

#include <QAbstractItemModelTester>
#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineSeries>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace app;
using model::ClusterEvent;
using Kind = ClusterEvent::Kind;

/// The charts of a cluster: what they draw, what they say, and the files they become.
class TestClusterCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void lanesShowWhoLedAndWhenNobodyDid();
    void lanesDoNotClaimWhatWasNotSeen();
    void manyLeadersShareALane();
    void leadersAreDrawn();
    void membersHaveGaps();
    void failoversAreDrawnBeforeTheirBand();
    void emptyChartsSaySo();
    void theTableTellsTheSame();
    void picturesAndTablesAreSaved_data();
    void picturesAndTablesAreSaved();
    void whatCannotBeSavedIsSaid();
    void cellsAreQuoted();
    void sizesAndNumbersLookRight_data();
    void sizesAndNumbersLookRight();

private:
    [[nodiscard]] static ClusterChartData sample(int failovers, int members = 4);
};

namespace {

constexpr qint64 startMs = 1'800'000'000'000;
constexpr qint64 minuteMs = 60'000;

QString candidate(int number) { return u"/election/c_%1"_s.arg(number, 10, 10, QLatin1Char('0')); }

ClusterEvent happened(Kind kind, qint64 timeMs, int number)
{
    ClusterEvent event;
    event.kind = kind;
    event.timeMs = timeMs;
    event.cluster = u"/election"_s;
    event.product = u"plain-election"_s;
    event.node = number < 0 ? QString() : candidate(number);
    event.session = 0x100 + number;
    event.leader = event.node;
    return event;
}

/// The leader `number` is killed and the next one leads: that takes `gapMs`.
void failOver(model::LeadershipHistory &history, int number, qint64 timeMs, qint64 gapMs)
{
    ClusterEvent gone = happened(Kind::Gone, timeMs, number);
    gone.evidence = ClusterEvent::Evidence::ExpiredAfterKill;
    gone.gapMs = gapMs;
    gone.timeoutMs = 3000;
    gone.watchers = QStringList{candidate(number + 1)};
    gone.watchersVerified = true;
    gone.leader = candidate(number + 1);
    history.take(gone);
    ClusterEvent leads = happened(Kind::NewLeader, timeMs, number + 1);
    leads.previous = candidate(number);
    leads.gapMs = gapMs;
    leads.timeoutMs = 3000;
    history.take(leads);
}

const QAreaSeries *area(const HistoryChart &chart, const QString &name)
{
    const auto all = chart.chart()->series();
    for (const auto *series : all)
        if (const auto *found = qobject_cast<const QAreaSeries *>(series); found && found->name().startsWith(name))
            return found;
    return nullptr;
}

} // namespace

ClusterChartData TestClusterCharts::sample(int failovers, int members)
{
    ClusterChartData data;
    data.cluster = u"/election"_s;
    data.leadership.take(happened(Kind::ClusterFound, startMs, 0));
    data.members.append({startMs, members, std::max(members - 1, 0), true});
    for (int i = 0; i < failovers; ++i) {
        const qint64 at = startMs + (i + 1) * minuteMs;
        failOver(data.leadership, i, at, 2100 + i * 370 % 3400);
        data.members.append({at - 2000, std::max(members - 1, 0), std::max(members - 2, 0), true});
        data.members.append({at + 5000, members, std::max(members - 1, 0), true});
    }
    data.fromMs = startMs;
    data.nowMs = startMs + (failovers + 2) * minuteMs;
    data.color = [](qint64 session) { return QColor::fromHsv(static_cast<int>(session * 67 % 360), 160, 200); };
    data.expected = model::failoverRange(3000, 2000);
    data.timeoutMs = 3000;
    return data;
}

void TestClusterCharts::lanesShowWhoLedAndWhenNobodyDid()
{
    const auto data = sample(2);
    const auto all = leaderLanes(data, 12);
    QCOMPARE(all.lanes.size(), 3);
    QCOMPARE(all.leaders, 3);
    QCOMPARE(all.lanes.at(0).node, candidate(2)); // the newest first
    QCOMPARE(all.lanes.at(0).color, data.color(0x102));
    QCOMPARE(all.lanes.at(2).stretches.at(0).fromMs, startMs);
    QCOMPARE(all.lanes.at(2).stretches.at(0).untilMs, startMs + minuteMs - 2100);
    QVERIFY(all.lanes.at(2).stretches.at(0).text.contains(u"for at least 57.9 s"_s));
    QCOMPARE(all.nobody.size(), 2);
    QCOMPARE(all.nobody.at(0).fromMs, startMs + minuteMs - 2100);
    QCOMPARE(all.nobody.at(0).untilMs, startMs + minuteMs);
    QCOMPARE(all.nobody.at(0).text, u"nobody led for 2.1 s"_s);
    QVERIFY(all.unknown.isEmpty());

    auto later = data;
    later.fromMs = startMs + minuteMs;
    QCOMPARE(leaderLanes(later, 12).lanes.size(), 2); // the first led before
}

void TestClusterCharts::lanesDoNotClaimWhatWasNotSeen()
{
    auto data = sample(0);
    data.leadership.take(happened(Kind::SessionLost, startMs + 10'000, -1));
    data.leadership.take(happened(Kind::SessionBack, startMs + 20'000, -1));
    ClusterEvent leads = happened(Kind::NewLeader, startMs + 20'500, 1);
    leads.previous = candidate(0);
    data.leadership.take(leads);
    const auto all = leaderLanes(data, 12);
    QVERIFY(all.nobody.isEmpty()); // whether anybody led is not known
    QVERIFY(!all.unknown.isEmpty());
    QCOMPARE(all.unknown.constFirst().fromMs, startMs + 10'000);
    qint64 until = 0;
    for (const auto &stretch : all.unknown)
        until = std::max(until, stretch.untilMs);
    QCOMPARE(until, startMs + 20'500);
    QCOMPARE(all.lanes.at(1).stretches.constFirst().untilMs, startMs + 10'000);
}

void TestClusterCharts::manyLeadersShareALane()
{
    const auto all = leaderLanes(sample(40), 6);
    QCOMPARE(all.lanes.size(), 6);
    QCOMPARE(all.leaders, 41);
    QCOMPARE(all.lanes.constLast().node, QString());
    QCOMPARE(all.lanes.constLast().stretches.size(), 36);
    QVERIFY(all.lanes.constLast().name.startsWith(u"36 earlier"_s));
}

void TestClusterCharts::leadersAreDrawn()
{
    LeadersChart chart;
    chart.resize(600, 320);
    const auto data = sample(2);
    chart.show(data);
    const auto axes = chart.chart()->axes(Qt::Vertical);
    auto *names = qobject_cast<QCategoryAxis *>(axes.constFirst());
    QVERIFY(names);
    QCOMPARE(
        names->categoriesLabels(), (QStringList{u"nobody"_s, u"c_0000000000"_s, u"c_0000000001"_s, u"c_0000000002"_s}));
    QVERIFY(chart.summary().startsWith(u"c_0000000002 leads."_s));
    QVERIFY2(chart.summary().contains(u"nobody did for 4.5 s"_s), qPrintable(chart.summary()));
    QCOMPARE(chart.accessibleDescription(), chart.summary());
    QVERIFY(area(chart, u"not known"_s)->upperSeries()->points().isEmpty());
    // The lanes' blocks are where the reigns were, in the members' colours.
    int coloured = 0;
    const auto all = chart.chart()->series();
    for (const auto *series : all)
        if (const auto *lane = qobject_cast<const QAreaSeries *>(series); lane && lane->color() == data.color(0x102)) {
            ++coloured;
            QCOMPARE(lane->upperSeries()->points().constFirst().x(), static_cast<double>(startMs + 2 * minuteMs));
        }
    QCOMPARE(coloured, 1);
}

void TestClusterCharts::membersHaveGaps()
{
    MembersChart chart;
    chart.resize(600, 320);
    auto data = sample(1);
    data.members.append({startMs + 100'000, 4, 3, false});
    data.members.append({startMs + 130'000, 4, 3, true});
    chart.show(data);
    QList<qsizetype> runs;
    const auto all = chart.chart()->series();
    for (const auto *series : all)
        if (const auto *line = qobject_cast<const QLineSeries *>(series); line && line->name() == u"candidates"_s)
            runs.append(line->points().size());
    QCOMPARE(runs.size(), 2); // one before the gap, one behind it
    QCOMPARE(area(chart, u"not known"_s)->upperSeries()->points().size(), 4);
    QCOMPARE(chart.table().size(), data.members.size() + 1);
    QCOMPARE(chart.table().at(4), (QStringList{u"2027-01-15T08:01:40.000Z"_s, {}, {}, u"no"_s}));
    QVERIFY(chart.summary().startsWith(u"4 candidates and 3 workers now; between 3 and 4"_s));
}

void TestClusterCharts::failoversAreDrawnBeforeTheirBand()
{
    FailoversChart chart;
    chart.resize(600, 320);
    chart.show(sample(5));
    const auto *band = area(chart, u"expected: 2.0 s to 5.0 s"_s);
    QVERIFY(band);
    QCOMPARE(band->upperSeries()->points().constFirst().x(), 2.0);
    QCOMPARE(band->upperSeries()->points().constLast().x(), 5.0);
    const auto all = chart.chart()->series();
    for (const auto *series : all)
        if (const auto *dots = qobject_cast<const QScatterSeries *>(series))
            QCOMPARE(dots->points().size(), 5);
    double counted = 0;
    const auto bars = area(chart, u"since it fell silent"_s)->upperSeries()->points();
    for (qsizetype i = 0; i < bars.size(); i += 2)
        counted += bars.at(i).y();
    QCOMPARE(counted, 5.0);
    QVERIFY2(chart.summary().contains(u"the median 2.8 s"_s), qPrintable(chart.summary()));
    QCOMPARE(chart.table().size(), 6);

    auto unknown = sample(0);
    ClusterEvent lost = happened(Kind::LeaderLost, startMs + 1000, 0);
    unknown.leadership.take(lost);
    ClusterEvent leads = happened(Kind::NewLeader, startMs + 1040, 1);
    leads.previous = candidate(0);
    leads.gapMs = 40;
    unknown.leadership.take(leads);
    unknown.expected.reset();
    chart.show(unknown);
    QVERIFY(chart.summary().contains(u"What to expect is not known"_s));
    QVERIFY(area(chart, u"expected"_s)->upperSeries()->points().isEmpty());
}

void TestClusterCharts::emptyChartsSaySo()
{
    ClusterChartData nothing;
    nothing.nowMs = startMs;
    nothing.fromMs = startMs - minuteMs;
    nothing.color = [](qint64) { return QColor(); };
    LeadersChart leaders;
    MembersChart members;
    FailoversChart failovers;
    for (HistoryChart *chart : {static_cast<HistoryChart *>(&leaders), static_cast<HistoryChart *>(&members),
             static_cast<HistoryChart *>(&failovers)}) {
        chart->show(nothing);
        QVERIFY(!chart->findChild<QLabel *>()->isHidden());
        QVERIFY(chart->summary().isEmpty());
        QVERIFY(!chart->accessibleDescription().isEmpty());
        QCOMPARE(chart->table().size(), 1);
    }
}

void TestClusterCharts::theTableTellsTheSame()
{
    FailoversModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto data = sample(2);
    model.setFailovers(data.leadership.failovers());
    QCOMPARE(model.rowCount(), 2);
    const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(1, FailoversModel::LedColumn), u"c_0000000000"_s);
    QCOMPARE(cell(1, FailoversModel::LeadsColumn), u"c_0000000001"_s);
    QCOMPARE(cell(1, FailoversModel::EvidenceColumn), u"expired after the kill"_s);
    QCOMPARE(cell(1, FailoversModel::GapColumn), u"2.1 s"_s);
    QCOMPARE(cell(1, FailoversModel::ExpectedColumn), u"2.0 s to 5.0 s"_s);
    QCOMPARE(cell(1, FailoversModel::VerdictColumn), u"within"_s);
    QVERIFY(
        model.index(1, 0).data(Qt::ToolTipRole).toString().contains(u"only it woke, found itself first and leads"_s));
    QCOMPARE(model.index(1, 0).data(FailoversModel::PathRole).toString(), candidate(1));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex first = model.index(1, 0);
    failOver(data.leadership, 2, startMs + 10 * minuteMs, 9000);
    model.setFailovers(data.leadership.failovers());
    QCOMPARE(first.row(), 2);
    QCOMPARE(cell(0, FailoversModel::VerdictColumn), u"later"_s);
    QCOMPARE(resets.size(), 0);
}

void TestClusterCharts::picturesAndTablesAreSaved_data()
{
    QTest::addColumn<int>("tab");
    QTest::newRow("leaders") << 0;
    QTest::newRow("members") << 1;
    QTest::newRow("failovers") << 2;
}

void TestClusterCharts::picturesAndTablesAreSaved()
{
    QFETCH(int, tab);
    const QTemporaryDir folder;
    ChartsPane pane;
    pane.resize(420, 260);
    pane.setCurrentIndex(tab);
    pane.show(sample(3));
    QSignalSpy told(&pane, &ChartsPane::statusMessage);
    const QString png = folder.filePath(u"chart.png"_s);
    pane.save(ChartFormat::Png, png);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.takeFirst().constFirst().toString().contains(QDir::toNativeSeparators(png)));
    const QImage image(png);
    QCOMPARE(image.size(), QSize(2000, 1120));
    QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
    int drawn = 0;
    for (int y = 0; y < image.height(); y += 4)
        for (int x = 0; x < image.width(); x += 4)
            drawn += image.pixelColor(x, y) != QColor(Qt::white) ? 1 : 0;
    QVERIFY(drawn > 2000);

    const QString svg = folder.filePath(u"chart.svg"_s);
    pane.save(ChartFormat::Svg, svg);
    QTRY_COMPARE(told.size(), 1);
    told.clear();
    const QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox(), QRect(0, 0, 1000, 560));

    const QString csv = folder.filePath(u"chart.csv"_s);
    pane.save(ChartFormat::Csv, csv);
    QTRY_COMPARE(told.size(), 1);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().split('\n');
    const qsizetype columns = lines.constFirst().count(',') + 1;
    QVERIFY(columns >= 4);
    for (const auto &line : lines.first(lines.size() - 1))
        QCOMPARE(line.count(',') + 1, columns);
    QCOMPARE(lines.size() - 2, tab == 0 ? 4 : tab == 1 ? 7 : 3);
}

void TestClusterCharts::whatCannotBeSavedIsSaid()
{
    const QTemporaryDir folder;
    ChartsPane pane;
    pane.show(sample(1));
    QSignalSpy told(&pane, &ChartsPane::statusMessage);
    pane.save(ChartFormat::Csv, folder.filePath(u"missing/chart.csv"_s));
    QTRY_COMPARE(told.size(), 1);
    const QString text = told.constFirst().constFirst().toString();
    QVERIFY2(text.contains(u"could not be saved"_s) && text.contains(u"Choose a folder"_s), qPrintable(text));
}

void TestClusterCharts::cellsAreQuoted()
{
    QCOMPARE(csvText({{u"a,b"_s, u"say \"yes\""_s, u"plain"_s}, {u"ü"_s, {}, u"two\nlines"_s}}),
        QByteArray("\"a,b\",\"say \"\"yes\"\"\",plain\r\n\xc3\xbc,,\"two\nlines\"\r\n"));
}

void TestClusterCharts::sizesAndNumbersLookRight_data()
{
    QTest::addColumn<int>("members");
    QTest::addColumn<int>("failovers");
    QTest::addColumn<QSize>("size");
    QTest::newRow("none") << 0 << 0 << QSize(420, 240);
    QTest::newRow("one") << 1 << 0 << QSize(420, 240);
    QTest::newRow("three, small") << 3 << 2 << QSize(300, 150);
    QTest::newRow("thirty") << 30 << 29 << QSize(600, 300);
    QTest::newRow("five hundred, large") << 500 << 60 << QSize(1200, 700);
}

/// Each chart keeps room for what it draws; with CHARTS_SEEN naming a folder, pictures of them are left there.
void TestClusterCharts::sizesAndNumbersLookRight()
{
    QFETCH(int, members);
    QFETCH(int, failovers);
    QFETCH(QSize, size);
    ChartsPane pane;
    pane.resize(size);
    pane.QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    for (int tab = 0; tab < pane.count(); ++tab) {
        pane.setCurrentIndex(tab);
        pane.show(sample(failovers, members));
        auto *chart = qobject_cast<HistoryChart *>(pane.currentWidget());
        QCoreApplication::processEvents();
        if (!chart->summary().isEmpty()) {
            QVERIFY2(chart->chart()->plotArea().height() > chart->height() * 0.3, qPrintable(chart->accessibleName()));
            QVERIFY2(chart->chart()->plotArea().width() > chart->width() * 0.4, qPrintable(chart->accessibleName()));
        }
        const QString folder = qEnvironmentVariable("CHARTS_SEEN");
        if (!folder.isEmpty())
            pane.grab().save(u"%1/%2-%3.png"_s.arg(folder).arg(members).arg(tab));
    }
}

QTEST_MAIN(TestClusterCharts)
#include "tst_clustercharts.moc"
