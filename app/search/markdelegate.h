// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace app {

/// Paints a cell's text with a stretch of it marked (a QPoint, start and length, in the role given), cut so that the
/// mark stays in sight. Thread: the GUI's.
class MarkDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    MarkDelegate(int markRole, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    struct Cut {
        QString text;
        qsizetype markStart = 0;
        qsizetype markLength = 0;
    };
    /// `text`, at most `width` wide: without a mark cut in the middle, else at its ends.
    [[nodiscard]] static Cut cut(
        const QString &text, qsizetype markStart, qsizetype markLength, const QFontMetrics &metrics, int width);

private:
    int m_markRole;
};

} // namespace app
