// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterchronicle.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/timeline.h"

#include <QJsonObject>
#include <QObject>

namespace zkbridge {
class Session;
}

namespace model {
class ClusterDirectory;
}

namespace app {

/// What happens to the clusters of a directory, as JSON objects for `vivariumctl clusters --watch`: first, at begin(),
/// each cluster that is known, as {"event":"cluster","cluster":{...}}, and {"event":"watching","clusters":N}; from then
/// on every event of the timeline, with its explanation in "text". A cluster that is found later comes whole, in
/// "state". Thread: the main thread; `session` and `directory` are borrowed.
class ClusterWatch : public QObject {
    Q_OBJECT
public:
    ClusterWatch(zkbridge::Session *session, model::ClusterDirectory *directory, QObject *parent = nullptr);

    void begin();

Q_SIGNALS:
    void happened(const QJsonObject &event);

private:
    void tell(const model::ClusterEvent &event);

    model::ClusterDirectory *m_directory;
    model::Timeline m_timeline;
    model::ParticipantFleet m_fleet; ///< of none: this program starts no participants
    model::ClusterChronicle m_chronicle;
};

} // namespace app
