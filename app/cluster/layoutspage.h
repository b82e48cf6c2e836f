// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/layouts/userlayouts.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace app {

class EnsembleConnection;

/// The page "Layouts" of the settings: the user's own layouts as a table, to add, edit, duplicate, remove, and to take
/// from and write to a file. Thread: the GUI's. `connection` is borrowed and may be null, or go meanwhile.
class LayoutsPage : public QWidget {
    Q_OBJECT
public:
    LayoutsPage(EnsembleConnection *connection, const QList<model::UserLayout> &layouts, QWidget *parent = nullptr);

    [[nodiscard]] const QList<model::UserLayout> &layouts() const { return m_layouts; } ///< as they stand

    /// Takes the layouts of a file over, in place of those of the same name; says what is wrong with it otherwise.
    void importFile(const QString &file);
    void exportFile(const QString &file);

private:
    QPushButton *addButton(const QString &text, const QString &toolTip, void (LayoutsPage::*act)());
    void add();
    void edit();
    void duplicate();
    void remove();
    void askForImport();
    void askForExport();
    /// `row` -1: a new one.
    void openEditor(const model::UserLayout &layout, int row);
    void takeFile(const QByteArray &json);
    void fillTable(int selected);
    void updateButtons();

    QPointer<EnsembleConnection> m_connection;
    QList<model::UserLayout> m_layouts;
    QTableWidget *m_table;
    QLabel *m_empty; ///< in place of rows
    QLabel *m_news;
    QPushButton *m_edit = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace app
