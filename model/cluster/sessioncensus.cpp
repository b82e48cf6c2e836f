// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/sessioncensus.h"

#include "model/cluster/censusquestion.h"
#include "model/cluster/sessiontraces.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <utility>
#include <vector>

namespace model {

namespace {
constexpr int quietMs = 300;
constexpr qint64 usualRestMs = 2000;
constexpr int usualTimesTaken = 10; ///< a count that takes a second is followed by ten of rest

/// The wall's clock may be set between two counts.
qint64 steadyMs() { return QDeadlineTimer::current(Qt::PreciseTimer).deadline(); }
} // namespace

class SessionCensus::Private {
public:
    explicit Private(SessionCensus *census)
        : q(census)
    {
        wish.setSingleShot(true);
        pause.setSingleShot(true);
        QObject::connect(&wish, &QTimer::timeout, q, [this] { ask(); });
        QObject::connect(&pause, &QTimer::timeout, q, [this] {
            if (std::exchange(again, false) || watching)
                ask();
        });
    }

    void ask();
    void take();
    [[nodiscard]] bool isBusy() const { return awaited > 0 || pause.isActive(); }

    SessionCensus *q;
    std::vector<std::unique_ptr<CensusQuestion>> questions; ///< one for each server
    SessionTraces traces;
    QHash<qint64, SessionFacts> facts;
    QTimer wish;
    QTimer pause;
    QElapsedTimer took;
    qint64 restMs = usualRestMs;
    qint64 timesTaken = usualTimesTaken;
    qint64 beganMs = 0;
    qint64 countedMs = 0;
    int awaited = 0;
    int round = 0;
    bool complete = false;
    bool again = false;
    bool watching = false;
};

void SessionCensus::Private::ask()
{
    if (awaited > 0)
        return;
    wish.stop();
    beganMs = steadyMs();
    took.start();
    // One more than there are servers: nobody concludes while the questions are still being put, or when none is.
    awaited = static_cast<int>(questions.size()) + 1;
    for (const auto &question : questions)
        question->ask();
    QMetaObject::invokeMethod(
        q,
        [this, asked = ++round] {
            if (asked == round)
                take();
        },
        Qt::QueuedConnection);
}

void SessionCensus::Private::take()
{
    if (awaited == 0 || --awaited > 0)
        return;
    SessionCount count;
    count.beganMs = beganMs;
    count.endedMs = steadyMs();
    count.complete = !questions.empty();
    for (const auto &question : questions) {
        const CensusAnswer &answer = question->answer();
        count.complete = count.complete && answer.connectionsTold;
        if (answer.sessions)
            count.takeSessions(*answer.sessions);
        count.takeConnections(question->server(), answer.connections);
    }
    count.complete = count.complete && count.hasSessions;
    facts = traces.take(count);
    const qint64 epochOfSteady = QDateTime::currentMSecsSinceEpoch() - count.endedMs;
    for (SessionFacts &fact : facts)
        fact.heardMs = fact.heardMs == 0 ? 0 : fact.heardMs + epochOfSteady;
    complete = count.complete;
    countedMs = beganMs + epochOfSteady;
    pause.start(static_cast<int>(std::max(restMs, took.elapsed() * timesTaken)));
    Q_EMIT q->counted();
}

SessionCensus::SessionCensus(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

SessionCensus::~SessionCensus() = default;

void SessionCensus::setServers(const QList<ServerDoor> &servers)
{
    std::vector<std::unique_ptr<CensusQuestion>> next;
    for (const ServerDoor &door : servers) {
        const auto known = std::ranges::find_if(
            d->questions, [&door](const auto &question) { return question && question->door() == door; });
        if (known != d->questions.end()) {
            next.push_back(std::move(*known));
            continue;
        }
        next.push_back(std::make_unique<CensusQuestion>(door));
        connect(next.back().get(), &CensusQuestion::answered, this, [this] { d->take(); });
    }
    d->questions = std::move(next);
    d->complete = false;
    if (std::exchange(d->awaited, 0) > 0) { // of servers that may be no longer among them
        d->again = false;
        d->ask();
    } else if (d->watching && !d->isBusy()) {
        askSoon();
    }
}

void SessionCensus::setAdminServers(const QList<QUrl> &servers)
{
    QList<ServerDoor> doors;
    for (const QUrl &admin : servers)
        doors.append({{admin.host(), 0}, admin});
    setServers(doors);
}

bool SessionCensus::canAsk() const { return !d->questions.empty(); }

void SessionCensus::askSoon()
{
    if (d->isBusy())
        d->again = true;
    else if (!d->wish.isActive()) // not put off again: wishes may come without end
        d->wish.start(quietMs);
}

void SessionCensus::setRestMs(int restMs, int timesTaken)
{
    d->restMs = restMs;
    d->timesTaken = timesTaken;
}

void SessionCensus::setWatching(bool watching)
{
    d->watching = watching;
    if (watching && !d->isBusy())
        askSoon();
}

std::optional<SessionFacts> SessionCensus::facts(qint64 session) const
{
    const auto known = d->facts.constFind(session);
    return known == d->facts.cend() ? std::nullopt : std::optional(*known);
}

QList<SessionFacts> SessionCensus::connections() const
{
    QList<SessionFacts> connected;
    for (const SessionFacts &fact : std::as_const(d->facts))
        if (!fact.client.isEmpty())
            connected.append(fact);
    return connected;
}

bool SessionCensus::isComplete() const { return d->complete; }

qint64 SessionCensus::countedAtMs() const { return d->countedMs; }

void SessionCensus::noteGone(qint64 session)
{
    d->traces.noteGone(session, steadyMs());
    askSoon();
}

std::optional<bool> SessionCensus::wasClosed(qint64 session) const { return d->traces.wasClosed(session); }

} // namespace model
