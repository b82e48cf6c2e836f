// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/bench.h"
#include "app/ctl/znodecommand.h"

namespace app {

class QuitSignals;

/// `vivariumctl bench CONNECT NAME [--json]`: loads an ensemble in the way that NAME says and tells what it took: one
/// sentence, or one line of JSON.
class BenchCommand : public ZnodeCommand {
    Q_OBJECT
public:
    explicit BenchCommand(QObject *parent = nullptr);
    ~BenchCommand() override;

protected:
    [[nodiscard]] bool takesPath() const override { return false; }
    void addOwnArguments(QCommandLineParser *parser) const override;
    [[nodiscard]] bool readArguments(const QCommandLineParser &parser, const QStringList &rest) override;
    void adjust(zkbridge::SessionOptions *options) const override;
    void run() override;

private:
    [[nodiscard]] bool readSettings(const QCommandLineParser &parser);
    void print(const QString &sentence, QJsonObject figures);
    void interrupt();

    std::unique_ptr<Bench> m_bench;
    BenchSettings m_settings;
    std::unique_ptr<QuitSignals> m_quitSignals;
    bool m_asJson = false;
    bool m_interrupted = false;
};

} // namespace app
