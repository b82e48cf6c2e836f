// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/spacerecords.h"
#include "model/tree/znodestore.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <limits>
#include <vector>

namespace model {

/// Copies what a store knows of a subtree into SpaceRecords, in slices of some milliseconds; what changes meanwhile is
/// taken into account where it has not been yet. Thread: the GUI's. `store` is borrowed and must outlive this.
class StoreSurvey : public QObject {
    Q_OBJECT
public:
    enum class Stats {
        AsKnown,
        Wanted, ///< what has none is listed
    };

    /// `rootPath` names the root in the records: the store's paths and the caller's are the same.
    StoreSurvey(ZnodeStore *store, NodeId rootNode, const QString &rootPath, Stats stats, QObject *parent = nullptr);

    /// A slice ends after so many znodes, too, however little time they took; no limit at first.
    void setMostInSlice(int znodes) { m_mostInSlice = znodes; }
    void start();
    [[nodiscard]] qint64 read() const { return m_records.count(); }
    [[nodiscard]] SpaceRecords takeRecords() { return std::move(m_records); }
    /// Whose Stat the store did not know, in the order of their paths: a znode's comes a moment after its name.
    [[nodiscard]] const std::vector<SpaceRecords::Number> &withoutStat() const { return m_withoutStat; }
    [[nodiscard]] QStringList takePathsWithoutStat() { return std::move(m_pathsWithoutStat); }

Q_SIGNALS:
    void finished();
    /// The root was deleted meanwhile.
    void rootRemoved();

private:
    /// Children of `node` from row `next` on are still to be copied.
    struct Frame {
        NodeId node = noNode;
        int next = 0;
        SpaceRecords::Number number = SpaceRecords::root;
    };
    void copySome();
    void copy(NodeId node, SpaceRecords::Number parent, std::string_view name);
    void followInsertion(NodeId parent, int first, int last);
    void followRemoval(NodeId parent, int first, int last);

    ZnodeStore *m_store;
    SpaceRecords m_records;
    std::vector<Frame> m_frames; ///< the way from the root to where the copying is
    SpaceRecords::Number m_next = 0;
    bool m_wantsStats;
    std::vector<SpaceRecords::Number> m_withoutStat;
    QStringList m_pathsWithoutStat;
    QTimer m_slice;
    int m_mostInSlice = std::numeric_limits<int>::max();
};

} // namespace model
