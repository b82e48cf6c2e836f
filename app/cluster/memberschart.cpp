// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/memberschart.h"

#include <QChart>
#include <QEvent>
#include <QLabel>
#include <QLegendMarker>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr QRgb candidateColor = 0xff0072b2; // Okabe and Ito's blue and green
constexpr QRgb workerColor = 0xff009e73;
constexpr qint64 longestMs = 5 * 60 * 1000;
constexpr qint64 shortestMs = 60 * 1000;

} // namespace

MembersChart::MembersChart(QWidget *parent)
    : QChartView(parent)
    , m_time(new QValueAxis(this))
    , m_count(new QValueAxis(this))
    , m_candidates{{}, tr("candidates"), candidateColor, Qt::SolidLine, &MembersSample::candidates}
    , m_workers{{}, tr("workers"), workerColor, Qt::DashLine, &MembersSample::workers}
    , m_empty(new QLabel(tr("Nothing to draw yet: the line begins when a cluster is watched."), this))
{
    setAccessibleName(tr("Members over time"));
    setToolTip(tr("How many candidates the election and how many workers the registry held, over the last minutes"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    chart()->setTitle(tr("Members over time"));
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins(QMargins(4, 2, 8, 2));
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignTop);
    m_time->setLabelFormat(tr("%.0f s"));
    m_time->setTickCount(4);
    m_count->setLabelFormat(QStringLiteral("%.0f"));
    m_count->setRange(0, 4);
    m_count->setTickCount(5);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_count, Qt::AlignLeft);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    setMinimumSize(170, 110);
    applyPalette();
    show({}, 0);
}

QSize MembersChart::sizeHint() const { return {260, 220}; }

void MembersChart::show(const QList<MembersSample> &samples, qint64 nowMs)
{
    m_empty->setVisible(samples.isEmpty());
    chart()->setVisible(!samples.isEmpty());
    if (samples.isEmpty())
        return;
    // The scale grows with what there is, in whole minutes, so that a fresh demo does not draw in a corner.
    const qint64 age = nowMs - samples.constFirst().timeMs;
    const qint64 span = std::clamp((age / shortestMs + 1) * shortestMs, shortestMs, longestMs);
    m_time->setRange(-static_cast<double>(span) / 1000.0, 0);
    int highest = 0;
    for (const auto &sample : samples)
        highest = std::max({highest, sample.candidates, sample.workers});
    const int step = std::max(1, (highest + 4) / 4);
    m_count->setRange(0, 4.0 * step);
    draw(m_candidates, samples, nowMs, nowMs - span);
    draw(m_workers, samples, nowMs, nowMs - span);
}

void MembersChart::draw(Line &line, const QList<MembersSample> &samples, qint64 nowMs, qint64 fromMs)
{
    QList<QList<QPointF>> runs(1);
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const auto &sample = samples.at(i);
        const qint64 until = i + 1 < samples.size() ? samples.at(i + 1).timeMs : nowMs;
        if (until < fromMs)
            continue;
        if (!sample.known) {
            if (!runs.last().isEmpty())
                runs.append(QList<QPointF>());
            continue;
        }
        const double value = sample.*line.value;
        runs.last().append(QPointF(static_cast<double>(std::max(sample.timeMs, fromMs) - nowMs) / 1000.0, value));
        runs.last().append(QPointF(static_cast<double>(until - nowMs) / 1000.0, value));
    }
    for (qsizetype i = 0; i < runs.size(); ++i)
        run(line, i)->replace(runs.at(i));
    for (qsizetype i = runs.size(); i < line.runs.size(); ++i)
        line.runs.at(i)->clear();
}

QLineSeries *MembersChart::run(Line &line, qsizetype index)
{
    while (line.runs.size() <= index) {
        auto *series = new QLineSeries(this);
        series->setName(line.name);
        series->setPen(QPen(QColor(line.color), 2, line.style));
        chart()->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_count);
        for (auto *marker : chart()->legend()->markers(series))
            marker->setVisible(line.runs.isEmpty());
        line.runs.append(series);
    }
    return line.runs.at(index);
}

void MembersChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    m_empty->setGeometry(rect().adjusted(8, 8, -8, -8));
    // The lines first: in a low chart title and legend would leave them no room.
    chart()->setTitle(height() < 190 ? QString() : accessibleName());
}

void MembersChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyPalette();
}

void MembersChart::applyPalette()
{
    const QColor text = palette().color(QPalette::Text);
    QColor grid = text;
    grid.setAlphaF(0.2F);
    setBackgroundBrush(palette().brush(QPalette::Base));
    chart()->setBackgroundBrush(palette().brush(QPalette::Base));
    chart()->setTitleBrush(text);
    QFont bold = font();
    bold.setBold(true);
    chart()->setTitleFont(bold);
    chart()->legend()->setLabelColor(text);
    for (auto *axis : std::array{m_time, m_count}) {
        axis->setLabelsColor(text);
        axis->setGridLinePen(QPen(grid, 1, Qt::DashLine));
        axis->setLinePen(QPen(grid, 1));
    }
}

} // namespace app
