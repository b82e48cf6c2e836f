// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/timeslider.h"

#include "app/cluster/clustertext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QToolButton>

#include <algorithm>

namespace app {

namespace {
constexpr int positions = 10'000;
constexpr int tickHeight = 3;
} // namespace

TimeSlider::TimeSlider(QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_text(new QLabel(this))
    , m_live(new QToolButton(this))
{
    m_slider->setRange(0, positions);
    m_slider->setValue(positions);
    m_slider->setAccessibleName(tr("Time at which the cluster is shown"));
    m_slider->setToolTip(
        tr("Shows the cluster as it was at a moment since connecting. Left and Right go from change to "
           "change, Home to the first, End back to live"));
    m_slider->installEventFilter(this);
    m_live->setText(tr("Back to live"));
    m_live->setAccessibleName(m_live->text());
    m_live->setToolTip(tr("Shows the cluster as it is now (End)"));
    connect(m_slider, &QSlider::valueChanged, this,
        [this](int position) { choose(position >= positions ? 0 : timeAt(position)); });
    connect(m_live, &QToolButton::clicked, this, [this] { choose(0); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2 + tickHeight);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_text);
    layout->addWidget(m_live);
    showTime();
}

void TimeSlider::setMoments(const QList<qint64> &moments, qint64 nowMs)
{
    m_moments = moments;
    m_nowMs = nowMs;
    setVisible(moments.size() > 1 || !isLive());
    setTimeMs(m_timeMs);
    update();
}

void TimeSlider::setTimeMs(qint64 timeMs)
{
    m_timeMs = timeMs >= m_nowMs ? 0 : timeMs;
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(isLive() ? positions : std::min(positionOf(m_timeMs), positions - 1));
    showTime();
}

void TimeSlider::choose(qint64 timeMs)
{
    if (timeMs == m_timeMs)
        return;
    setTimeMs(timeMs);
    Q_EMIT timeChosen(m_timeMs);
}

/// To the change before, or to the next one; past the last one is live.
void TimeSlider::step(int direction)
{
    const qint64 from = isLive() ? m_nowMs : m_timeMs;
    if (direction < 0) {
        const auto place = std::lower_bound(m_moments.cbegin(), m_moments.cend(), from);
        if (place != m_moments.cbegin())
            choose(*std::prev(place));
    } else if (!isLive()) {
        const auto place = std::upper_bound(m_moments.cbegin(), m_moments.cend(), from);
        choose(place == m_moments.cend() ? 0 : *place);
    }
}

void TimeSlider::showTime()
{
    m_live->setEnabled(!isLive());
    m_text->setText(
        isLive() ? tr("live") : tr("as it was at %1, %2 ago").arg(clockText(m_timeMs), ageText(m_nowMs - m_timeMs)));
    QFont font = m_text->font();
    font.setBold(!isLive());
    m_text->setFont(font);
    m_slider->setAccessibleDescription(m_text->text());
}

qint64 TimeSlider::timeAt(int position) const
{
    const qint64 first = m_moments.value(0, m_nowMs);
    return first + (m_nowMs - first) * position / positions;
}

int TimeSlider::positionOf(qint64 timeMs) const
{
    const qint64 first = m_moments.value(0, m_nowMs);
    const qint64 span = std::max<qint64>(m_nowMs - first, 1);
    return static_cast<int>(std::clamp<qint64>((timeMs - first) * positions / span, 0, positions));
}

bool TimeSlider::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        step(-1);
        return true;
    case Qt::Key_Right:
        step(1);
        return true;
    case Qt::Key_Home:
        if (!m_moments.isEmpty())
            choose(m_moments.constFirst());
        return true;
    case Qt::Key_End:
        choose(0);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void TimeSlider::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QStyleOptionSlider option;
    option.initFrom(m_slider);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, m_slider);
    const QRect groove = m_slider->geometry();
    const int room = std::max(groove.width() - handle, 1);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    int last = -1;
    for (const qint64 moment : std::as_const(m_moments)) {
        const int x = groove.left() + handle / 2 + positionOf(moment) * room / positions;
        if (x == last)
            continue; // thousands of changes are no more than so many pixels
        last = x;
        painter.drawLine(x, groove.bottom() + 1, x, groove.bottom() + tickHeight);
    }
}

} // namespace app
