// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/childrenarranger.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QtConcurrent>

#include <utility>

namespace model {

namespace {

constexpr int sliceMs = 5;
/// Copied between two looks at the clock.
constexpr std::size_t copiedAtOnce = 2048;

} // namespace

void ChildChanges::noteRemoved(std::span<const NodeId> nodes)
{
    for (const NodeId node : nodes) {
        inserted.erase(node);
        removed.insert(node);
    }
}

void ChildChanges::clear()
{
    inserted.clear();
    removed.clear();
}

ChildrenArranger::ChildrenArranger(const ZnodeStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &ChildrenArranger::copySlice);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ChildrenArranger::take);
}

ChildrenArranger::~ChildrenArranger() { stop(); }

void ChildrenArranger::stop()
{
    m_slices.stop();
    m_watcher.cancel();
    m_snapshot = {};
    m_changes.clear();
    m_busy = false;
}

void ChildrenArranger::begin(NodeId parent, const ChildOrder &order, const ChildrenFilter &filter)
{
    m_order = order;
    m_filter = filter;
    const std::span<const NodeId> children = m_store->children(parent);
    m_snapshot.nodes.assign(children.begin(), children.end());
    m_copied = 0;
}

void ChildrenArranger::start(NodeId parent, const ChildOrder &order, const ChildrenFilter &filter)
{
    stop();
    begin(parent, order, filter);
    m_busy = true;
    m_slices.start();
}

Arrangement ChildrenArranger::arrangeNow(
    const ZnodeStore *store, NodeId parent, const ChildOrder &order, const ChildrenFilter &filter)
{
    ChildrenArranger arranger(store);
    arranger.begin(parent, order, filter);
    while (!arranger.copy(sliceMs))
        continue;
    return arrangeChildren(arranger.m_snapshot, order, filter, [] { return false; });
}

bool ChildrenArranger::copy(qint64 milliseconds)
{
    const bool names = !m_filter.isEmpty() || m_order.natural;
    const bool values = m_order.needsStats();
    const bool owners = m_filter.needsStats();
    QElapsedTimer time;
    time.start();
    for (; m_copied < m_snapshot.nodes.size(); ++m_copied) {
        if (m_copied % copiedAtOnce == copiedAtOnce - 1 && time.elapsed() >= milliseconds)
            return false;
        const NodeId node = m_snapshot.nodes[m_copied];
        // What went meanwhile has no content any more, and is left out of the result.
        const bool gone = m_changes.removed.contains(node);
        const zkbridge::Stat *stat = gone ? nullptr : m_store->stat(node);
        const std::string_view name = gone ? std::string_view() : m_store->name(node);
        if (names)
            m_snapshot.names.append(name);
        if (values)
            m_snapshot.values.push_back(stat ? sortValue(m_order.column, name, *stat) : unknownValue);
        if (owners)
            m_snapshot.owners.push_back(stat ? stat->ephemeralOwner : unknownValue);
    }
    return true;
}

void ChildrenArranger::copySlice()
{
    if (copy(sliceMs))
        sort();
}

void ChildrenArranger::sort()
{
    m_slices.stop();
    const auto run = [](QPromise<Arrangement> &promise, const ChildrenSnapshot &snapshot, const ChildOrder &order,
                         const ChildrenFilter &filter) {
        promise.addResult(arrangeChildren(snapshot, order, filter, [&promise] { return promise.isCanceled(); }));
    };
    m_watcher.setFuture(QtConcurrent::run(run, std::move(m_snapshot), m_order, m_filter));
    m_snapshot = {};
}

void ChildrenArranger::take()
{
    if (!m_busy || m_watcher.isCanceled() || m_slices.isActive())
        return;
    const Arrangement arrangement = m_watcher.future().takeResult();
    const ChildChanges changes = std::exchange(m_changes, {});
    m_busy = false;
    Q_EMIT arranged(arrangement, changes);
}

} // namespace model
