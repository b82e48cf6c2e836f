// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace app {

/// Cuts what comes in pieces into lines, a line a task, and leaves out those that are too long without holding them.
class TaskLines {
public:
    struct Line {
        QByteArray text; ///< without its end; empty when it is too long
        qint64 number = 0; ///< from 1
        bool isTooLong = false;
    };
    explicit TaskLines(qsizetype longest)
        : m_longest(longest)
    {
    }
    /// The lines that end in `bytes`.
    [[nodiscard]] QList<Line> take(const QByteArray &bytes);
    /// The last line, when it had no end.
    [[nodiscard]] QList<Line> takeRest();

private:
    [[nodiscard]] Line endLine();
    void grow(QByteArrayView bytes);

    qsizetype m_longest;
    QByteArray m_begun;
    qint64 m_number = 0;
    bool m_isTooLong = false;
};

} // namespace app
