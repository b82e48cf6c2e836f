// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/storesurvey.h"

#include <QElapsedTimer>

#include <algorithm>

namespace model {

namespace {
constexpr qint64 sliceMs = 6;
constexpr int znodesPerLook = 256; ///< at the clock
} // namespace

StoreSurvey::StoreSurvey(ZnodeStore *store, NodeId rootNode, const QString &rootPath, Stats stats, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_wantsStats(stats == Stats::Wanted)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &StoreSurvey::copySome);
    connect(store, &ZnodeStore::childrenInserted, this, &StoreSurvey::followInsertion);
    connect(store, &ZnodeStore::childrenAboutToBeRemoved, this, &StoreSurvey::followRemoval);
    copy(rootNode, SpaceRecords::root, rootPath.toStdString());
}

void StoreSurvey::start() { m_slice.start(); }

void StoreSurvey::copySome()
{
    QElapsedTimer timer;
    timer.start();
    for (int copied = 0; !m_frames.empty(); ++copied) {
        if (copied == m_mostInSlice || (copied % znodesPerLook == 0 && timer.elapsed() >= sliceMs))
            return;
        Frame &frame = m_frames.back();
        const auto children = m_store->children(frame.node);
        if (frame.next >= std::ssize(children)) {
            m_frames.pop_back();
            continue;
        }
        const NodeId child = children[static_cast<std::size_t>(frame.next++)];
        copy(child, frame.number, m_store->name(child));
    }
    m_slice.stop();
    Q_EMIT finished();
}

void StoreSurvey::copy(NodeId node, SpaceRecords::Number parent, std::string_view name)
{
    const SpaceRecords::Number number = m_next++;
    m_records.add(number, parent, name);
    if (const zkbridge::Stat *stat = m_store->stat(node)) {
        m_records.setContent(number, stat->dataLength, stat->isEphemeral());
    } else if (m_wantsStats && m_store->error(node) == zkbridge::ErrorCode::Ok) {
        m_withoutStat.push_back(number);
        m_pathsWithoutStat.append(m_store->path(node));
    }
    if (m_store->error(node) == zkbridge::ErrorCode::NoAuth)
        m_records.setForbidden(number);
    if (!m_store->children(node).empty() || m_frames.empty())
        m_frames.push_back({node, 0, number});
}

void StoreSurvey::followInsertion(NodeId parent, int first, int last)
{
    for (Frame &frame : m_frames) {
        if (frame.node == parent && first < frame.next)
            frame.next += last - first + 1;
    }
}

void StoreSurvey::followRemoval(NodeId parent, int first, int last)
{
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        Frame &frame = m_frames[i];
        if (frame.node != parent)
            continue;
        // The frame above is of the child that was copied last.
        if (i + 1 < m_frames.size() && frame.next - 1 >= first && frame.next - 1 <= last)
            m_frames.resize(i + 1);
        frame.next -= std::clamp(frame.next - first, 0, last - first + 1);
        return;
    }
    // What is removed may lie above the root.
    const NodeId root = m_frames.empty() ? noNode : m_frames.front().node;
    for (NodeId node = root; node != noNode; node = m_store->parentOf(node)) {
        if (m_store->parentOf(node) == parent && m_store->rowOf(node) >= first && m_store->rowOf(node) <= last) {
            m_slice.stop();
            m_frames.clear();
            Q_EMIT rootRemoved();
            return;
        }
    }
}

} // namespace model
