// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractAnimation>

#include <functional>
#include <utility>

namespace app {

/// Calls back once for each frame in which animations are drawn, until it is stopped. Thread: the GUI's.
class FrameClock : public QAbstractAnimation {
    Q_OBJECT
public:
    explicit FrameClock(std::function<void()> frame)
        : m_frame(std::move(frame))
    {
    }
    [[nodiscard]] int duration() const override { return -1; }

    /// How long things glide by the style and the system's setting (SystemMotion); 0: they do not.
    [[nodiscard]] static int motionMs();

protected:
    void updateCurrentTime(int /*currentTime*/) override { m_frame(); }

private:
    std::function<void()> m_frame;
};

} // namespace app
