// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/sessioncensus.h"
#include "zkbridge/admin/adminserver.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>

#include <optional>

namespace model {

class EnsembleMonitor;

/// How each server of the ensemble can be asked. Finds the AdminServers: the ones that were named, else port 8080 of
/// each server, as it is by default; a server without one is left to four-letter words on its client port. Which server
/// it is tells its client port (`configuration`), so three on one machine are told apart. Asks only when find() is
/// called, each address once; what does not answer is left alone for ten minutes. Thread: the GUI's; `monitor` is
/// borrowed.
class AdminDoors : public QObject {
    Q_OBJECT
public:
    explicit AdminDoors(EnsembleMonitor *monitor, QObject *parent = nullptr);

    /// AdminServers that somebody named ("http://host:port"), to be looked at first.
    void setNamed(const QList<QUrl> &named);
    [[nodiscard]] const QList<QUrl> &named() const { return m_named; }
    /// Looks for those that are not known yet; changed() follows when one was found, searched() in any case.
    void find();
    [[nodiscard]] bool isSearching() const { return m_awaited > 0; }

    /// All servers of the ensemble; `admin` is empty where none is known.
    [[nodiscard]] QList<ServerDoor> doors() const;
    [[nodiscard]] QList<QUrl> admins() const; ///< those that answered
    [[nodiscard]] bool isComplete() const; ///< every server has one that answered
    /// doors() are all servers of the ensemble: it told them, and their client ports.
    [[nodiscard]] bool knowsAllServers() const;

Q_SIGNALS:
    void changed();
    void searched();

private:
    /// What is known of one address.
    struct Tried {
        std::optional<quint16> clientPort; ///< nullopt: it did not answer as an AdminServer
        QDeadlineTimer again;
        bool asking = false;
    };
    [[nodiscard]] QList<zkbridge::ServerAddress> servers() const;
    [[nodiscard]] QList<QUrl> candidates(const zkbridge::ServerAddress &server) const;
    [[nodiscard]] QUrl adminOf(const zkbridge::ServerAddress &server) const;
    void ask(const QUrl &url);
    void conclude();

    EnsembleMonitor *m_monitor;
    zkbridge::AdminServer m_admin;
    QList<QUrl> m_named;
    QHash<QUrl, Tried> m_tried;
    QList<ServerDoor> m_told; ///< at the last changed()
    bool m_toldAll = false; ///< knowsAllServers() then
    int m_awaited = 0;
};

} // namespace model
