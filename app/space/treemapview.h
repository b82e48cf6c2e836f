// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/space/treemaplayout.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>

namespace app {

/// Paints a SpaceTree as a treemap. A click on a rectangle goes into it, or selects a znode that has nothing drawn
/// below it; arrow keys move between rectangles, Enter goes in, Backspace up. Its rectangles are on the accessibility
/// bus as children of this widget (treemapaccess.h). One paint is at most some thousand rectangles, kept as a picture
/// until something changes. Thread: the GUI's.
class TreemapView : public QWidget {
    Q_OBJECT
public:
    using Number = model::SpaceTree::Number;

    explicit TreemapView(QWidget *parent = nullptr);

    /// Null shows nothing. Keeps the current rectangle where the same znode is still there.
    void setTree(const model::SpaceTreePointer &tree, Number shown, model::SpaceMeasure measure, int depth);
    /// Colours by what grew or shrank; empty by branch again.
    void setChanges(const QHash<Number, qint64> &changes);

    [[nodiscard]] const model::SpaceTreePointer &tree() const { return m_tree; }
    [[nodiscard]] Number shown() const { return m_shown; }
    [[nodiscard]] const std::vector<TreemapCell> &cells() const { return m_cells; }
    [[nodiscard]] int current() const { return m_current; } ///< index of a cell; -1 for none
    void setCurrent(int cell);
    [[nodiscard]] QString label(int cell) const; ///< what stands in it
    [[nodiscard]] QString details(int cell) const; ///< path, znodes, bytes, share, growth
    [[nodiscard]] int cellAt(QPointF position) const; ///< the innermost; -1 for none
    /// Goes into a cell, or selects it where there is nothing to go into.
    void activate(int cell);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void drillRequested(model::SpaceTree::Number node);
    void upRequested();
    void znodeSelected(const QString &path);
    /// The rectangle under the mouse, else the current one; -1 for none.
    void pointedAtChanged(int cell);
    void menuRequested(int cell, const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    void redraw();
    void drawCells(QPainter *painter) const;
    void drawLabel(QPainter *painter, const TreemapCell &cell, int index) const;
    void setHovered(int cell);
    void moveCurrent(int key);

    model::SpaceTreePointer m_tree;
    QHash<Number, qint64> m_changes;
    Number m_shown = model::SpaceTree::root;
    TreemapOptions m_options;
    std::vector<TreemapCell> m_cells;
    QPixmap m_picture;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace app
