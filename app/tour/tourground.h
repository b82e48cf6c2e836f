// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clustersnapshot.h"
#include "zkbridge/client/error.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace model {
class FollowedChildren;
class ParticipantFleet;
} // namespace model
namespace zkbridge {
class ParticipantProcess;
class Sandbox;
class Session;
} // namespace zkbridge

namespace app {

class EnsembleConnection;
class GroundSweep;

/// Where the tour plays: a znode of its own in our sandbox, made by open() and removed with everything below it by
/// close(), so that nothing of the user's is touched. Everything that the tour starts belongs to it: participants of
/// elections below its root, second sessions. Thread: the GUI's. `connection` is a sandbox's, unlocked, borrowed, and
/// outlives this.
class TourGround : public QObject {
    Q_OBJECT
public:
    explicit TourGround(EnsembleConnection *connection, QObject *parent = nullptr);
    ~TourGround() override;

    /// opened() or failed() follows.
    void open();
    /// Lets the tour's participants go and removes the root; then closed() or failed().
    void close();

    [[nodiscard]] EnsembleConnection *connection() const { return m_connection; }
    [[nodiscard]] zkbridge::Session *session() const;
    [[nodiscard]] zkbridge::Sandbox *sandbox() const;
    [[nodiscard]] model::ParticipantFleet *fleet() const;

    /// "/tour", or "/tour-2" where somebody has a /tour already.
    [[nodiscard]] QString root() const { return m_root; }
    [[nodiscard]] QString path(const QString &name) const;
    /// A child of the root as the servers have it; nullopt when there is none.
    [[nodiscard]] std::optional<model::ZnodeFacts> child(const QString &name) const;

    /// Follows the children of a znode with the window's session, whatever the tree does with its own watches there.
    [[nodiscard]] std::unique_ptr<model::FollowedChildren> follow(const QString &path) const;
    /// A session of the tour's own beside the window's, not opened yet; it may write.
    [[nodiscard]] std::unique_ptr<zkbridge::Session> makeSession(int timeoutMs) const;

Q_SIGNALS:
    void opened();
    void closed();
    void failed(const zkbridge::Error &error);
    /// Something changed among the root's children.
    void childrenChanged();

private:
    void tryRoot(int number);
    void letGo();
    void sweep();
    [[nodiscard]] bool isOurs(const zkbridge::ParticipantProcess &participant) const;
    [[nodiscard]] bool anyoneLeft() const;

    EnsembleConnection *m_connection;
    QString m_root;
    std::unique_ptr<model::FollowedChildren> m_children;
    std::unique_ptr<GroundSweep> m_sweep;
    bool m_closing = false;
};

} // namespace app
