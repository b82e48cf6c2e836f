// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/znodecommand.h"

#include <QList>
#include <QUrl>

#include <memory>

namespace model {
class ClusterDirectory;
}

namespace app {

/// `vivariumctl clusters CONNECT [PATH]... [--json] [--admin URL,...]`: the clusters recognised near the root, and at
/// or below the given paths. With the AdminServers of all servers it also verifies who watches whom.
class ClustersCommand : public ZnodeCommand {
    Q_OBJECT
public:
    explicit ClustersCommand(QObject *parent = nullptr);
    ~ClustersCommand() override;

protected:
    [[nodiscard]] bool takesPath() const override { return false; }
    void addOwnArguments(QCommandLineParser *parser) const override;
    [[nodiscard]] bool readArguments(const QCommandLineParser &parser, const QStringList &rest) override;
    void run() override;

private:
    void verify();
    void print();

    std::unique_ptr<model::ClusterDirectory> m_directory;
    QStringList m_paths;
    QList<QUrl> m_adminServers;
    QTimer m_settle;
    bool m_asJson = false;
    bool m_printed = false;
};

} // namespace app
