// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <array>

namespace app {

/// For how long did the event loop of this thread not come round? Measured by a timer that is due every few
/// milliseconds: what passes between two of its beats is the block, at most the interval too long. Beside it the
/// processor time of this thread between two beats, which other programs on the machine do not lengthen.
/// Thread: the one it lives in, from its making to its end.
class EventLoopMeter : public QObject {
    Q_OBJECT
public:
    /// Light enough for a window in use.
    static constexpr int overlayIntervalMs = 2;

    /// 0: a beat in every round of the loop, exact, and one processor is kept busy.
    explicit EventLoopMeter(int intervalMs, QObject *parent = nullptr);

    /// Forgets what was measured until now.
    void reset();
    /// Since it was made or reset. Includes a block that still lasts.
    [[nodiscard]] double longestMs() const;
    [[nodiscard]] double longestCpuMs() const { return static_cast<double>(m_longestCpuNs) / 1e6; }
    /// Of the blocks that ended within the last second.
    [[nodiscard]] double longestOfLastSecondMs() const;

private:
    struct Slice {
        qint64 number = -1; ///< of the slice since the clock began
        qint64 longestNs = 0;
    };
    void beat();

    static constexpr qint64 sliceNs = 100'000'000;

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_lastNs = 0;
    qint64 m_longestNs = 0;
    qint64 m_lastCpuNs = 0;
    qint64 m_longestCpuNs = 0;
    std::array<Slice, 10> m_slices;
};

} // namespace app
