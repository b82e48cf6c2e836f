// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/sandbox/sandbox.h"

#include <QString>

#include <memory>

namespace testsupport {

/// Real ZooKeeper servers for a test, on loopback, in a temporary folder; ended with the object, and with the test
/// program however that ends. Needs a QCoreApplication and its main thread.
class RealEnsemble {
public:
    explicit RealEnsemble(int servers = 1);
    explicit RealEnsemble(const zkbridge::SandboxOptions &options);
    ~RealEnsemble();
    RealEnsemble(const RealEnsemble &) = delete;
    RealEnsemble &operator=(const RealEnsemble &) = delete;

    /// The one that all test functions of this program share, started at the first call, ended with the application.
    /// Tests that stop its servers start them again. `servers` counts at the first call only.
    [[nodiscard]] static RealEnsemble &shared(int servers = 1);

    /// Starts the servers and waits until they serve (an ensemble: with a quorum leader). False with problem()
    /// otherwise. Again when they serve already: true at once.
    [[nodiscard]] bool start();
    [[nodiscard]] const QString &problem() const { return m_problem; }

    [[nodiscard]] zkbridge::Sandbox &sandbox() { return *m_sandbox; }
    [[nodiscard]] QString connectString() const { return m_sandbox->connectString(); }
    [[nodiscard]] zkbridge::SandboxServer server(int id) const;

    // Each waits for its effect; false when that does not come within 30 s.
    [[nodiscard]] bool killServer(int id); ///< SIGKILL
    [[nodiscard]] bool stopServer(int id); ///< SIGTERM
    [[nodiscard]] bool startServer(int id); ///< until it serves
    [[nodiscard]] bool freezeServer(int id); ///< SIGSTOP: connected, but silent
    [[nodiscard]] bool resumeServer(int id); ///< SIGCONT

private:
    [[nodiscard]] bool waitForState(int id, zkbridge::SandboxServer::State state) const;

    std::unique_ptr<zkbridge::Sandbox> m_sandbox;
    QString m_problem;
};

} // namespace testsupport
