// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/clusterwatch.h"
#include "app/ctl/quitsignals.h"
#include "app/ctl/znodecommand.h"
#include "model/cluster/layouts/userlayouts.h"
#include "model/cluster/sessioncensus.h"
#include "model/tree/treestatus.h"

#include <QList>
#include <QUrl>

#include <memory>

namespace model {
class ClusterDirectory;
class LiveTree;
struct ClusterState;
} // namespace model

namespace app {

class DoorSearch;

/// `vivariumctl clusters CONNECT [PATH]... [--json] [--watch] [--verify] [--admin URL,...] [--layouts FILE]`: the
/// clusters recognised among the names of the whole tree; near the root, and at the given paths, where a server is too
/// old for that or the tree too large. --verify asks the servers who really watches whom and ends with ExitCode::Wrong
/// when a member does not watch whom it should; with ExitCode::Failed when nothing is wrong, but not all could be
/// asked. --watch goes on with a JSON line for each event until it is interrupted.
class ClustersCommand : public ZnodeCommand {
    Q_OBJECT
public:
    explicit ClustersCommand(QObject *parent = nullptr);
    ~ClustersCommand() override;

protected:
    [[nodiscard]] bool takesPath() const override { return false; }
    [[nodiscard]] bool wantsWire() const override { return true; }
    void addOwnArguments(QCommandLineParser *parser) const override;
    [[nodiscard]] bool readArguments(const QCommandLineParser &parser, const QStringList &rest) override;
    void run() override;

private:
    [[nodiscard]] bool readLayouts(const QString &file); ///< false after failUsage()
    [[nodiscard]] bool readAdminServers(const QString &list);
    [[nodiscard]] bool isTreeRead() const;
    void look();
    void proceed(); ///< what comes next, once all before it is through
    void conclude();
    void watch();
    [[nodiscard]] QByteArray asText(const QList<model::ClusterState> &clusters) const;
    [[nodiscard]] QByteArray asJson(const QList<model::ClusterState> &clusters) const;

    std::unique_ptr<model::LiveTree> m_tree;
    std::unique_ptr<model::SessionCensus> m_census;
    std::unique_ptr<model::ClusterDirectory> m_directory;
    std::unique_ptr<ClusterWatch> m_watch;
    std::unique_ptr<QuitSignals> m_quitSignals;
    QStringList m_paths;
    QList<model::UserLayout> m_layouts;
    std::unique_ptr<DoorSearch> m_search; ///< null: the AdminServers were named
    QList<model::ServerDoor> m_doors;
    bool m_knowsAll = true; ///< m_doors are those of all servers
    QTimer m_settle;
    bool m_asJson = false;
    bool m_watching = false;
    bool m_verifies = false;
    bool m_asked = false; ///< the servers, for the watches
    bool m_answered = false; ///< by them, of all that was missed once, too
    bool m_counted = false; ///< the sessions were
    bool m_waited = false; ///< long enough for a problem to show
    bool m_concluded = false;
    bool m_failed = false; ///< nobody reads the output any more
};

} // namespace app
