// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/childlistdiff.h"
#include "model/tree/znodestore.h"

#include <QObject>
#include <QStringList>

#include <cstddef>

namespace model {

/// Makes one znode's list of children in the store equal to a list that a server sent. Long lists are sorted and
/// compared on a thread of the pool, with a copy of the known names; when the known ones changed meanwhile, again. The
/// changes are made in slices of at most some milliseconds, so that the event loop breathes between them.
///
/// Thread: the GUI's. `store` is borrowed and must outlive this. Deleting it before finished() leaves the list partly
/// changed, but in order.
class ChildListUpdate : public QObject {
    Q_OBJECT
public:
    /// `names` in any order. `flash`: mark new rows as changed.
    ChildListUpdate(ZnodeStore *store, QString parentPath, zkbridge::PackedNames names, bool flash, QObject *parent);

    /// Emits finished() before it returns when the list is short.
    void start();

Q_SIGNALS:
    void removed(const QStringList &paths);
    /// Done, or the parent is not known any more.
    void finished();

private:
    struct Prepared {
        zkbridge::PackedNames names;
        ChildListDiff diff;
    };
    [[nodiscard]] static Prepared prepare(const zkbridge::PackedNames &before, const zkbridge::PackedNames &after);

    void compare();
    void take(Prepared prepared);
    void applySlice();
    void removeRun(NodeId parent, int row, int count);
    void insertRun(NodeId parent, int row, int count);

    ZnodeStore *m_store;
    QString m_path;
    zkbridge::PackedNames m_names; ///< sorted once compared
    ChildListDiff m_diff;
    std::size_t m_nextRemoval = 0;
    std::size_t m_nextInsertion = 0;
    int m_doneOfRun = 0; ///< rows of the run under way that are done
    std::uint32_t m_revision = 0; ///< of the list that m_diff starts from, or that our last slice left
    bool m_flash;
};

} // namespace model
