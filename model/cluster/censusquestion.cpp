// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/censusquestion.h"

#include "zkbridge/admin/fourletterword.h"
#include "zkbridge/sandbox/inbackground.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {
constexpr qint64 firstPauseMs = 30'000;
constexpr int mostDoublings = 5; // a quarter of an hour
} // namespace

void CensusQuestion::Way::fail()
{
    closedUntil = QDeadlineTimer(firstPauseMs << std::min(failures, mostDoublings));
    ++failures;
}

void CensusQuestion::Way::work()
{
    closedUntil = {};
    failures = 0;
}

CensusQuestion::CensusQuestion(ServerDoor door, QObject *parent)
    : QObject(parent)
    , m_door(std::move(door))
{
}

QString CensusQuestion::server() const
{
    zkbridge::ServerAddress address = m_door.client;
    if (address.port == 0)
        address.port = m_clientPort;
    return address.port == 0 ? QString() : address.toString();
}

void CensusQuestion::ask()
{
    ++m_round;
    m_answer = {};
    m_failed = false;
    if (!m_door.admin.isEmpty() && m_http.isOpen())
        askAdmin();
    else
        askWords();
}

/// Lists of ten thousand sessions are taken apart beside the thread that shows windows.
template <typename Answer, typename Read, typename Take> auto CensusQuestion::taking(Read read, Take take)
{
    return [this, round = m_round, read, take](const Answer &answer, const std::function<void(bool)> &conclude) {
        if (round != m_round)
            return;
        if (!answer.ok()) {
            conclude(false);
            return;
        }
        zkbridge::inBackground(
            this, [read, value = *answer] { return read(value); },
            [this, round, take, conclude](const auto &result) {
                if (round != m_round)
                    return;
                take(result);
                conclude(true);
            });
    };
}

void CensusQuestion::askAdmin()
{
    using Answer = zkbridge::Result<QJsonObject>;
    const auto put = [this](const QString &command, auto read, auto take) {
        ++m_awaited;
        m_admin.ask(m_door.admin, command, this, [this, taken = taking<Answer>(read, take)](const Answer &answer) {
            taken(answer, [this](bool ok) { concludeAdmin(ok); });
        });
    };
    const auto connectionsIn = [](const QJsonObject &answer) { return listedConnections(answer); };
    const auto sessionsIn = [](const QJsonObject &answer) { return listedSessions(answer); };
    const auto portIn = [](const QJsonObject &answer) { return answer.value("client_port"_L1).toInt(); };
    m_awaited = 0;
    put(u"connections"_s, connectionsIn, [this](const auto &listed) { takeConnections(listed); });
    put(u"dump"_s, sessionsIn, [this](const auto &listed) { m_answer.sessions = listed; });
    if (m_door.client.port == 0 && m_clientPort == 0)
        put(u"configuration"_s, portIn, [this](int port) { m_clientPort = static_cast<quint16>(port); });
}

void CensusQuestion::takeConnections(const QList<ListedConnection> &listed)
{
    m_answer.connections = listed;
    m_answer.connectionsTold = true;
}

void CensusQuestion::concludeAdmin(bool ok)
{
    m_failed = m_failed || !ok;
    if (--m_awaited > 0)
        return;
    if (m_failed)
        m_http.fail();
    else
        m_http.work();
    if (m_failed && !m_answer.connectionsTold)
        askWords();
    else
        Q_EMIT answered();
}

void CensusQuestion::askWords()
{
    using Answer = zkbridge::Result<QByteArray>;
    const auto put = [this](const QByteArray &word, auto read, auto take) {
        zkbridge::askFourLetterWord(
            m_door.client, word, this, [this, taken = taking<Answer>(read, take)](const Answer &answer) {
                taken(answer, [this](bool ok) { concludeWords(ok); });
            });
    };
    m_failed = false;
    if (m_door.client.port == 0 || !m_words.isOpen()) {
        QMetaObject::invokeMethod(
            this,
            [this, round = m_round] {
                if (round == m_round)
                    Q_EMIT answered();
            },
            Qt::QueuedConnection);
        return;
    }
    m_awaited = 2;
    put(
        "cons", [](const QByteArray &answer) { return listedConnections(answer); },
        [this](const auto &listed) { takeConnections(listed); });
    put(
        "dump", [](const QByteArray &answer) { return listedSessions(answer); },
        [this](const auto &listed) { m_answer.sessions = listed; });
}

void CensusQuestion::concludeWords(bool ok)
{
    m_failed = m_failed || !ok;
    if (--m_awaited > 0)
        return;
    if (m_failed)
        m_words.fail();
    else
        m_words.work();
    Q_EMIT answered();
}

} // namespace model
