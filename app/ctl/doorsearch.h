// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ensemble/admindoors.h"
#include "model/ensemble/ensemblemonitor.h"

namespace zkbridge {
class Session;
}

namespace app {

/// How every server of the ensemble can be asked when nobody said it: what the ensemble itself tells of its servers,
/// and AdminDoors make of it. Looks once, as soon as the connected `session` (borrowed) told of the ensemble.
/// Thread: the main one.
class DoorSearch : public QObject {
    Q_OBJECT
public:
    explicit DoorSearch(zkbridge::Session *session, QObject *parent = nullptr);

    [[nodiscard]] QList<model::ServerDoor> doors() const { return m_doors.doors(); }
    /// doors() are all servers of the ensemble.
    [[nodiscard]] bool knowsAllServers() const { return m_doors.knowsAllServers(); }

Q_SIGNALS:
    void ended(); ///< once; doors() is what was found

private:
    void findOnce();

    model::EnsembleMonitor m_servers;
    model::AdminDoors m_doors;
    bool m_begun = false;
};

} // namespace app
