// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace app {

class LeaderMarks;

/// Paints a row of the znode tree: the icon by kind, ephemeral names in italics, the count of children right-aligned
/// and quiet, a star for a candidate that leads, the part of a name that the filter found, and a wash that fades on
/// rows that just changed (one timer for all, stopped when nothing fades). Thread: the GUI's. `view` owns this,
/// `marks` is borrowed.
class ZnodeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ZnodeDelegate(QAbstractItemView *view, const LeaderMarks *marks);

    /// What to mark in names, without regard to case; empty marks nothing.
    void setNeedle(const QString &needle);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    static constexpr int flashMilliseconds = 1200;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    void timerEvent(QTimerEvent *event) override;

private:
    void paintFlash(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFound(QPainter *painter, const QStyleOptionViewItem &option) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;

    QAbstractItemView *m_view;
    const LeaderMarks *m_marks;
    QString m_needle;
    mutable QBasicTimer m_fading;
    mutable qint64 m_fadedAt = 0; ///< on the clock of ChangedAtRole: nothing fades any more from then on
};

} // namespace app
