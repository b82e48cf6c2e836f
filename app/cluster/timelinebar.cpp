// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/timelinebar.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace app {

namespace {
constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
} // namespace

TimelineBar::TimelineBar(QWidget *parent)
    : QWidget(parent)
    , m_cluster(new QComboBox(this))
    , m_kinds(makeButton(tr("All kinds"), tr("Which kinds of entries are shown")))
    , m_times(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_previous(makeButton(tr("Previous"), tr("Goes to the entry before that holds the text (Shift+Enter)")))
    , m_next(makeButton(tr("Next"), tr("Goes to the next entry that holds the text (Enter)")))
    , m_older(makeButton(tr("Older"), tr("Fetches more of what was kept from earlier runs of this program")))
    , m_pause(makeButton(
          tr("Pause"), tr("Holds the timeline still; what happens meanwhile is kept and shown when you go on")))
{
    m_cluster->setAccessibleName(tr("Cluster"));
    m_cluster->setToolTip(tr("Whose entries are shown"));
    m_cluster->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_cluster->setMinimumContentsLength(14);
    setClusters({});
    makeKinds();
    makeTimes();
    makeSearch();
    m_pause->setCheckable(true);
    m_older->hide();
    connect(m_cluster, &QComboBox::currentIndexChanged, this, &TimelineBar::filterChanged);
    connect(m_times, &QComboBox::currentIndexChanged, this, &TimelineBar::filterChanged);
    connect(m_older, &QToolButton::clicked, this, &TimelineBar::olderRequested);
    connect(m_pause, &QToolButton::toggled, this, &TimelineBar::pauseToggled);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 1, 2, 1);
    layout->setSpacing(4);
    for (QWidget *part : QList<QWidget *>{m_cluster, m_kinds, m_times, m_older})
        layout->addWidget(part);
    layout->addWidget(m_search, 1);
    for (QWidget *part : QList<QWidget *>{m_previous, m_next, m_pause})
        layout->addWidget(part);
}

QToolButton *TimelineBar::makeButton(const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    return button;
}

void TimelineBar::makeKinds()
{
    const QList<std::pair<TimelineFilter::Group, QString>> groups{
        {TimelineFilter::Joins, tr("Joins")},
        {TimelineFilter::Departures, tr("Departures")},
        {TimelineFilter::Leaders, tr("Leader changes")},
        {TimelineFilter::Registrations, tr("Registrations")},
        {TimelineFilter::Problems, tr("Problems")},
        {TimelineFilter::Ours, tr("Participants of this program")},
        {TimelineFilter::Servers, tr("Servers")},
    };
    auto *menu = new QMenu(m_kinds);
    for (const auto &[group, name] : groups) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(true);
        action->setData(static_cast<int>(group));
        connect(action, &QAction::toggled, this, [this] {
            showKinds();
            Q_EMIT filterChanged();
        });
        m_kindActions.append(action);
    }
    m_kinds->setMenu(menu);
    m_kinds->setPopupMode(QToolButton::InstantPopup);
}

void TimelineBar::showKinds()
{
    const auto chosen = std::ranges::count_if(m_kindActions, &QAction::isChecked);
    m_kinds->setText(
        chosen == m_kindActions.size() ? tr("All kinds") : tr("%1 of %2 kinds").arg(chosen).arg(m_kindActions.size()));
}

void TimelineBar::makeTimes()
{
    m_times->setAccessibleName(tr("Since"));
    m_times->setToolTip(tr("From when on entries are shown"));
    m_times->addItem(tr("All times"), qint64(0));
    m_times->addItem(tr("Last 5 minutes"), 5 * minuteMs);
    m_times->addItem(tr("Last hour"), hourMs);
    m_times->addItem(tr("Last 24 hours"), dayMs);
    m_times->addItem(tr("Last 7 days"), 7 * dayMs);
}

void TimelineBar::makeSearch()
{
    m_search->setAccessibleName(tr("Find in the timeline"));
    m_search->setPlaceholderText(tr("Find"));
    m_search->setToolTip(tr("A text in cluster or entry; Enter goes to the next, Shift+Enter to the one before"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
    auto *back = new QAction(this);
    back->setShortcuts({QKeySequence(Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::SHIFT | Qt::Key_Enter)});
    back->setShortcutContext(Qt::WidgetShortcut);
    m_search->addAction(back);
    connect(back, &QAction::triggered, this, [this] { Q_EMIT searchRequested(true); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { Q_EMIT searchRequested(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT searchRequested(false); });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT searchRequested(true); });
    const auto show = [this] {
        m_previous->setEnabled(!m_search->text().isEmpty());
        m_next->setEnabled(!m_search->text().isEmpty());
        setFound(true);
    };
    connect(m_search, &QLineEdit::textChanged, this, show);
    show();
}

TimelineFilter TimelineBar::filter() const
{
    TimelineFilter filter;
    filter.cluster = m_cluster->currentData().toString();
    filter.groups = {};
    for (const QAction *action : m_kindActions)
        if (action->isChecked())
            filter.groups |= static_cast<TimelineFilter::Group>(action->data().toInt());
    if (const qint64 span = m_times->currentData().toLongLong(); span > 0)
        filter.sinceMs = QDateTime::currentMSecsSinceEpoch() - span;
    return filter;
}

void TimelineBar::clearFilter()
{
    {
        const QSignalBlocker quiet(this);
        m_cluster->setCurrentIndex(0);
        m_times->setCurrentIndex(0);
        for (QAction *action : std::as_const(m_kindActions))
            action->setChecked(true);
    }
    Q_EMIT filterChanged();
}

void TimelineBar::setClusters(const QStringList &clusters)
{
    const QSignalBlocker quiet(m_cluster);
    const QString chosen = m_cluster->currentData().toString();
    m_cluster->clear();
    m_cluster->addItem(tr("All clusters"), QString());
    for (const QString &cluster : clusters)
        m_cluster->addItem(cluster, cluster);
    m_cluster->setCurrentIndex(std::max(m_cluster->findData(chosen), 0));
}

void TimelineBar::setOlder(bool available) { m_older->setVisible(available); }

void TimelineBar::setWaiting(qsizetype count)
{
    m_pause->setText(count == 0 ? tr("Pause") : tr("%n new", nullptr, static_cast<int>(count)));
}

QString TimelineBar::searchText() const { return m_search->text(); }

void TimelineBar::setFound(bool found)
{
    QFont font = this->font();
    font.setStrikeOut(!found); // told by shape, in any theme
    m_search->setFont(font);
    m_search->setAccessibleDescription(found ? QString() : tr("Not found"));
}

} // namespace app
