// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QSlider;
class QToolButton;
QT_END_NAMESPACE

namespace app {

/// A slider over the time since connecting, live at its right end, with a tick at each moment at which something
/// changed. Left and Right go from moment to moment, Home to the first, End back to live. Thread: the GUI's.
class TimeSlider : public QWidget {
    Q_OBJECT
public:
    explicit TimeSlider(QWidget *parent = nullptr);

    /// Times at which something changed, ascending, ms since the epoch; the slider reaches from the first to `nowMs`.
    void setMoments(const QList<qint64> &moments, qint64 nowMs);
    [[nodiscard]] bool isLive() const { return m_timeMs == 0; }
    [[nodiscard]] qint64 timeMs() const { return m_timeMs; } ///< chosen; 0: live
    /// Goes there, without a signal; 0, or what is not before now: live.
    void setTimeMs(qint64 timeMs);

Q_SIGNALS:
    void timeChosen(qint64 timeMs); ///< 0: live

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(qint64 timeMs);
    void step(int direction);
    void showTime();
    [[nodiscard]] qint64 timeAt(int position) const;
    [[nodiscard]] int positionOf(qint64 timeMs) const;

    QSlider *m_slider;
    QLabel *m_text;
    QToolButton *m_live;
    QList<qint64> m_moments;
    qint64 m_nowMs = 0;
    qint64 m_timeMs = 0;
};

} // namespace app
