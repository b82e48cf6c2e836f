// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/watchverifier.h"

#include "zkbridge/admin/fourletterword.h"
#include "zkbridge/client/path.h"
#include "zkbridge/client/session.h"
#include "zkbridge/sandbox/inbackground.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace model {

namespace {
constexpr int quietMs = 500;
constexpr int pauseMs = 2000;

using SessionsByPath = WatchVerifier::SessionsByPath;

void insert(SessionsByPath &all, const QString &path, const QString &chroot, qint64 session)
{
    if (chroot.isEmpty() || zkbridge::isAtOrBelow(path, chroot))
        all[path.sliced(chroot.size())].insert(session);
}

SessionsByPath fromJson(const QJsonObject &answer, const QString &chroot)
{
    SessionsByPath all;
    const QJsonObject paths = answer.value("path_to_session_ids"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonArray ids = path.value().toArray();
        for (const auto &id : ids)
            insert(all, path.key(), chroot, id.toInteger());
    }
    return all;
}

/// "/path" on a line, and each session on one of its own behind it: a tab and "0x...".
SessionsByPath fromWords(const QByteArray &answer, const QString &chroot)
{
    SessionsByPath all;
    QString path;
    for (const QByteArray &line : answer.split('\n')) {
        if (line.startsWith('/'))
            path = QString::fromUtf8(line);
        else if (line.startsWith("\t0x"))
            insert(all, path, chroot, static_cast<qint64>(line.trimmed().toULongLong(nullptr, 16)));
    }
    return all;
}
} // namespace

WatchVerifier::WatchVerifier(zkbridge::Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_quiet.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &WatchVerifier::ask);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false))
            ask();
    });
}

void WatchVerifier::askSoon()
{
    if (m_awaited > 0 || m_pause.isActive())
        m_again = true;
    else if (!m_quiet.isActive()) // not put off again: changes may come without end
        m_quiet.start(quietMs);
}

void WatchVerifier::ask()
{
    if (m_servers.isEmpty() || m_awaited > 0)
        return;
    m_watchers = Watchers{{}, m_areAll, QList<ServerAnswer>(m_servers.size())};
    m_awaited = static_cast<int>(m_servers.size());
    for (qsizetype server = 0; server < m_servers.size(); ++server) {
        if (m_servers.at(server).admin.isEmpty())
            askByWord(server, {});
        else
            askByHttp(server);
    }
}

void WatchVerifier::askByHttp(qsizetype server)
{
    const QUrl url = m_servers.at(server).admin;
    m_watchers.servers[server].server = url.toString();
    m_admin.ask(url, u"watches_by_path"_s, this, [this, server](const zkbridge::Result<QJsonObject> &answer) {
        if (!answer.ok())
            return askByWord(server, answer.error().detail);
        takeIn(server,
            [value = *answer, chroot = m_session->options().connect.chroot] { return fromJson(value, chroot); });
    });
}

void WatchVerifier::askByWord(qsizetype server, const QString &whyNotByHttp)
{
    const zkbridge::ServerAddress address = m_servers.at(server).client;
    if (address.port == 0)
        return conclude(server, whyNotByHttp);
    m_watchers.servers[server].server = address.toString();
    zkbridge::askFourLetterWord(address, "wchp", this, [this, server](const zkbridge::Result<QByteArray> &answer) {
        if (!answer.ok())
            return conclude(server,
                answer.code() == zkbridge::ErrorCode::Unimplemented
                    ? u"no AdminServer answers, and wchp is not in 4lw.commands.whitelist"_s
                    : answer.error().detail);
        takeIn(server,
            [value = *answer, chroot = m_session->options().connect.chroot] { return fromWords(value, chroot); });
    });
}

void WatchVerifier::takeIn(qsizetype server, std::function<SessionsByPath()> read)
{
    zkbridge::inBackground(this, std::move(read), [this, server](const SessionsByPath &sessions) {
        for (auto path = sessions.cbegin(); path != sessions.cend(); ++path)
            m_watchers.sessions[path.key()] += *path;
        conclude(server, {});
    });
}

void WatchVerifier::conclude(qsizetype server, const QString &problem)
{
    m_watchers.servers[server].problem = problem;
    m_watchers.complete = m_watchers.complete && problem.isEmpty();
    if (--m_awaited > 0)
        return;
    m_pause.start(pauseMs);
    Q_EMIT answered(m_watchers);
}

} // namespace model
