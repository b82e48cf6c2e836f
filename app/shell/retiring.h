// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace app {

class DemoServers;
class EnsembleConnection;

/// What has been left and is still ending: connections whose participants leave and whose session closes, servers that
/// stop. Kept until they have. Thread: the GUI's.
class Retiring : public QObject {
    Q_OBJECT
public:
    explicit Retiring(QObject *parent = nullptr);
    ~Retiring() override;

    void retire(std::unique_ptr<EnsembleConnection> connection);
    void retire(std::unique_ptr<DemoServers> servers);
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

Q_SIGNALS:
    /// Everything has ended.
    void emptied();

private:
    void forget(QObject *ended);

    int m_count = 0;
};

} // namespace app
