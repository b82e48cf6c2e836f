// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/znodestore.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace model {

class DirtyQueue;
class LiveStats;

/// Looks at every znode of a live tree again, slowly and in rounds, for what no event tells of: a change of an ACL that
/// forbids what could be read, a znode that may not be read and came below a parent that had none like it, or went
/// before it was known to be forbidden. Lists are read again, long ones only where their number of children differs;
/// where all Stats are kept, the Stats, which tell the same.
///
/// The bound: found after one round, which takes 5 seconds, and a second for each 2,000 znodes or so of a larger tree
/// (a million: about 8 minutes); 4 seconds for rows that are painted (LiveStats). In a list above 1,000 children only
/// when changes leave a pause. What may not be read by then, and is opened again, ForbiddenWatches finds sooner.
/// The price: a multi-read a second, about 200 KB either way.
/// Thread: the GUI's. Everything passed in is borrowed and must outlive this.
class LiveSweep : public QObject {
    Q_OBJECT
public:
    LiveSweep(const ZnodeStore *store, DirtyQueue *dirty, LiveStats *stats, QObject *parent = nullptr);

    void start();
    void stop();
    void setHeld(bool held);

private:
    void step();
    void endPass();
    [[nodiscard]] int sweep(NodeId node); ///< what it weighs

    const ZnodeStore *m_store;
    DirtyQueue *m_dirty;
    LiveStats *m_stats;
    QTimer m_timer;
    QElapsedTimer m_round;
    NodeId m_next = rootNode;
    bool m_longLists = false; ///< in a pass of their own: their numbers count only while nothing else is read
    bool m_runs = false;
    bool m_held = false;
};

} // namespace model
