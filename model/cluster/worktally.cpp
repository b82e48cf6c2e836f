// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/worktally.h"

#include <utility>

namespace model {

void WorkTally::Count::take(qint64 ofZnode, qint64 value)
{
    if (!std::exchange(isBegun, true)) {
        first = value;
    } else if (czxid != ofZnode) {
        before = sum();
        first = 0;
    }
    czxid = ofZnode;
    now = value;
}

void WorkTally::begin(const QString &path)
{
    m_came[path];
    m_went[path];
}

void WorkTally::beginEmpty(const QString &path)
{
    m_came[path].isBegun = true;
    m_went[path].isBegun = true;
}

void WorkTally::take(const QString &path, const zkbridge::Stat &stat)
{
    const qint64 everMade = stat.nextSequence();
    m_came[path].take(stat.czxid, everMade);
    m_went[path].take(stat.czxid, everMade - stat.numChildren);
}

void WorkTally::retain(const QSet<QString> &paths)
{
    const auto isOther = [&paths](const auto &entry) { return !paths.contains(entry.key()); };
    m_came.removeIf(isOther);
    m_went.removeIf(isOther);
}

qint64 WorkTally::came(const QString &path) const { return m_came.value(path).sum(); }

qint64 WorkTally::went(const QString &path) const { return m_went.value(path).sum(); }

} // namespace model
