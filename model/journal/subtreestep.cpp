// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/subtreestep.h"

#include "model/journal/subtreerestore.h"
#include "model/tree/batchdelete.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace model {

using zkbridge::Done;

SubtreeStep::SubtreeStep(const JournalSetting &setting, QString root, const QList<RemovedZnode> &childrenFirst)
    : JournalStep(setting)
    , m_root(std::move(root))
    , m_znodes(childrenFirst)
{
    for (const RemovedZnode &znode : std::as_const(m_znodes)) {
        m_states.insert(znode.path, revisions().seen(znode.path, znode.stat));
        revisions().remove(znode.path);
    }
}

Journal::Step SubtreeStep::description() const
{
    Journal::Step step;
    step.kind = Journal::Step::Kind::RemoveSubtree;
    step.path = m_root;
    step.znodes = static_cast<int>(m_znodes.size());
    step.notRestorable = static_cast<int>(std::count_if(
        m_znodes.cbegin(), m_znodes.cend(), [](const RemovedZnode &znode) { return !znode.isRestorable(); }));
    step.leftAlone = m_leftAlone;
    return step;
}

void SubtreeStep::undo(const Finish &finish)
{
    QList<RemovedZnode> parentsFirst;
    for (const RemovedZnode &znode : std::as_const(m_znodes) | std::views::reverse) {
        if (znode.isRestorable() && !m_present.contains(znode.path))
            parentsFirst.append(znode);
    }
    auto *restore = new SubtreeRestore(session(), std::move(parentsFirst), context());
    QObject::connect(restore, &SubtreeRestore::finished, context(), [this, restore, finish] {
        restore->deleteLater();
        takeRestored(*restore, finish);
    });
    restore->start();
}

void SubtreeStep::takeRestored(const SubtreeRestore &restore, const Finish &finish)
{
    for (auto made = restore.made().cbegin(); made != restore.made().cend(); ++made) {
        const ZnodeRevisions::Revision &states = m_states[made.key()];
        revisions().set(made.key(), {made->czxid, 0, 0, states.data, states.acl});
        m_present.insert(made.key());
    }
    const Journal::Step step = description();
    m_leftAlone = step.znodes - step.notRestorable - static_cast<int>(m_present.size());
    const bool failed = restore.error() && (restore.wasEnded() || m_present.isEmpty());
    if (failed)
        finish(*restore.error());
    else
        finish(Done());
}

void SubtreeStep::redo(const Finish &finish)
{
    QList<KnownZnode> childrenFirst;
    for (const RemovedZnode &znode : std::as_const(m_znodes)) {
        const auto known = revisions().find(znode.path);
        const auto states = m_states.constFind(znode.path);
        // What a later write of ours changed is not what this step made again.
        if (m_present.contains(znode.path) && known && known->data == states->data && known->acl == states->acl)
            childrenFirst.append({znode.path, known->czxid, known->version});
    }
    auto *run = new BatchDelete(session(), std::move(childrenFirst), context());
    QObject::connect(run, &BatchDelete::finished, context(), [this, run, finish] {
        run->deleteLater();
        takeDeleted(*run, finish);
    });
    run->start();
}

void SubtreeStep::takeDeleted(const BatchDelete &run, const Finish &finish)
{
    for (const RemovedZnode &removed : run.removed()) {
        m_present.remove(removed.path);
        revisions().remove(removed.path);
    }
    m_leftAlone = static_cast<int>(run.kept().size());
    if (run.error())
        finish(*run.error());
    else if (run.removed().isEmpty() && !run.kept().isEmpty())
        finish(run.kept().constFirst().error);
    else
        finish(Done());
}

} // namespace model
