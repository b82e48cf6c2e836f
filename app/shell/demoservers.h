// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/steplist.h"

#include <QObject>

#include <memory>

namespace zkbridge {
class Sandbox;
}

namespace app {

/// Brings up the demo's servers and tells how far they are; then hands the sandbox over. Thread: the GUI's. To end
/// without waiting, call stop() and delete it after stopped().
class DemoServers : public QObject {
    Q_OBJECT
public:
    explicit DemoServers(int servers, QObject *parent = nullptr);
    ~DemoServers() override;

    void start();
    /// Ends what was started; stopped() follows. Not after takeSandbox().
    void stop();
    [[nodiscard]] QList<Step> steps() const;
    /// After ready(): the sandbox, which is the caller's from now on.
    [[nodiscard]] std::unique_ptr<zkbridge::Sandbox> takeSandbox();

Q_SIGNALS:
    void stepsChanged();
    void ready();
    void failed(const QString &reason);
    void stopped();

private:
    std::unique_ptr<zkbridge::Sandbox> m_sandbox;
};

} // namespace app
