// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/childlistupdate.h"

#include "zkbridge/client/path.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTimer>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace model {

namespace {

/// Up to this many names are compared where we stand: quicker than asking another thread.
constexpr std::size_t shortList = 2000;
constexpr int rowsAtOnce = 16 * 1024;
constexpr int sliceMs = 6;
/// More new rows than this at once are no news of single znodes.
constexpr int flashLimit = 500;

} // namespace

ChildListUpdate::ChildListUpdate(
    ZnodeStore *store, QString parentPath, zkbridge::PackedNames names, bool flash, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_path(std::move(parentPath))
    , m_names(std::move(names))
    , m_flash(flash)
{
}

void ChildListUpdate::start() { compare(); }

ChildListUpdate::Prepared ChildListUpdate::prepare(
    const zkbridge::PackedNames &before, const zkbridge::PackedNames &after)
{
    Prepared prepared;
    prepared.names = after.sorted();
    prepared.diff = diffChildLists(before, prepared.names);
    return prepared;
}

void ChildListUpdate::compare()
{
    const NodeId parent = m_store->find(m_path);
    if (parent == noNode) {
        Q_EMIT finished();
        return;
    }
    m_revision = m_store->childRevision(parent);
    zkbridge::PackedNames before = m_store->childNames(parent);
    if (before.size() + m_names.size() <= shortList) {
        take(prepare(before, m_names));
        return;
    }
    auto *watcher = new QFutureWatcher<Prepared>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        Prepared prepared = watcher->future().takeResult();
        watcher->deleteLater();
        take(std::move(prepared));
    });
    watcher->setFuture(QtConcurrent::run(&ChildListUpdate::prepare, std::move(before), std::move(m_names)));
}

void ChildListUpdate::take(Prepared prepared)
{
    m_names = std::move(prepared.names);
    m_diff = std::move(prepared.diff);
    m_nextRemoval = 0;
    m_nextInsertion = 0;
    m_doneOfRun = 0;
    applySlice();
}

void ChildListUpdate::applySlice()
{
    const NodeId parent = m_store->find(m_path);
    if (parent == noNode) {
        Q_EMIT finished();
        return;
    }
    if (m_store->childRevision(parent) != m_revision) {
        compare();
        return;
    }
    QElapsedTimer time;
    time.start();
    while (m_nextRemoval < m_diff.removals.size() || m_nextInsertion < m_diff.insertions.size()) {
        if (time.elapsed() >= sliceMs) {
            m_revision = m_store->childRevision(parent);
            QTimer::singleShot(0, this, &ChildListUpdate::applySlice);
            return;
        }
        if (m_nextRemoval < m_diff.removals.size()) {
            const ChildListDiff::Removal &run = m_diff.removals[m_nextRemoval];
            // From the run's end, so that the rows before it keep their numbers.
            const int count = std::min(run.count - m_doneOfRun, rowsAtOnce);
            removeRun(parent, run.row + run.count - m_doneOfRun - count, count);
            m_doneOfRun += count;
            if (m_doneOfRun == run.count) {
                ++m_nextRemoval;
                m_doneOfRun = 0;
            }
        } else {
            const ChildListDiff::Insertion &run = m_diff.insertions[m_nextInsertion];
            const int count = std::min(run.count - m_doneOfRun, rowsAtOnce);
            insertRun(parent, run.row + m_doneOfRun, count);
            m_doneOfRun += count;
            if (m_doneOfRun == run.count) {
                ++m_nextInsertion;
                m_doneOfRun = 0;
            }
        }
    }
    Q_EMIT finished();
}

void ChildListUpdate::removeRun(NodeId parent, int row, int count)
{
    QStringList paths;
    paths.reserve(count);
    for (const NodeId child :
        m_store->children(parent).subspan(static_cast<std::size_t>(row), static_cast<std::size_t>(count)))
        paths.append(m_store->path(child));
    m_store->removeChildren(parent, row, count);
    Q_EMIT removed(paths);
}

void ChildListUpdate::insertRun(NodeId parent, int row, int count)
{
    m_store->insertChildren(parent, row, m_names, static_cast<std::size_t>(row), count);
    if (!m_flash || count > flashLimit)
        return;
    for (const NodeId child :
        m_store->children(parent).subspan(static_cast<std::size_t>(row), static_cast<std::size_t>(count)))
        m_store->markChanged(child);
}

} // namespace model
