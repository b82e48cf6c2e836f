// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/quitsignals.h"
#include "app/ctl/watchedsubtree.h"
#include "app/ctl/znodecommand.h"

namespace app {

/// `vivariumctl watch CONNECT PATH`: the changes at and below PATH as JSON lines, one a change, by one persistent
/// recursive watch, until it is interrupted. After a lost connection a line says that changes may have been missed, and
/// what a walk finds different follows. Needs servers from 3.6.
class WatchCommand : public ZnodeCommand {
    Q_OBJECT
public:
    explicit WatchCommand(QObject *parent = nullptr);
    ~WatchCommand() override;

protected:
    bool wantsWire() const override { return true; }
    void addOwnArguments(QCommandLineParser *parser) const override;
    bool readArguments(const QCommandLineParser &parser, const QStringList &rest) override;
    void run() override;

private:
    void onFailed(const zkbridge::Error &error);

    std::unique_ptr<WatchedSubtree> m_subtree;
    std::unique_ptr<QuitSignals> m_quitSignals;
};

} // namespace app
