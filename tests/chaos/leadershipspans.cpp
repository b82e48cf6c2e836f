// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/leadershipspans.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace chaos {

using Kind = zkbridge::ParticipantEvent::Kind;

void LeadershipSpans::said(const zkbridge::ParticipantEvent &event)
{
    switch (event.kind) {
    case Kind::Leader:
        if (!m_over) {
            close(event.timeMs);
            m_open = Span{m_who, event.token.toULongLong(nullptr, 0), event.timeMs, event.timeMs};
        }
        break;
    case Kind::Follower:
    case Kind::Disconnected:
    case Kind::Expired:
    case Kind::Resigned:
    case Kind::Failed:
        close(event.timeMs);
        break;
    default:
        break;
    }
}

void LeadershipSpans::stopped(qint64 atMs)
{
    m_stoppedMs = atMs;
    m_continuedMs = 0;
}

void LeadershipSpans::continued(qint64 atMs) { m_continuedMs = atMs; }

void LeadershipSpans::ended(qint64 atMs)
{
    close(atMs);
    m_over = true;
}

void LeadershipSpans::close(qint64 atMs)
{
    if (!m_open)
        return;
    Span span = *std::exchange(m_open, std::nullopt);
    const bool wasStopped = m_stoppedMs && *m_stoppedMs >= span.fromMs && *m_stoppedMs <= atMs;
    const bool lapsed = wasStopped && (m_continuedMs == 0 || atMs - m_continuedMs <= lapseMs);
    span.untilMs = lapsed ? *m_stoppedMs : atMs;
    m_closed.append(span);
}

QList<Span> LeadershipSpans::spans(qint64 nowMs) const
{
    LeadershipSpans copy = *this;
    copy.close(nowMs);
    return copy.m_closed;
}

QStringList problemsOf(QList<Span> spans)
{
    QStringList problems;
    std::ranges::stable_sort(spans, {}, &Span::fromMs);
    for (qsizetype i = 1; i < spans.size(); ++i) {
        const Span &later = spans.at(i);
        for (const Span &earlier : spans.first(i)) {
            if (earlier.who != later.who && earlier.untilMs > later.fromMs) {
                problems.append(u"two leaders at once: %1 from %2 to %3, %4 from %5 to %6"_s.arg(earlier.who)
                                    .arg(earlier.fromMs)
                                    .arg(earlier.untilMs)
                                    .arg(later.who)
                                    .arg(later.fromMs)
                                    .arg(later.untilMs));
            }
            if (earlier.token > later.token) {
                problems.append(u"%1 led after %2 with a lesser token (0x%3, 0x%4)"_s.arg(later.who, earlier.who)
                                    .arg(later.token, 0, 16)
                                    .arg(earlier.token, 0, 16));
            }
        }
    }
    return problems;
}

} // namespace chaos
