// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "zkbridge/sandbox/sandbox.h"

#include <memory>

namespace app {

class QuitSignals;
class StandardInput;

/// `vivariumctl sandbox`: a local ensemble that lives until the end of standard input, SIGTERM, SIGINT or SIGHUP.
/// Prints one line of JSON (Sandbox::toJson()) when all servers serve; what becomes of them later goes to standard
/// error.
class SandboxCommand : public Command {
    Q_OBJECT
public:
    explicit SandboxCommand(QObject *parent = nullptr);
    ~SandboxCommand() override;

    void addArguments(QCommandLineParser *parser) const override;
    void start(const QCommandLineParser &parser) override;

private:
    void onEndOfInput();
    void announce();
    void reportServer(int id);

    std::unique_ptr<QuitSignals> m_signals;
    std::unique_ptr<StandardInput> m_input;
    std::unique_ptr<zkbridge::Sandbox> m_sandbox;
};

} // namespace app
