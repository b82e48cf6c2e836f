// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drill/drillplan.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace app {

/// The steps of a plan as rows that can be edited: what happens to whom, how often, with how much work, and when what
/// is frozen thaws. Thread: the GUI's.
class DrillStepsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { DeedColumn, TimesColumn, WorkColumn, ThawColumn, ColumnCount };

    explicit DrillStepsModel(QObject *parent = nullptr);

    void setSteps(const QList<model::DrillStep> &steps);
    [[nodiscard]] const QList<model::DrillStep> &steps() const { return m_steps; }
    /// Behind `row`, the same once more; into an empty list the first that comes to mind.
    void addAfter(int row);
    void remove(int row);
    void move(int row, int by); ///< nothing happens at the ends
    void setEditable(bool editable);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// What can happen, in the order of the list to choose from; without servers when there are none to act on.
    [[nodiscard]] static QList<model::DrillStep> kinds(bool withServers);

Q_SIGNALS:
    void stepsChanged();

private:
    QList<model::DrillStep> m_steps;
    bool m_editable = true;
};

/// Edits the rows: a list to choose what happens, and numbers.
class DrillStepsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    DrillStepsDelegate(bool withServers, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    bool m_withServers;
};

} // namespace app
