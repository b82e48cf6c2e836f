// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/znodemodel.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QSet>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace model {
struct ClusterPart;
}

namespace app {

class ClusterMarks;

/// Paints a row of the znode tree: the icon by kind, ranges of children with both their names, ephemeral names in
/// italics, the count of children right-aligned and quiet, the mark of what is a cluster's (ClusterMarks) at the right,
/// the part of a name that the filter found, and a wash that fades on rows that just changed: one timer for all
/// repaints those rows alone, and stops when nothing fades. Where the desktop wants no animation the wash stays as it
/// is and goes at once. Thread: the GUI's. `view` owns this, `marks` is borrowed and may be null.
class ZnodeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `markColumn`: which column wears the marks.
    ZnodeDelegate(
        QAbstractItemView *view, const ClusterMarks *marks, int markColumn = model::ZnodeModel::ChildrenColumn);

    /// What to mark in names, without regard to case; empty marks nothing.
    void setNeedle(const QString &needle);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    /// What the row is to a cluster, in words; empty: nothing.
    [[nodiscard]] QString markText(const QModelIndex &index) const;

    static constexpr int flashMilliseconds = 1200;

protected:
    /// What is left of a cell beside its mark.
    [[nodiscard]] QRect contentRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] const model::ClusterPart *markAt(const QModelIndex &index) const; ///< null in other columns
    void paintMark(QPainter *painter, const QStyleOptionViewItem &option, const model::ClusterPart &part) const;
    void paintFlash(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] bool isAnimated() const;
    void paintFound(QPainter *painter, const QStyleOptionViewItem &option) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;

    QAbstractItemView *m_view;
    const ClusterMarks *m_marks;
    int m_markColumn;
    QString m_needle;
    mutable QBasicTimer m_fading;
    mutable QSet<QPersistentModelIndex> m_flashing; ///< painted with a wash; only visible rows are
};

} // namespace app
