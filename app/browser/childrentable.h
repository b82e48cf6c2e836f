// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browser/bigviewaccessible.h"

#include <QByteArray>
#include <QTableView>

class QMenu;

namespace app {

class ChildrenItems;
class ClusterMarks;

/// The table view of a znode's children, set for a million rows: one fixed row height, no grid, columns to choose by
/// the header's context menu. Thread: the GUI's. `items` and `marks` are borrowed.
///
/// Keys: Enter opens, Backspace and Alt+Up go to the parent, Ctrl+C copies the selected rows, Ctrl+Shift+C their paths,
/// Del asks for their deletion. Typed letters go to whoever takes textTyped(): Qt's own search would look at every row.
class ChildrenTable : public BigView<QTableView> {
    Q_OBJECT
public:
    ChildrenTable(ChildrenItems *items, const ClusterMarks *marks, QWidget *parent = nullptr);

    /// Marks the text in names.
    void setNeedle(const QString &needle);
    /// The menu that chooses columns and the order of names; deletes itself when closed.
    [[nodiscard]] QMenu *makeColumnMenu();
    /// The selected rows in their order, as runs {first, last}.
    [[nodiscard]] QList<std::pair<int, int>> selectedRuns() const;
    [[nodiscard]] int selectedCount() const;
    /// Visible columns, as they stand from left to right.
    [[nodiscard]] QList<int> shownColumns() const;

    /// Columns and the order of names.
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

    void keyboardSearch(const QString &text) override;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void parentRequested();
    void copyRequested();
    void copyPathsRequested();
    void deletionRequested();
    void textTyped(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void prepareColumns();
    void resetColumns();
    void shrinkSelection(bool rowsGo);

    ChildrenItems *m_items;
    class ChildrenDelegate *m_delegate;
};

} // namespace app
