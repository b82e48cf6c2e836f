// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/namematcher.h"
#include "model/tree/treecursor.h"
#include "model/tree/znodestore.h"

#include <QBasicTimer>
#include <QObject>
#include <QString>

#include <vector>

namespace model {

/// The znodes of a store whose names hold a text, without regard to case, in the order in which they stand in the tree:
/// found in slices of a few milliseconds, each told as it is found, and kept right while znodes come and go. A new text
/// ends the look for the old one. A million names take some 50 ms.
/// Thread: the GUI's. `store` is borrowed and must outlive this.
class NameFilter : public QObject {
    Q_OBJECT
public:
    explicit NameFilter(ZnodeStore *store, QObject *parent = nullptr);

    /// Looks from the top; the first slice before it returns. An empty text has no hits.
    void setNeedle(const QString &needle);
    [[nodiscard]] const QString &needle() const { return m_matcher.needle(); }
    [[nodiscard]] bool isLooking() const { return m_timer.isActive(); }

    [[nodiscard]] int size() const { return static_cast<int>(m_hits.size()); }
    [[nodiscard]] NodeId at(int row) const { return m_hits[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(NodeId node) const; ///< -1 when it is no hit
    /// The first hit that is `node` or stands behind it; size() when there is none.
    [[nodiscard]] int rowFrom(NodeId node) const;

Q_SIGNALS:
    void hitsAboutToBeReset();
    void hitsReset();
    void hitsAboutToBeInserted(int first, int last);
    void hitsInserted();
    void hitsAboutToBeRemoved(int first, int last);
    void hitsRemoved();
    /// All names were looked at.
    void finished();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void lookOn();
    void take(std::size_t row, const std::vector<NodeId> &hits);
    void noteInserted(NodeId parent, int first, int last);
    void noteRemoval(NodeId parent, int first, int last);

    const ZnodeStore *m_store;
    NameMatcher m_matcher;
    TreeCursor m_cursor;
    std::vector<NodeId> m_hits;
    QBasicTimer m_timer;
};

} // namespace model
