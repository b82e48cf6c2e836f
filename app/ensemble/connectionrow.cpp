// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ensemble/connectionrow.h"

#include <algorithm>
#include <tuple>

namespace app {

QList<ConnectionRow> connectionRows(const QList<model::SessionFacts> &connections,
    const QHash<qint64, OwnConnection> &own, const QHash<qint64, QList<model::Membership>> &memberships, qsizetype most)
{
    // Pointers are sorted: of ten thousand connections most get no row.
    QList<const model::SessionFacts *> sorted;
    sorted.reserve(connections.size());
    for (const auto &facts : connections)
        sorted.append(&facts);
    const auto place = [&](const model::SessionFacts *facts) {
        const int group = own.contains(facts->session) ? 0 : memberships.contains(facts->session) ? 1 : 2;
        return std::tuple(group, static_cast<quint64>(facts->session));
    };
    const auto end = sorted.begin() + std::min(most, sorted.size());
    std::ranges::partial_sort(sorted, end, {}, place);
    QList<ConnectionRow> rows;
    for (auto facts = sorted.begin(); facts != end; ++facts) {
        const OwnConnection ours = own.value((*facts)->session);
        rows.append({**facts, ours.owner, ours.pid, memberships.value((*facts)->session)});
    }
    return rows;
}

} // namespace app
