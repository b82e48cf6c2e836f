// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/treesettings.h"
#include "zkbridge/client/session.h"

#include <QObject>
#include <QString>

#include <memory>

namespace model {
class AdminDoors;
class ClusterChronicle;
class ClusterDirectory;
class EnsembleMonitor;
class EventStore;
class Journal;
class LiveTree;
class ParticipantFleet;
class SessionCensus;
class Timeline;
class WorkObserver;
} // namespace model
namespace zkbridge {
class Sandbox;
class WireReader;
} // namespace zkbridge

namespace app {

/// Everything that belongs to one ensemble the window is connected to: the session, the wire beside it, the live tree,
/// the clusters found in it, the servers, the journal of our own writes, our participants, and the sandbox when the
/// servers are ours. Views hold it by pointer and read from it; they own none of it. Ends in the reverse order of its
/// making. Thread: the GUI's.
class EnsembleConnection : public QObject {
    Q_OBJECT
public:
    /// `sandbox` (may be null) is taken over. Nothing is sent before open().
    EnsembleConnection(zkbridge::SessionOptions options, std::unique_ptr<zkbridge::Sandbox> sandbox,
        const TreeSettings &settings = {}, QObject *parent = nullptr);
    /// Ends what still runs. To end without waiting, call close() and delete this after closed().
    ~EnsembleConnection() override;

    /// Keeps the timeline in `store` (borrowed, outlives this) and brings what earlier runs saw of this ensemble, from
    /// the moment it is connected. Before open().
    void keepTimeline(model::EventStore *store);
    /// Starts connecting.
    void open();
    /// Lets our participants leave, closes the session and stops the sandbox, without blocking; then closed(). What
    /// does not end in time is left to the destructors, which kill it.
    void close();
    /// Takes over what can change while connected: the tree's limit and the wire's speed.
    void apply(const TreeSettings &settings);

    [[nodiscard]] zkbridge::Session *session() const;
    [[nodiscard]] zkbridge::WireReader *wire() const; ///< opened when the session is connected for the first time
    [[nodiscard]] model::LiveTree *tree() const;
    [[nodiscard]] model::ClusterDirectory *clusters() const;
    [[nodiscard]] model::WorkObserver *workObserver() const;
    [[nodiscard]] model::EnsembleMonitor *ensemble() const;
    [[nodiscard]] model::AdminDoors *adminDoors() const;
    [[nodiscard]] model::SessionCensus *census() const;
    [[nodiscard]] model::Journal *journal() const;
    [[nodiscard]] model::Timeline *timeline() const;
    [[nodiscard]] model::ParticipantFleet *participants() const;
    [[nodiscard]] model::ClusterChronicle *chronicle() const;
    [[nodiscard]] zkbridge::Sandbox *sandbox() const; ///< null unless the servers are ours
    [[nodiscard]] bool isSandbox() const { return sandbox() != nullptr; }

    /// Somebody looks at the clusters: sessions are counted again and again, and AdminServers are looked for. In our
    /// sandbox that is so in any case.
    void setClustersWatched(bool watched);

    /// The znode that is selected everywhere: in tree, scene, tables and timeline.
    [[nodiscard]] QString selectedPath() const;
    void selectPath(const QString &path);

Q_SIGNALS:
    void selectedPathChanged(const QString &path);
    /// After close(): everything has ended, or was given its time to.
    void closed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace app
