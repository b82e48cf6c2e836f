// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/znodecommand.h"
#include "model/tree/subtreewalk.h"

namespace app {

/// `vivariumctl ls CONNECT PATH [-s | -R]`: the children's names, sorted, one a line, with -s the Stat after them; with
/// -R the paths of the whole subtree, parents before their children, as they are found.
class LsCommand : public ZnodeCommand {
    Q_OBJECT
public:
    explicit LsCommand(QObject *parent = nullptr);

protected:
    bool wantsWire() const override { return m_recursive; }
    void addOwnArguments(QCommandLineParser *parser) const override;
    bool readArguments(const QCommandLineParser &parser, const QStringList &rest) override;
    void run() override;

private:
    void listChildren();
    void listSubtree();
    void onVisited(const QList<model::WalkedZnode> &znodes);
    void onWalked();

    bool m_withStat = false;
    bool m_recursive = false;
    std::unique_ptr<model::SubtreeWalk> m_walk;
    std::optional<zkbridge::Error> m_firstUnread;
    int m_unread = 0;
};

} // namespace app
