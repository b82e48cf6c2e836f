// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/subtreestep.h"

#include "model/journal/subtreerestore.h"
#include "model/tree/batchdelete.h"
#include "zkbridge/client/path.h"

#include <algorithm>
#include <utility>

namespace model {

using zkbridge::Done;

namespace {

/// The znode itself, or what the roots lie below together.
QString placeOf(const QStringList &roots)
{
    if (roots.size() == 1)
        return roots.constFirst();
    QString place = zkbridge::parentPath(roots.constFirst());
    const auto holds = [&place](const QString &root) { return zkbridge::isAtOrBelow(root, place); };
    while (!std::all_of(roots.cbegin(), roots.cend(), holds))
        place = zkbridge::parentPath(place);
    return place;
}

} // namespace

SubtreeStep::SubtreeStep(const JournalSetting &setting, QStringList roots, const std::shared_ptr<UndoMemory> &memory)
    : JournalStep(setting)
    , m_roots(std::move(roots))
    , m_znodes(memory)
{
}

void SubtreeStep::add(const QList<RemovedZnode> &znodes)
{
    for (const RemovedZnode &znode : znodes) {
        m_paths.append(znode.path);
        m_states.insert(znode.path, revisions().seen(znode.path, znode.stat));
        revisions().remove(znode.path);
    }
    m_znodes.append(znodes);
}

Journal::Step SubtreeStep::description() const
{
    Journal::Step step;
    step.kind = Journal::Step::Kind::RemoveSubtree;
    step.path = placeOf(m_roots);
    step.roots = static_cast<int>(m_roots.size());
    step.znodes = static_cast<int>(m_paths.size());
    step.notRestorable = static_cast<int>(m_znodes.notRestorableCount());
    step.leftAlone = m_leftAlone;
    return step;
}

void SubtreeStep::undo(const Finish &finish)
{
    auto *restore = new SubtreeRestore(session(), &m_znodes, m_present, context());
    QObject::connect(restore, &SubtreeRestore::made, context(),
        [this](const QString &path, const zkbridge::Stat &stat) { noteMade(path, stat); });
    QObject::connect(restore, &SubtreeRestore::finished, context(), [this, restore, finish] {
        restore->deleteLater();
        takeRestored(*restore, finish);
    });
    restore->start();
}

void SubtreeStep::noteMade(const QString &path, const zkbridge::Stat &stat)
{
    const ZnodeRevisions::Revision &states = m_states[path];
    revisions().set(path, {stat.czxid, 0, 0, states.data, states.acl});
    m_present.insert(path);
}

void SubtreeStep::takeRestored(const SubtreeRestore &restore, const Finish &finish)
{
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
    for (const QString &path : std::as_const(m_paths)) {
        const auto known = revisions().find(path);
        const auto states = m_states.constFind(path);
        // What a later write of ours changed is not what this step made again.
        if (m_present.contains(path) && known && known->data == states->data && known->acl == states->acl)
            childrenFirst.append({path, known->czxid, known->version});
    }
    auto *run = new BatchDelete(session(), std::move(childrenFirst), context());
    QObject::connect(run, &BatchDelete::removed, context(), [this](const QList<RemovedZnode> &znodes) {
        for (const RemovedZnode &znode : znodes) {
            m_present.remove(znode.path);
            revisions().remove(znode.path);
        }
    });
    QObject::connect(run, &BatchDelete::finished, context(), [this, run, finish] {
        run->deleteLater();
        takeDeleted(*run, finish);
    });
    run->start();
}

void SubtreeStep::takeDeleted(const BatchDelete &run, const Finish &finish)
{
    m_leftAlone = static_cast<int>(run.kept().size());
    if (run.error())
        finish(*run.error());
    else if (run.removedCount() == 0 && !run.kept().isEmpty())
        finish(run.kept().constFirst().error);
    else
        finish(Done());
}

} // namespace model
