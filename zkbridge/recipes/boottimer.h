// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace zkbridge {

/// Fires once, at a moment of CLOCK_BOOTTIME: the clock that goes on while the machine is suspended, which QTimer's
/// does not. What became due while nothing ran fires as soon as something runs again.
///
/// Thread: the one it lives in. It takes a descriptor (timerfd) at the first fireAt(); when there is none left, it
/// fires at once: too early is safe for a deadline, never is not.
class BootTimer : public QObject {
    Q_OBJECT
public:
    explicit BootTimer(QObject *parent = nullptr);
    ~BootTimer() override;

    [[nodiscard]] static qint64 nowMs(); ///< milliseconds since boot
    /// At `momentMs` of nowMs(), at once when that is past, from the event loop; instead of what was set before.
    void fireAt(qint64 momentMs);
    void stop();
    [[nodiscard]] bool isActive() const { return m_active; }

Q_SIGNALS:
    void fired();

private:
    [[nodiscard]] bool open();
    void set(qint64 momentMs);
    void onReadable();
    void fire();

    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_active = false;
};

} // namespace zkbridge
