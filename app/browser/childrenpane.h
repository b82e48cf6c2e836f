// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/error.h"

#include <QByteArray>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QStackedLayout;
class QToolButton;

namespace app {

class ChildrenItems;
class ChildrenStatBar;
class ChildrenTable;
class ElidedLabel;
class EnsembleConnection;
class RowsCopy;
class SelectionTally;
class SlicedRows;

/// The children of the selected znode, at the bottom of the Browser: as many as there are, to be sorted by any part of
/// the Stat, filtered as one types, and followed live. Folds up to its title. Thread: the GUI's. `connection` is
/// borrowed and outlives this.
class ChildrenPane : public QWidget {
    Q_OBJECT
public:
    explicit ChildrenPane(EnsembleConnection *connection, QWidget *parent = nullptr);
    ~ChildrenPane() override;

    [[nodiscard]] bool isFolded() const;
    void setFolded(bool folded);
    /// Columns, order of names.
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    void foldedChanged(bool folded);
    void statusMessage(const QString &text);
    /// A child of the selected znode came or went.
    void childrenChanged();
    /// The user wants to delete these children, at least one.
    void deletionRequested(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeBody();
    void connectTable();
    void showSelected(const QString &path);
    void resolve();
    void updateTexts();
    void updateStatus();
    void showTally(int rows, qint64 bytes, int unknown);
    void open(const QModelIndex &index);
    void openParent();
    void copyRows();
    void copyPaths();
    void requestDeletion();
    void showMenu(const QPoint &position);

    EnsembleConnection *m_connection;
    ChildrenItems *m_children;
    QToolButton *m_fold;
    QLabel *m_title;
    QLineEdit *m_filter;
    QLabel *m_count;
    QToolButton *m_columns;
    QWidget *m_body;
    ChildrenStatBar *m_stats;
    ChildrenTable *m_table;
    QLabel *m_empty;
    QStackedLayout *m_pages;
    ElidedLabel *m_status;
    SelectionTally *m_tally;
    RowsCopy *m_copy;
    SlicedRows *m_copyingPaths;
    QStringList m_copied;
    QTimer m_texts; ///< folds updates of texts
    QString m_path; ///< that is selected
    bool m_resolved = false; ///< it was found in the tree
    QString m_tallied;
    std::optional<zkbridge::Error> m_revealError;
};

} // namespace app
