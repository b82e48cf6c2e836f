// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/member.h"

#include <functional>

namespace app {

/// The members in line as the scene shows them: those that are there, and for a moment those that went, at the place
/// where they stood, so that one sees who is missing. A value without Qt events; time is told to it.
class Lineup {
public:
    static constexpr qint64 shownAfterwardsMs = 6000;
    /// More than this many gone at once are not kept: they would hide those that are left.
    static constexpr int mostGone = 24;

    /// Takes the new line. `lastWords` tells why a member went, as far as there is evidence.
    void update(const QList<Member> &present, qint64 nowMs, const std::function<QString(const Member &)> &lastWords);
    /// Lets go of those shown long enough; true when that changed the line.
    bool forget(qint64 nowMs);
    void clear();

    [[nodiscard]] QList<Member> members() const;
    [[nodiscard]] bool hasGone() const;
    /// How far a gone member's moment is over, 0 to 1; 0 for others.
    [[nodiscard]] double faded(const QString &node, qint64 nowMs) const;

private:
    struct Place {
        Member member;
        qint64 goneMs = 0;
    };
    QList<Place> m_places;
};

} // namespace app
