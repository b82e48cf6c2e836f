// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/sessioncensus.h"
#include "zkbridge/admin/adminserver.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace zkbridge {
class Session;
}

namespace model {

/// Asks every server which sessions watch which paths and merges the answers: a server knows only the watches of its
/// own connections. Over HTTP (`watches_by_path`) where its AdminServer answers, else with `wchp` where its client
/// address is known and that word is allowed. Gently: each server walks over all its watches for an answer, so it is
/// asked half a second after the wish and at most every two seconds. Thread: the GUI's; `session` is borrowed (its
/// chroot is taken off the paths).
class WatchVerifier : public QObject {
    Q_OBJECT
public:
    using SessionsByPath = QHash<QString, QSet<qint64>>;
    struct ServerAnswer {
        QString server; ///< where it was asked: "host:port", or its AdminServer's URL
        QString problem; ///< why it did not answer, untranslated; empty: it did
    };
    struct Watchers {
        SessionsByPath sessions;
        bool complete = false; ///< every server answered; else a session that is missing says nothing
        QList<ServerAnswer> servers; ///< in the order of setServers()
    };

    explicit WatchVerifier(zkbridge::Session *session, QObject *parent = nullptr);

    /// `areAll`: these are all servers of the ensemble; else a session that is missing says nothing.
    void setServers(const QList<ServerDoor> &servers, bool areAll = true)
    {
        m_servers = servers;
        m_areAll = areAll;
    }
    [[nodiscard]] bool hasServers() const { return !m_servers.isEmpty(); }
    void askSoon();
    /// An answer is on its way, or will be.
    [[nodiscard]] bool isBusy() const { return m_awaited > 0 || m_again || m_quiet.isActive(); }

Q_SIGNALS:
    void answered(const model::WatchVerifier::Watchers &watchers);

private:
    void ask();
    void askByHttp(qsizetype server);
    void askByWord(qsizetype server, const QString &whyNotByHttp);
    /// Reads the answer beside this thread: a list of a million watches is long.
    void takeIn(qsizetype server, std::function<SessionsByPath()> read);
    void conclude(qsizetype server, const QString &problem);

    zkbridge::Session *m_session;
    zkbridge::AdminServer m_admin;
    QList<ServerDoor> m_servers;
    QTimer m_quiet;
    QTimer m_pause;
    Watchers m_watchers;
    int m_awaited = 0;
    bool m_areAll = true;
    bool m_again = false;
};

} // namespace model
