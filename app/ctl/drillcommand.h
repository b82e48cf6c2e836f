// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/ctl/drillsource.h"
#include "app/ctl/quitsignals.h"
#include "app/ctl/terminalprogress.h"

#include <QStringList>

#include <memory>

namespace app {

/// `vivariumctl drill --demo --plan FILE`: carries a plan out on servers and participants of its own, measures what
/// comes of it and compares it with what is to be expected. `vivariumctl drill CONNECT`: only watches what happens by
/// itself. Exit code 3 when something was outside of what is to be expected.
class DrillCommand : public Command {
    Q_OBJECT
public:
    explicit DrillCommand(QObject *parent = nullptr);
    ~DrillCommand() override;

    void addArguments(QCommandLineParser *parser) const override;
    void start(const QCommandLineParser &parser) override;

private:
    [[nodiscard]] std::unique_ptr<DrillSource> demo(const QCommandLineParser &parser);
    [[nodiscard]] std::unique_ptr<DrillSource> watched(const QCommandLineParser &parser);
    [[nodiscard]] bool readPlan(const QString &file, model::DrillPlan *plan);
    void note(const QString &text);
    void tell(const model::DrillMeasure &measure);
    void conclude(const model::DrillResult &result);

    std::unique_ptr<QuitSignals> m_signals;
    std::unique_ptr<DrillSource> m_source;
    TerminalProgress m_progress;
    QStringList m_reports;
    bool m_asJson = false;
    QString m_unwritten; ///< why standard output took less than it was given
};

} // namespace app
