// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/watchverifier.h"

#include "zkbridge/client/path.h"
#include "zkbridge/client/session.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace model {

namespace {
constexpr int quietMs = 500;
constexpr int pauseMs = 2000;
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
    m_watchers = Watchers{{}, true};
    m_awaited = static_cast<int>(m_servers.size());
    for (const QUrl &server : std::as_const(m_servers))
        m_admin.ask(server, u"watches_by_path"_s, this, [this](const auto &answer) { take(answer); });
}

void WatchVerifier::take(const zkbridge::Result<QJsonObject> &answer)
{
    if (answer.ok()) {
        const QString chroot = m_session->options().connect.chroot;
        const QJsonObject paths = answer->value("path_to_session_ids"_L1).toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            if (!chroot.isEmpty() && !zkbridge::isAtOrBelow(path.key(), chroot))
                continue;
            auto &sessions = m_watchers.sessions[path.key().sliced(chroot.size())];
            const QJsonArray ids = path.value().toArray();
            for (const auto &id : ids)
                sessions.insert(id.toInteger());
        }
    } else {
        m_watchers.complete = false;
    }
    if (--m_awaited > 0)
        return;
    m_pause.start(pauseMs);
    Q_EMIT answered(m_watchers);
}

} // namespace model
