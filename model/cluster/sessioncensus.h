// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/connectstring.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace model {

/// What the servers know about one session.
struct SessionFacts {
    qint64 session = 0;
    QString client; ///< "host:port" of its connection, as its server sees it; empty: not connected, or not known
    QString server; ///< "host:port" where clients reach the server it is connected to; empty: as above
    int timeoutMs = 0; ///< negotiated; 0: not known
    qint64 establishedMs = 0; ///< of its connection, since the epoch, the server's clock; 0: not known
    qint64 heardMs = 0; ///< of the last packet, since the epoch, this machine's clock; 0: not known. Servers tell it on
                        ///< a clock of their own, so it may come out younger than it is, never older.
    bool lives = false; ///< the ensemble's list of sessions holds it
    qint64 received = -1; ///< packets on its connection from the client; -1: not known
    qint64 sent = -1; ///< and to it
};

/// How one server can be asked: over HTTP where its AdminServer answers, else with four-letter words.
struct ServerDoor {
    zkbridge::ServerAddress client; ///< port 0: not known, its AdminServer tells it
    QUrl admin; ///< "http://host:port"; empty: none is known
    friend bool operator==(const ServerDoor &, const ServerDoor &) = default;
};

/// The ensemble's sessions and where they are connected, merged over all servers: the leader lists every session
/// (`dump`), each server its own connections (`connections`, or `cons` where four-letter words are allowed). Asked on
/// demand and gently: at most every two seconds, and never more than a tenth of the time; what does not answer is left
/// alone for a while.
///
/// From two answers follows how a session ended, as far as it can be told: `wasClosed()`. Thread: the GUI's.
class SessionCensus : public QObject {
    Q_OBJECT
public:
    explicit SessionCensus(QObject *parent = nullptr);
    ~SessionCensus() override;

    /// All servers of the ensemble.
    void setServers(const QList<ServerDoor> &servers);
    /// The same, where only AdminServers ("http://host:port") are known.
    void setAdminServers(const QList<QUrl> &servers);
    [[nodiscard]] bool canAsk() const;
    /// counted() follows, also when nobody answered.
    void askSoon();
    /// Between two counts at least; two seconds unless told, and ten times as long as the count took.
    void setRestMs(int restMs, int timesTaken = 10);
    /// Asks again and again while somebody looks.
    void setWatching(bool watching);

    /// nullopt: the last count did not name it, or there was none.
    [[nodiscard]] std::optional<SessionFacts> facts(qint64 session) const;
    /// All that are connected, of all servers that told, in no order.
    [[nodiscard]] QList<SessionFacts> connections() const;
    /// Every server answered the last time, the list of all sessions was among the answers: a session that is not there
    /// lives nowhere.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] qint64 countedAtMs() const; ///< when the last count began, since the epoch; 0: never

    /// Something of that session went just now: remembers when, and counts again, so that wasClosed() can tell.
    void noteGone(qint64 session);
    /// How a session ended: true, its client closed it (something of it went while it cannot have expired yet, for it
    /// was heard of less than its timeout before); false, it expired (it was without a connection, or silent for half
    /// its timeout, and its time was up); nullopt: it lives, or it cannot be told. Wants noteGone(), and the
    /// counted() after it.
    [[nodiscard]] std::optional<bool> wasClosed(qint64 session) const;

Q_SIGNALS:
    void counted();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace model
