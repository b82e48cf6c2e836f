// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/recipes/participant.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace app {

/// Many participants in one process, each with a session of its own. They have numbers from 1 in the order in which
/// they start, a few at a time, so that neither servers nor this process meet all of them at once.
///
/// Thread: one with an event loop. Call makeRoomForSessions() first.
class ParticipantCrowd : public QObject {
    Q_OBJECT
public:
    /// `settings` are everyone's, and Participant::problemOf() finds nothing wrong with them; without an address each
    /// gets one of its own.
    ParticipantCrowd(zkbridge::ParticipantSettings settings, int count, QObject *parent = nullptr);
    ~ParticipantCrowd() override;

    void start();
    /// All leave; none starts any more. ended() follows.
    void resign();
    /// One leaves. False when there is none of that number, or it has left already.
    [[nodiscard]] bool resign(int number);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int connected() const { return m_connected; } ///< were so once; also those that left since

Q_SIGNALS:
    void eventOccurred(int number, const zkbridge::ParticipantEvent &event);
    void connectionProblemChanged(const zkbridge::ConnectionProblem &problem);
    /// Servers close new connections before they serve them, while `connected()` participants have theirs: they
    /// allow so many from one address. Once until the next one comes through; the attempts go on.
    void turnedAway();
    /// Nobody is left. `failure` (untranslated) is the first one's that failed, or empty.
    void ended(const QString &failure);

private:
    struct Member {
        std::unique_ptr<zkbridge::Participant> participant; ///< null after it left
        bool waits = true; ///< for its first connection
        std::optional<zkbridge::ConnectionProblem> refusal; ///< a server took its connection, and closed it
    };
    void startSome();
    void startNext();
    void onEvent(int number, const zkbridge::ParticipantEvent &event);
    void onProblem(int number, const zkbridge::ConnectionProblem &problem);
    void onFinished(int number);
    void onPatienceOver();
    void endWhenEmpty();
    [[nodiscard]] Member &member(int number) { return m_members.at(static_cast<std::size_t>(number) - 1); }

    const zkbridge::ParticipantSettings m_settings;
    const int m_count;
    std::vector<Member> m_members; ///< those that have started
    QTimer m_patience; ///< runs since the last one came through, while others wait
    int m_waiting = 0;
    int m_connected = 0;
    int m_left = 0;
    bool m_toldOfRefusal = false; ///< since the last one came through
    bool m_resigning = false;
    bool m_ended = false;
    QString m_failure;
};

} // namespace app
