// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace app {

class EnsembleConnection;

/// Fills a demo's ensemble once it is connected: the sample tree, and participants of the election /election with a
/// session timeout of 3 s, who work below /jobs and take 0.8 s for a task. Thread: the GUI's; `connection` (a
/// sandbox's) is borrowed.
class DemoFiller : public QObject {
    Q_OBJECT
public:
    DemoFiller(EnsembleConnection *connection, int participants, QObject *parent = nullptr);

    /// Where the demo's participants meet.
    [[nodiscard]] static QString electionPath();

    /// Whether every participant stands in the election, one leads, and the others are registered.
    [[nodiscard]] bool isReady() const { return m_ready; }

Q_SIGNALS:
    /// Once.
    void ready();

private:
    void fill();
    void check();

    EnsembleConnection *m_connection;
    int m_participants;
    bool m_filled = false;
    bool m_ready = false;
};

} // namespace app
