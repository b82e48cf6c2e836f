// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/stat.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace model {

/// Counts what came and went below znodes since they are observed, however quickly: a znode's Stat knows how many
/// children it has ever had. Pure.
class WorkTally {
public:
    /// What the znode `path` had until the first take() does not count.
    void begin(const QString &path);
    /// The znode `path` is not there yet, or was made while it was looked for: all that it will ever have counts.
    void beginEmpty(const QString &path);
    [[nodiscard]] bool knows(const QString &path) const { return m_came.contains(path); }
    /// What the znode `path` is now. One that was made again counts
    /// on.
    void take(const QString &path, const zkbridge::Stat &stat);
    /// Forgets all other znodes.
    void retain(const QSet<QString> &paths);
    [[nodiscard]] qint64 came(const QString &path) const; ///< children made since
    [[nodiscard]] qint64 went(const QString &path) const; ///< children that were there, or came, and went since

private:
    struct Count {
        qint64 czxid = 0;
        qint64 before = 0; ///< of earlier znodes at this path
        qint64 first = 0;
        qint64 now = 0;
        [[nodiscard]] qint64 sum() const { return before + now - first; }
        bool isBegun = false;
        void take(qint64 ofZnode, qint64 value);
    };
    QHash<QString, Count> m_came;
    QHash<QString, Count> m_went;
};

} // namespace model
