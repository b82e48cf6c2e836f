// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/stat.h"

#include <QHash>
#include <QString>

#include <optional>

namespace model {

/// Which content our own last write left in each znode, so that undo knows whether somebody else wrote since.
///
/// Versions alone do not tell: undoing a write is a write, and a znode that is made again begins at version 0. So each
/// content that was seen gets a number, a *state*; undo brings back the state before, under a new version.
class ZnodeRevisions {
public:
    using State = quint64;

    struct Revision {
        qint64 czxid = 0; ///< 0: unknown (servers before 3.5 do not send it with a create)
        int version = 0;
        int aclVersion = 0;
        State data = 0; ///< 0: not known
        State acl = 0;

        /// Whether a Stat read now is that of this very znode with this very data.
        [[nodiscard]] bool matchesData(const zkbridge::Stat &stat) const;
        [[nodiscard]] bool matchesAcl(const zkbridge::Stat &stat) const;
    };

    [[nodiscard]] State newState() { return ++m_lastState; }
    /// The state of the data, or ACL, that this Stat is about; a new one unless it is what was seen or written last.
    State seenData(const QString &path, const zkbridge::Stat &stat);
    State seenAcl(const QString &path, const zkbridge::Stat &stat);
    Revision seen(const QString &path, const zkbridge::Stat &stat);
    [[nodiscard]] std::optional<Revision> find(const QString &path) const;
    void set(const QString &path, const Revision &revision) { m_revisions.insert(path, revision); }
    /// Our own write, with the Stat it left, brought this state about.
    void setData(const QString &path, const zkbridge::Stat &stat, State state);
    void setAcl(const QString &path, int aclVersion, State state);
    void remove(const QString &path) { m_revisions.remove(path); }

private:
    [[nodiscard]] Revision &at(const QString &path, qint64 czxid);

    QHash<QString, Revision> m_revisions;
    State m_lastState = 0;
};

} // namespace model
