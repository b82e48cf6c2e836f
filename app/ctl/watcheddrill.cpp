// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/watcheddrill.h"

#include "app/ctl/doorsearch.h"
#include "app/shell/errortext.h"

#include <utility>

namespace app {

namespace {

constexpr int settleMs = 3000; // counts of sessions are two seconds apart
constexpr int closeMs = 3000;

} // namespace

WatchedDrill::WatchedDrill(zkbridge::SessionOptions options, Wish wish, QObject *parent)
    : DrillSource(parent)
    , m_wish(std::move(wish))
    , m_session(std::move(options))
    , m_fleet(&m_timeline)
{
    for (QTimer *timer : {&m_patience, &m_duration, &m_settling, &m_closing})
        timer->setSingleShot(true);
    connect(&m_session, &zkbridge::Session::statusChanged, this, &WatchedDrill::onStatusChanged);
    connect(&m_session, &zkbridge::Session::closed, this, &WatchedDrill::end);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const QString problem = problemText(m_session.status().problem);
        close(problem.isEmpty() ? tr("no connection: no server has answered") : problem);
    });
    connect(&m_duration, &QTimer::timeout, this, &WatchedDrill::stop);
    connect(&m_settling, &QTimer::timeout, this, &WatchedDrill::stop);
    connect(&m_closing, &QTimer::timeout, this, &WatchedDrill::end);
}

WatchedDrill::~WatchedDrill() = default;

void WatchedDrill::start()
{
    m_patience.start(m_wish.connectSeconds * 1000);
    m_session.open();
}

void WatchedDrill::onStatusChanged()
{
    if (m_session.status().state == zkbridge::SessionState::AuthFailed)
        return close(problemText(m_session.status().problem));
    if (!m_session.isConnected() || m_directory)
        return;
    m_patience.stop();
    m_directory = std::make_unique<model::ClusterDirectory>(&m_session, nullptr);
    m_directory->setOwnSessions({m_session.status().sessionId});
    m_directory->setCensus(&m_census);
    m_chronicle = std::make_unique<model::ClusterChronicle>(&m_session, m_directory.get(), &m_fleet, &m_timeline);
    m_chronicle->setCensus(&m_census);
    if (!m_wish.election.isEmpty())
        m_directory->look(m_wish.election);
    m_search = std::make_unique<DoorSearch>(&m_session);
    connect(m_search.get(), &DoorSearch::ended, this, [this] {
        m_census.setServers(m_search->doors());
        m_directory->setServers(m_search->doors(), m_search->knowsAllServers());
        m_census.setWatching(true);
        m_canAsk = true;
        begin();
    });
    connect(m_directory.get(), &model::ClusterDirectory::settled, this, &WatchedDrill::begin);
}

void WatchedDrill::begin()
{
    if (m_watch || !m_canAsk || !m_directory->isSettled())
        return;
    m_watch = std::make_unique<model::DrillWatch>(&m_timeline, m_chronicle.get());
    m_watch->setElection(m_wish.election);
    connect(m_watch.get(), &model::DrillWatch::changed, this, &WatchedDrill::tellNew);
    m_watch->start(m_session.options().connect.toString());
    if (m_wish.seconds > 0)
        m_duration.start(m_wish.seconds * 1000);
    const bool one = !m_wish.election.isEmpty();
    Q_EMIT noted(one ? tr("watches %1, and does nothing to it").arg(m_wish.election)
                     : tr("watches %n cluster(s), and does nothing to them", nullptr,
                         static_cast<int>(m_directory->clusters().size())));
}

void WatchedDrill::tellNew()
{
    const QList<model::DrillMeasure> &measures = m_watch->result().measures;
    for (; m_told < measures.size(); ++m_told)
        Q_EMIT measured(measures.at(m_told));
    if (m_wish.failovers > 0 && m_told >= m_wish.failovers && !m_settling.isActive())
        m_settling.start(settleMs);
}

void WatchedDrill::stop()
{
    if (m_watch)
        m_watch->stop();
    close(m_watch ? QString() : tr("interrupted before it began"));
}

void WatchedDrill::close(const QString &failure)
{
    if (m_closing.isActive() || m_ended)
        return;
    m_failure = failure;
    m_patience.stop();
    m_closing.start(closeMs);
    m_session.close();
}

void WatchedDrill::end()
{
    if (!m_closing.isActive() && m_failure.isEmpty() && !m_watch)
        return;
    if (std::exchange(m_ended, true))
        return;
    m_closing.stop();
    if (m_failure.isEmpty())
        Q_EMIT finished(m_watch->result());
    else
        Q_EMIT failed(m_failure);
}

} // namespace app
