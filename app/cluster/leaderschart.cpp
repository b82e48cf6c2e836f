// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/leaderschart.h"

#include "app/cluster/departuretext.h"
#include "app/cluster/membercolors.h"
#include "app/shell/sessionformat.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QLegend>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int mostLanes = 12;
constexpr double margin = 0.18; ///< above and below the block in a lane

} // namespace

LeadersChart::LeadersChart(QWidget *parent)
    : TimeChart(tr("Who led when"), u"leaders"_s, parent)
    , m_names(new QCategoryAxis(this))
{
    explain(tr("Who led when: a lane for each leader, one for the times in which nobody led; hatched where our view "
               "was interrupted"),
        tr("Nothing to draw yet: nobody has been seen leading this cluster."));
    m_names->setLabelsPosition(QCategoryAxis::AxisLabelsPositionCenter);
    addTimeAxis();
    addAxis(m_names, Qt::AlignLeft);
    chart()->legend()->hide();
    applyPalette();
}

std::unique_ptr<HistoryChart> LeadersChart::another() const { return std::make_unique<LeadersChart>(); }

int LeadersChart::roomForLanes() const
{
    const int line = fontMetrics().height();
    return std::clamp((height() - 4 * line) * 10 / (line * 17) - 1, 2, mostLanes);
}

QString LeadersChart::draw(const ClusterChartData &data)
{
    m_leadership = data.leadership;
    m_fromMs = data.fromMs;
    m_lanes = leaderLanes(data, roomForLanes());
    if (m_lanes.lanes.isEmpty() && m_lanes.nobody.isEmpty())
        return {};
    nameLanes(m_lanes);
    drawTime(data, m_lanes.unknown, static_cast<double>(m_lanes.lanes.size()) + 1);
    drawLanes(m_lanes);
    qint64 without = 0;
    for (const TimeStretch &stretch : std::as_const(m_lanes.nobody))
        without += stretch.untilMs - stretch.fromMs;
    const auto &last = data.leadership.reigns().back();
    const QString now = last.endMs == 0 ? tr("%1 leads.").arg(pathLabel(last.node)) : tr("Nobody leads.");
    const QString whole = durationText(data.nowMs - data.fromMs);
    return tr("%1 In the last %2, %n member(s) led, and nobody did for %3.", nullptr, m_lanes.leaders)
        .arg(now, whole, durationText(without));
}

/// The labels are made anew only when they change: the axis cannot change one.
void LeadersChart::nameLanes(const LeaderLanes &all)
{
    QStringList names{tr("nobody")};
    for (auto lane = all.lanes.crbegin(); lane != all.lanes.crend(); ++lane)
        names.append(lane->name);
    if (names == m_shownNames)
        return;
    m_shownNames = names;
    const auto old = m_names->categoriesLabels();
    for (const QString &label : old)
        m_names->remove(label);
    m_names->setRange(0, static_cast<double>(names.size()));
    QStringList taken;
    for (qsizetype i = 0; i < names.size(); ++i) {
        // Two of the same name would be one to the axis.
        QString label = names.at(i);
        while (taken.contains(label))
            label += QChar(0x200b);
        taken.append(label);
        m_names->append(label, static_cast<double>(i + 1));
    }
}

QAreaSeries *LeadersChart::laneArea(qsizetype lane)
{
    while (m_areas.size() <= lane) {
        const qsizetype at = m_areas.size();
        m_areas.append(makeArea({}));
        connect(m_areas.constLast(), &QAreaSeries::hovered, this,
            [this, at](const QPointF &point, bool entered) { tell(point, entered, at); });
    }
    return m_areas.at(lane);
}

void LeadersChart::drawLanes(const LeaderLanes &all)
{
    const auto count = all.lanes.size();
    for (qsizetype i = 0; i <= std::max(count, m_areas.size() - 1); ++i) {
        QAreaSeries *area = laneArea(i);
        const auto bottom = static_cast<double>(i);
        const bool isLane = i > 0 && i <= count;
        const LeaderLanes::Lane lane = isLane ? all.lanes.at(count - i) : LeaderLanes::Lane();
        drawStretches(area, i == 0 ? all.nobody : lane.stretches, bottom + margin, bottom + 1 - margin);
        area->setColor(i == 0 ? wrongColor() : lane.color);
        area->setPen(outline());
    }
}

QPen LeadersChart::outline() const
{
    QColor faint = textColor();
    faint.setAlphaF(0.45F);
    return {faint, 1};
}

void LeadersChart::tell(const QPointF &at, bool entered, qsizetype lane) const
{
    if (!entered) {
        QToolTip::hideText();
        return;
    }
    const auto count = m_lanes.lanes.size();
    if (lane > count)
        return;
    const auto &stretches = lane == 0 ? m_lanes.nobody : m_lanes.lanes.at(count - lane).stretches;
    // Short ones are drawn wider than they are: the nearest is meant.
    const auto distance = [&at](const TimeStretch &stretch) {
        return std::max(
            {static_cast<double>(stretch.fromMs) - at.x(), at.x() - static_cast<double>(stretch.untilMs), 0.0});
    };
    const auto nearest = std::ranges::min_element(stretches, {}, distance);
    if (nearest != stretches.end())
        QToolTip::showText(QCursor::pos(), nearest->text);
}

void LeadersChart::applyPalette()
{
    TimeChart::applyPalette();
    for (QAreaSeries *area : std::as_const(m_areas))
        area->setPen(outline());
}

QList<QStringList> LeadersChart::table() const
{
    QList<QStringList> rows{{u"znode"_s, u"session"_s, u"led from (UTC)"_s, u"led until (UTC)"_s, u"led for (ms)"_s,
        u"begin seen"_s, u"end seen"_s}};
    const auto seen = [](bool yes) { return yes ? u"yes"_s : u"no"_s; };
    for (const auto &reign : m_leadership.reigns()) {
        const bool ended = reign.endMs != 0;
        if (ended && reign.endMs <= m_fromMs)
            continue;
        rows.append({reign.node, sessionIdText(reign.session), isoTime(reign.beginMs), isoTime(reign.endMs),
            ended ? QString::number(reign.endMs - reign.beginMs) : QString(), seen(!reign.beganUnseen),
            ended ? seen(!reign.endedUnseen) : QString()});
    }
    return rows;
}

} // namespace app
