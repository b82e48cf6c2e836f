// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/admin/adminserver.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUrl>

namespace zkbridge {
class Session;
}

namespace model {

/// Asks every server's AdminServer which sessions watch which paths (`watches_by_path`) and merges the answers: a
/// server knows only the watches of its own connections. Gently: each server walks over all its watches for an answer,
/// so it is asked half a second after the wish and at most every two seconds. Thread: the GUI's; `session` is borrowed
/// (its chroot is taken off the paths).
class WatchVerifier : public QObject {
    Q_OBJECT
public:
    struct Watchers {
        QHash<QString, QSet<qint64>> sessions; ///< by path
        bool complete = false; ///< every server answered; else a session that is missing says nothing
    };

    explicit WatchVerifier(zkbridge::Session *session, QObject *parent = nullptr);

    void setServers(const QList<QUrl> &servers) { m_servers = servers; }
    [[nodiscard]] bool hasServers() const { return !m_servers.isEmpty(); }
    void askSoon();

Q_SIGNALS:
    void answered(const model::WatchVerifier::Watchers &watchers);

private:
    void ask();
    void take(const zkbridge::Result<QJsonObject> &answer);

    zkbridge::Session *m_session;
    zkbridge::AdminServer m_admin;
    QList<QUrl> m_servers;
    QTimer m_quiet;
    QTimer m_pause;
    Watchers m_watchers;
    int m_awaited = 0;
    bool m_again = false;
};

} // namespace model
