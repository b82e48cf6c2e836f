// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/znodecommand.h"
#include "model/tree/batchdelete.h"
#include "model/tree/subtreewalk.h"

namespace app {

/// `vivariumctl delete CONNECT PATH [-v VERSION | -r]`: one znode, or with -r it and all below it. What changes or
/// comes while the subtree is deleted is kept; then the command fails and says so.
class DeleteCommand : public ZnodeCommand {
    Q_OBJECT
public:
    explicit DeleteCommand(QObject *parent = nullptr);

protected:
    void addOwnArguments(QCommandLineParser *parser) const override;
    bool readArguments(const QCommandLineParser &parser, const QStringList &rest) override;
    void run() override;

private:
    void deleteSubtree();
    void deleteFound();
    void onDeleted();

    int m_version = -1;
    bool m_recursive = false;
    std::unique_ptr<model::SubtreeWalk> m_walk;
    std::unique_ptr<model::BatchDelete> m_delete;
    QList<model::KnownZnode> m_found; ///< parents first
};

} // namespace app
