// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/clusterguard.h"
#include "app/ctl/znodecommand.h"
#include "model/tree/batchdelete.h"
#include "model/tree/subtreewalk.h"

#include <functional>

namespace app {

/// `vivariumctl delete CONNECT PATH [-v VERSION | -r] [--force-cluster]`: one znode, or with -r it and all below it.
/// Refuses what a live cluster stands on. What changes or
/// comes while the subtree is deleted is kept; then the command fails and says so.
class DeleteCommand : public ZnodeCommand {
    Q_OBJECT
public:
    explicit DeleteCommand(QObject *parent = nullptr);

protected:
    bool wantsWire() const override { return m_recursive; }
    void addOwnArguments(QCommandLineParser *parser) const override;
    bool readArguments(const QCommandLineParser &parser, const QStringList &rest) override;
    void run() override;

private:
    /// Runs `proceed` unless a live cluster stands on what goes.
    void guarded(const std::function<void(ClusterGuard *)> &ask, const std::function<void()> &proceed);
    void deleteOne();
    void deleteSubtree();
    void askBelow(ClusterGuard *guard) const;
    void deleteFound();
    void onDeleted();

    int m_version = -1;
    bool m_recursive = false;
    bool m_forced = false;
    bool m_holdsEphemerals = false;
    std::unique_ptr<ClusterGuard> m_guard;
    std::unique_ptr<model::SubtreeWalk> m_walk;
    std::unique_ptr<model::BatchDelete> m_delete;
    QList<model::KnownZnode> m_found; ///< parents first
};

} // namespace app
