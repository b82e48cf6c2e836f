// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

#include <QObject>
#include <QString>

#include <memory>

namespace model {
class ClusterChronicle;
class ClusterDirectory;
class EnsembleMonitor;
class Journal;
class LiveTree;
class ParticipantFleet;
class Timeline;
} // namespace model
namespace zkbridge {
class Sandbox;
}

namespace app {

/// Everything that belongs to one ensemble the window is connected to: the session, the live tree, the clusters found
/// in it, the servers, the journal of our own writes, our participants, and the sandbox when the servers are ours.
/// Views hold it by pointer and read from it; they own none of it. Ends in the reverse order of its making.
/// Thread: the GUI's.
class EnsembleConnection : public QObject {
    Q_OBJECT
public:
    /// `sandbox` (may be null) is taken over. Nothing is sent before open().
    EnsembleConnection(
        zkbridge::SessionOptions options, std::unique_ptr<zkbridge::Sandbox> sandbox, QObject *parent = nullptr);
    /// Ends what still runs. To end without waiting, call close() and delete this after closed().
    ~EnsembleConnection() override;

    /// Starts connecting.
    void open();
    /// Lets our participants leave, closes the session and stops the sandbox, without blocking; then closed(). What
    /// does not end in time is left to the destructors, which kill it.
    void close();

    [[nodiscard]] zkbridge::Session *session() const;
    [[nodiscard]] model::LiveTree *tree() const;
    [[nodiscard]] model::ClusterDirectory *clusters() const;
    [[nodiscard]] model::EnsembleMonitor *ensemble() const;
    [[nodiscard]] model::Journal *journal() const;
    [[nodiscard]] model::Timeline *timeline() const;
    [[nodiscard]] model::ParticipantFleet *participants() const;
    [[nodiscard]] model::ClusterChronicle *chronicle() const;
    [[nodiscard]] zkbridge::Sandbox *sandbox() const; ///< null unless the servers are ours
    [[nodiscard]] bool isSandbox() const { return sandbox() != nullptr; }

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
