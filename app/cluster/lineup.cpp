// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/lineup.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace app {

void Lineup::update(const QList<Member> &present, qint64 nowMs, const std::function<QString(const Member &)> &lastWords)
{
    QHash<QString, qsizetype> there;
    for (qsizetype i = 0; i < present.size(); ++i)
        there.insert(present.at(i).candidate.node, i);

    QList<Place> places;
    qsizetype next = 0;
    for (const Place &place : std::as_const(m_places)) {
        if (const auto at = there.constFind(place.member.candidate.node); at != there.cend()) {
            while (next <= *at)
                places.append({present.at(next++), 0});
            continue;
        }
        // Gone: stays behind the one it stood behind.
        Place gone = place;
        if (gone.goneMs == 0) {
            gone.goneMs = nowMs;
            gone.member.life = Member::Life::Gone;
        }
        gone.member.lastWords = lastWords(gone.member);
        if (nowMs - gone.goneMs < shownAfterwardsMs)
            places.append(gone);
    }
    while (next < present.size())
        places.append({present.at(next++), 0});
    if (places.size() - present.size() > mostGone)
        places.removeIf([](const Place &place) { return place.goneMs != 0; });
    m_places = places;
}

bool Lineup::forget(qint64 nowMs)
{
    return m_places.removeIf([nowMs](const Place &place) {
        return place.goneMs != 0 && nowMs - place.goneMs >= shownAfterwardsMs;
    }) > 0;
}

void Lineup::clear() { m_places.clear(); }

QList<Member> Lineup::members() const
{
    QList<Member> members;
    members.reserve(m_places.size());
    for (const auto &place : m_places)
        members.append(place.member);
    return members;
}

bool Lineup::hasGone() const
{
    return std::any_of(m_places.cbegin(), m_places.cend(), [](const Place &place) { return place.goneMs != 0; });
}

double Lineup::faded(const QString &node, qint64 nowMs) const
{
    for (const auto &place : m_places)
        if (place.goneMs != 0 && place.member.candidate.node == node)
            return std::clamp(static_cast<double>(nowMs - place.goneMs) / shownAfterwardsMs, 0.0, 1.0);
    return 0;
}

} // namespace app
