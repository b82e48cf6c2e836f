// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/tasksmodel.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace app {

/// The tasks of a TasksModel in one state, or all, that hold a text: in their name, their worker's, or what was read
/// of input and result. Thread: the GUI's.
class TasksFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TasksFilter(TasksModel *model, QObject *parent = nullptr);

    void setText(const QString &text); ///< empty: every task
    void setState(std::optional<TasksModel::State> state);
    [[nodiscard]] bool isFiltering() const { return !m_text.isEmpty() || m_state.has_value(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    std::optional<TasksModel::State> m_state;
};

} // namespace app
