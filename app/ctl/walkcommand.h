// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/quitsignals.h"
#include "app/ctl/walkfigures.h"
#include "app/ctl/znodecommand.h"
#include "model/tree/subtreewalk.h"

#include <QJsonObject>

namespace app {

/// `vivariumctl walk CONNECT [PATH] [--json] [--stat] [--no-limit]`: reads the names of a subtree, with --stat the
/// Stats (and so, once, all payloads), and tells how many znodes and bytes there are, how deep, and how fast it went;
/// the time is that of the walk alone. Interrupted, it tells what was found until then, and fails.
class WalkCommand : public ZnodeCommand {
    Q_OBJECT
public:
    explicit WalkCommand(QObject *parent = nullptr);
    ~WalkCommand() override;

protected:
    bool takesPath() const override { return false; }
    bool wantsWire() const override { return true; }
    void addOwnArguments(QCommandLineParser *parser) const override;
    bool readArguments(const QCommandLineParser &parser, const QStringList &rest) override;
    void run() override;

private:
    void showProgress(const zkbridge::WalkProgress &walked);
    void interrupt();
    [[nodiscard]] bool print(bool interrupted);
    [[nodiscard]] QJsonObject toJson(bool interrupted) const;
    [[nodiscard]] QString toText() const;
    [[nodiscard]] double znodesPerSecond() const;

    QString m_root;
    bool m_asJson = false;
    bool m_withStats = false;
    bool m_unlimited = false;
    std::shared_ptr<SubtreeFigures> m_figures;
    std::unique_ptr<model::SubtreeWalk> m_walk;
    std::unique_ptr<QuitSignals> m_quitSignals;
};

} // namespace app
