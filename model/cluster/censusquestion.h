// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/sessioncensus.h"
#include "model/cluster/sessionlists.h"
#include "zkbridge/admin/adminserver.h"

#include <QDeadlineTimer>

namespace model {

/// What one server told.
struct CensusAnswer {
    std::optional<QHash<qint64, int>> sessions; ///< nullopt: it does not list them, or did not answer
    QList<ListedConnection> connections;
    bool connectionsTold = false;
};

/// Asks one server for its sessions and connections: its AdminServer, else by four-letter words. A way that is closed
/// is tried again after half a minute, then ever more rarely. Thread: the GUI's.
class CensusQuestion : public QObject {
    Q_OBJECT
public:
    explicit CensusQuestion(ServerDoor door, QObject *parent = nullptr);

    [[nodiscard]] const ServerDoor &door() const { return m_door; }
    [[nodiscard]] QString server() const; ///< where clients reach it; empty: not known
    /// answered() follows, never at once. A question that is under way is dropped.
    void ask();
    [[nodiscard]] const CensusAnswer &answer() const { return m_answer; }

Q_SIGNALS:
    void answered();

private:
    /// One of the two ways.
    struct Way {
        QDeadlineTimer closedUntil;
        int failures = 0;
        [[nodiscard]] bool isOpen() const { return closedUntil.hasExpired(); }
        void fail();
        void work();
    };
    void askAdmin();
    void askWords();
    template <typename Answer, typename Read, typename Take> auto taking(Read read, Take take);
    void takeConnections(const QList<ListedConnection> &listed);
    void concludeAdmin(bool ok);
    void concludeWords(bool ok);

    ServerDoor m_door;
    zkbridge::AdminServer m_admin;
    CensusAnswer m_answer;
    Way m_http;
    Way m_words;
    int m_round = 0;
    int m_awaited = 0;
    bool m_failed = false;
    quint16 m_clientPort = 0; ///< as its configuration tells
};

} // namespace model
