// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace app {

/// One line on standard error that tells how far a command is, and is gone when it ends; only where standard error is a
/// terminal, so that logs stay clean. Thread: the main thread.
class TerminalProgress {
public:
    TerminalProgress();
    ~TerminalProgress();
    TerminalProgress(const TerminalProgress &) = delete;
    TerminalProgress &operator=(const TerminalProgress &) = delete;

    /// Puts `text` in the place of what was shown; at most ten times a second, the others are dropped. Cut at the
    /// terminal's width.
    void show(const QString &text);
    /// Before anything else is written to the terminal.
    void clear();
    [[nodiscard]] bool isVisible() const { return m_isTerminal; }

private:
    bool m_isTerminal;
    bool m_shown = false;
    QElapsedTimer m_sinceLast;
};

} // namespace app
