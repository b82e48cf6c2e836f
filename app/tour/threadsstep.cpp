// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/threadsstep.h"

#include "app/tour/tourground.h"
#include "zkbridge/client/session.h"

#include <QLocale>
#include <QtConcurrent>

#include <algorithm>
#include <chrono>

namespace app {

using namespace Qt::StringLiterals;
using zkbridge::Session;
using zkbridge::SessionThreads;
using zkbridge::ThreadUse;

namespace {

using namespace std::chrono_literals;
constexpr int sessionTimeoutMs = 3000; ///< a heartbeat each second
constexpr auto tickTime = 250ms;
constexpr int questions = 100;
/// Two heartbeats: the IO thread wakes to send each one and again for its answer.
constexpr qint64 fewestWakeups = 4;

ThreadUse named(const std::vector<ThreadUse> &threads, const std::string &name)
{
    const auto found = std::ranges::find(threads, name, &ThreadUse::name);
    return found == threads.end() ? ThreadUse() : *found;
}

} // namespace

ThreadsStep::ThreadsStep(TourGround *ground, QObject *parent)
    : TourStep(ground, Count, parent)
{
    connect(&m_tick, &QTimer::timeout, this, &ThreadsStep::sample);
}

ThreadsStep::~ThreadsStep() = default;

QString ThreadsStep::title() const { return tr("The client's two threads"); }

QString ThreadsStep::explanation() const
{
    return tr("ZooKeeper's client has two threads for each session: the IO thread speaks to the server and sends the "
              "heartbeats, and the event thread calls back with answers and watch events, one after the other. So the "
              "order of the server is kept, and a callback that waits would hold up all those behind it.");
}

QString ThreadsStep::taskText(int task) const
{
    if (task == StayIdle)
        return tr("Open one more session and ask nothing: its IO thread wakes for the heartbeats, its event thread "
                  "sleeps.");
    return tr("Ask %n questions at once: the event thread calls back for each one, in order, and the window takes "
              "them in a few batches.",
        nullptr, questions);
}

bool ThreadsStep::hasHappened(int task) const
{
    if (task == StayIdle)
        return m_first && m_last && m_last->io.wakeups - m_first->io.wakeups >= fewestWakeups
            && m_last->session.callbacks == m_first->session.callbacks;
    return m_answers == questions && m_inOrder && m_last && m_last->session.callbacksOn == m_last->event.id
        && m_last->session.callbacks - m_first->session.callbacks >= questions;
}

void ThreadsStep::doTask(int task)
{
    if (task == StayIdle)
        open();
    else
        ask();
}

void ThreadsStep::open()
{
    closeSession();
    m_session = ground()->makeSession(sessionTimeoutMs);
    m_session->open();
    m_tick.start(tickTime);
}

void ThreadsStep::ask()
{
    if (!m_session)
        open(); // the step was left since
    m_answers = 0;
    m_inOrder = true;
    for (int number = 0; number < questions; ++number)
        m_session->exists(ground()->root(), Session::Watch::No, this,
            [this, number](const zkbridge::Result<zkbridge::Stat> &) { takeAnswer(number); });
}

void ThreadsStep::takeAnswer(int number)
{
    m_inOrder = m_inOrder && number == m_answers;
    ++m_answers;
}

/// The counts of the session are taken before those of the kernel: what is seen of a thread covers what it did.
void ThreadsStep::sample()
{
    if (!m_session || !m_session->isConnected() || m_reading.isRunning())
        return;
    const SessionThreads session = m_session->threads();
    const std::string prefix = session.io.substr(0, session.io.rfind('-') + 1);
    m_reading = QtConcurrent::run([prefix] {
        return zkbridge::readThreads(prefix);
    }).then(this, [this, session](const std::vector<ThreadUse> &threads) { take(session, threads); });
}

void ThreadsStep::take(const SessionThreads &session, const std::vector<ThreadUse> &threads)
{
    const Sample now{named(threads, session.io), named(threads, session.event), session};
    if (now.io.id == 0 || !m_session)
        return;
    // Idle counts from when nothing came any more, and in the session that lives now.
    const bool quiet = m_last && m_last->session.callbacks == session.callbacks && m_last->io.id == now.io.id;
    if (!m_first || m_first->io.id != now.io.id || (done() == StayIdle && !quiet))
        m_first = now;
    m_last = now;
    look();
}

void ThreadsStep::closeSession()
{
    m_tick.stop();
    m_session.reset();
    m_first.reset();
    m_last.reset();
}

void ThreadsStep::onLeave() { closeSession(); }

void ThreadsStep::onReset()
{
    closeSession();
    m_answers = 0;
}

QList<TourFigure> ThreadsStep::figures() const
{
    if (!m_first || !m_last)
        return {};
    const QLocale locale;
    const auto threadText = [&locale](const ThreadUse &before, const ThreadUse &now) {
        return tr("%1\nwoken %2 times")
            .arg(QString::fromStdString(now.name), locale.toString(now.wakeups - before.wakeups));
    };
    const SessionThreads &before = m_first->session;
    const SessionThreads &now = m_last->session;
    return {
        {tr("IO thread"), threadText(m_first->io, m_last->io)},
        {tr("Event thread"), threadText(m_first->event, m_last->event)},
        {tr("Callbacks on the event thread"), locale.toString(now.callbacks - before.callbacks)},
        {tr("Batches taken by the window's thread"), locale.toString(now.batches - before.batches)},
    };
}

QString ThreadsStep::conclusion() const
{
    return tr("This window runs no callback on the client's threads: they leave a note and go on, so heartbeats never "
              "wait for the window, nor the window for a server.");
}

} // namespace app
