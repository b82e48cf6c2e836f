// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/clienttrio.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

namespace testsupport {

namespace {
constexpr int longestMs = 30'000;
}

ClientTrio::ClientTrio(LibraryClient::Library library, QString connect, int timeoutMs)
    : m_library(library)
    , m_connect(std::move(connect))
    , m_timeoutMs(timeoutMs)
{
}

void ClientTrio::start()
{
    for (auto &client : m_clients)
        if (!client || !client->isRunning())
            client = std::make_unique<LibraryClient>(m_library, m_connect, m_timeoutMs);
}

bool ClientTrio::isComplete()
{
    start();
    return QTest::qWaitFor(
        [this] { return std::ranges::all_of(m_clients, [](const auto &client) { return client->session() != 0; }); },
        longestMs);
}

QList<qint64> ClientTrio::sessions() const
{
    QList<qint64> sessions;
    for (const auto &client : m_clients)
        sessions.append(client->session());
    return sessions;
}

QString ClientTrio::complaints() const
{
    QString complaints;
    for (const auto &client : m_clients)
        complaints += client->complaints();
    return complaints;
}

QJsonObject ClientTrio::ask(std::size_t index, const QString &path)
{
    LibraryClient &client = at(index);
    client.ask(path);
    const bool answered = QTest::qWaitFor([&] { return !client.who(path).isEmpty(); }, longestMs);
    return answered ? client.who(path) : QJsonObject();
}

QStringList ClientTrio::members(std::size_t index, const QString &path)
{
    QStringList members;
    for (const QJsonValue &member : ask(index, path).value(u"members").toArray())
        members.append(member.toString());
    return members;
}

} // namespace testsupport
