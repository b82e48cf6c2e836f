// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/chaos/leadershipspans.h"
#include "zkbridge/sandbox/participantprocess.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

namespace chaos {

/// One place in the cast: a participant's process, and the next one after that has ended. Keeps what all of them said.
class Player : public QObject {
    Q_OBJECT
public:
    enum class Life { Gone, Awake, Frozen, Ending };

    Player(QString name, zkbridge::ParticipantSettings settings);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] Life life() const { return m_life; }
    [[nodiscard]] bool leads() const { return m_life == Life::Awake && m_leads; } ///< as it said last
    [[nodiscard]] bool isPlaced() const
    {
        return m_life == Life::Awake && (m_leads || (m_follows && m_registered));
    } ///< leads, or follows and works
    [[nodiscard]] qint64 session() const { return m_process ? m_process->sessionId() : 0; }

    /// "participant 3 is awake, follows, is not registered".
    [[nodiscard]] QString description() const;

    void start();
    void crash();
    void freeze();
    void thaw();
    void leave();

    [[nodiscard]] QList<Span> spans() const;
    /// What it said last, for a report.
    [[nodiscard]] QString lastWords() const { return m_lastWords.join(u'\n'); }
    /// Sessions ("0x...") of which it died, or that it lost on the way.
    [[nodiscard]] const QSet<QString> &lostSessions() const { return m_lostSessions; }
    [[nodiscard]] const QStringList &problems() const { return m_problems; } ///< ends that nobody wanted

private:
    void take(const zkbridge::ParticipantEvent &event);
    void onStateChanged(zkbridge::ParticipantProcess::State state);
    void bury();

    QString m_name;
    const zkbridge::ParticipantSettings m_settings;
    std::unique_ptr<zkbridge::ParticipantProcess> m_process;
    std::vector<LeadershipSpans> m_records; ///< one for each process, the present one last
    QSet<QString> m_lostSessions;
    QString m_session; ///< the present one, "0x..."
    QStringList m_problems;
    QStringList m_lastWords;
    int m_starts = 0;
    Life m_life = Life::Gone;
    bool m_leads = false;
    bool m_follows = false;
    bool m_registered = false;
    bool m_endWanted = false;
};

} // namespace chaos
