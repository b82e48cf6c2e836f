// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/namefilter.h"

#include <QElapsedTimer>
#include <QTimerEvent>

#include <algorithm>

namespace model {

namespace {

constexpr int sliceMs = 6;
constexpr int namesBetweenLooksAtTheClock = 2048;

} // namespace

NameFilter::NameFilter(ZnodeStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_cursor(store)
{
    connect(store, &ZnodeStore::childrenInserted, this, &NameFilter::noteInserted);
    connect(store, &ZnodeStore::childrenAboutToBeRemoved, this, &NameFilter::noteRemoval);
}

void NameFilter::setNeedle(const QString &needle)
{
    m_timer.stop();
    m_matcher = NameMatcher(needle);
    m_cursor.restart();
    Q_EMIT hitsAboutToBeReset();
    m_hits.clear();
    Q_EMIT hitsReset();
    if (!needle.isEmpty()) {
        m_timer.start(0, this);
        lookOn();
    }
}

int NameFilter::rowOf(NodeId node) const
{
    const int row = rowFrom(node);
    return row < size() && at(row) == node ? row : -1;
}

int NameFilter::rowFrom(NodeId node) const
{
    const auto from = std::lower_bound(m_hits.cbegin(), m_hits.cend(), node,
        [this](NodeId hit, NodeId wanted) { return standsBefore(*m_store, hit, wanted); });
    return static_cast<int>(from - m_hits.cbegin());
}

void NameFilter::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        lookOn();
    else
        QObject::timerEvent(event);
}

void NameFilter::lookOn()
{
    QElapsedTimer time;
    time.start();
    std::vector<NodeId> found;
    while (!m_cursor.atEnd() && !time.hasExpired(sliceMs)) {
        for (int i = 0; i < namesBetweenLooksAtTheClock; ++i) {
            const NodeId node = m_cursor.next();
            if (node == noNode)
                break;
            if (m_matcher.matches(m_store->name(node)))
                found.push_back(node);
        }
    }
    const bool done = m_cursor.atEnd();
    if (done)
        m_timer.stop();
    take(m_hits.size(), found);
    if (done)
        Q_EMIT finished();
}

void NameFilter::take(std::size_t row, const std::vector<NodeId> &hits)
{
    if (hits.empty())
        return;
    Q_EMIT hitsAboutToBeInserted(static_cast<int>(row), static_cast<int>(row + hits.size()) - 1);
    m_hits.insert(m_hits.begin() + static_cast<std::ptrdiff_t>(row), hits.cbegin(), hits.cend());
    Q_EMIT hitsInserted();
}

void NameFilter::noteInserted(NodeId parent, int first, int last)
{
    if (needle().isEmpty() || !m_cursor.noteInserted(parent, first, last))
        return;
    std::vector<NodeId> found;
    const std::span<const NodeId> children = m_store->children(parent);
    for (int row = first; row <= last; ++row) {
        const NodeId node = children[static_cast<std::size_t>(row)];
        if (m_matcher.matches(m_store->name(node)))
            found.push_back(node);
    }
    // New znodes have nothing below them yet, so they stand together among the hits, too.
    if (!found.empty())
        take(static_cast<std::size_t>(rowFrom(found.front())), found);
}

void NameFilter::noteRemoval(NodeId parent, int first, int last)
{
    if (needle().isEmpty())
        return;
    m_cursor.noteRemoval(parent, first, last);
    const std::span<const NodeId> children = m_store->children(parent);
    const NodeId lastChild = children[static_cast<std::size_t>(last)];
    const auto from = m_hits.begin() + rowFrom(children[static_cast<std::size_t>(first)]);
    const auto to = std::partition_point(from, m_hits.end(), [this, lastChild](NodeId hit) {
        return !standsBefore(*m_store, lastChild, hit) || isAtOrBelow(*m_store, hit, lastChild);
    });
    if (from == to)
        return;
    Q_EMIT hitsAboutToBeRemoved(static_cast<int>(from - m_hits.begin()), static_cast<int>(to - m_hits.begin()) - 1);
    m_hits.erase(from, to);
    Q_EMIT hitsRemoved();
}

} // namespace model
