// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/participantcrowd.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using zkbridge::Participant;
using zkbridge::ParticipantEvent;

namespace app {

namespace {

constexpr int atOnce = 16;
/// Above the C client's own second between two attempts.
constexpr int patienceMs = 3000;

} // namespace

ParticipantCrowd::ParticipantCrowd(zkbridge::ParticipantSettings settings, int count, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_count(count)
{
    m_members.reserve(static_cast<std::size_t>(count));
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &ParticipantCrowd::onPatienceOver);
}

ParticipantCrowd::~ParticipantCrowd() = default;

void ParticipantCrowd::start() { startSome(); }

void ParticipantCrowd::startSome()
{
    while (!m_resigning && m_waiting < atOnce && static_cast<int>(m_members.size()) < m_count)
        startNext();
    if (m_waiting > 0)
        m_patience.start();
    else
        m_patience.stop();
}

void ParticipantCrowd::startNext()
{
    const int number = static_cast<int>(m_members.size()) + 1;
    zkbridge::ParticipantSettings settings = m_settings;
    if (settings.address.isEmpty()) {
        settings.address = u"%1.%2@%3"_s.arg(
            QString::number(QCoreApplication::applicationPid()), QString::number(number), QSysInfo::machineHostName());
    }
    Member &next = m_members.emplace_back();
    next.participant = std::make_unique<Participant>(std::move(settings));
    Participant *participant = next.participant.get();
    connect(participant, &Participant::eventOccurred, this,
        [this, number](const ParticipantEvent &event) { onEvent(number, event); });
    connect(participant, &Participant::connectionProblemChanged, this,
        [this, number](const zkbridge::ConnectionProblem &problem) { onProblem(number, problem); });
    connect(participant, &Participant::finished, this, [this, number] { onFinished(number); });
    ++m_waiting;
    participant->start();
}

void ParticipantCrowd::resign()
{
    m_resigning = true;
    m_patience.stop();
    for (const Member &each : m_members) {
        if (each.participant)
            each.participant->resign();
    }
    QMetaObject::invokeMethod(this, &ParticipantCrowd::endWhenEmpty, Qt::QueuedConnection);
}

bool ParticipantCrowd::resign(int number)
{
    if (number < 1 || number > static_cast<int>(m_members.size()) || !member(number).participant)
        return false;
    member(number).participant->resign();
    return true;
}

void ParticipantCrowd::onEvent(int number, const ParticipantEvent &event)
{
    if (event.kind == ParticipantEvent::Kind::Failed && m_failure.isEmpty())
        m_failure = event.reason;
    const bool isFirst = event.kind == ParticipantEvent::Kind::Connected && std::exchange(member(number).waits, false);
    if (isFirst) {
        --m_waiting;
        ++m_connected;
        m_toldOfRefusal = false;
    }
    Q_EMIT eventOccurred(number, event);
    if (isFirst)
        startSome();
}

void ParticipantCrowd::onProblem(int number, const zkbridge::ConnectionProblem &problem)
{
    if (problem.step == zkbridge::ConnectStep::None)
        return;
    // TCP stands and nothing answers: what a server does that has enough connections of this address. Whether it lets
    // anybody in, patience will tell.
    if (member(number).waits && problem.step == zkbridge::ConnectStep::Handshake)
        member(number).refusal = problem;
    else
        Q_EMIT connectionProblemChanged(problem);
}

void ParticipantCrowd::onPatienceOver()
{
    const auto refused = std::ranges::find_if(
        m_members, [](const Member &each) { return each.participant && each.waits && each.refusal; });
    if (refused == m_members.end() || std::exchange(m_toldOfRefusal, true))
        return;
    if (m_connected > 0)
        Q_EMIT turnedAway();
    else
        Q_EMIT connectionProblemChanged(*refused->refusal);
}

void ParticipantCrowd::onFinished(int number)
{
    Member &gone = member(number);
    gone.participant.release()->deleteLater(); // it is speaking
    ++m_left;
    if (std::exchange(gone.waits, false))
        --m_waiting;
    startSome();
    endWhenEmpty();
}

void ParticipantCrowd::endWhenEmpty()
{
    const int expected = m_resigning ? static_cast<int>(m_members.size()) : m_count;
    if (m_ended || m_left < expected)
        return;
    m_ended = true;
    Q_EMIT ended(m_failure);
}

} // namespace app
