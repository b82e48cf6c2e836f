// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/recipes/participantevent.h"

#include <QList>
#include <QString>

#include <optional>

namespace chaos {

/// A time in which one process led, in milliseconds since the epoch; both ends are in it.
struct Span {
    QString who;
    quint64 token = 0;
    qint64 fromMs = 0;
    qint64 untilMs = 0;
};

/// When one process led, by its own log and by what was done to it. All of it happens on one machine, so the clock is
/// one. Pure.
///
/// A process that was stopped cannot have acted meanwhile; and one that, continued, says within `lapseMs` that it leads
/// no more has not acted since it was stopped: its lease was over, and it asks the lease before it acts. One that goes
/// on leading led all the time.
class LeadershipSpans {
public:
    static constexpr qint64 lapseMs = 1000;

    explicit LeadershipSpans(QString who)
        : m_who(std::move(who))
    {
    }
    void said(const zkbridge::ParticipantEvent &event);
    void stopped(qint64 atMs); ///< SIGSTOP is sent next
    void continued(qint64 atMs); ///< SIGCONT was sent
    /// It is killed next, or asked to resign: it leads no more, whatever it says later of the time before.
    void ended(qint64 atMs);
    [[nodiscard]] QList<Span> spans(qint64 nowMs) const; ///< the one that is not over, too

private:
    void close(qint64 atMs);

    QString m_who;
    QList<Span> m_closed;
    std::optional<Span> m_open;
    std::optional<qint64> m_stoppedMs;
    qint64 m_continuedMs = 0; ///< of m_stoppedMs; 0: still stopped
    bool m_over = false;
};

/// What is wrong with these, of all processes: two at once, or a later one with a lesser token. Empty when nothing is.
[[nodiscard]] QStringList problemsOf(QList<Span> spans);

} // namespace chaos
