// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTreeView;

namespace app {

class LogFilter;
class LogModel;

/// The pane "Log": the program's log with a choice of the least level, a filter, copy and clear. Follows the newest
/// line while it is at the end. Thread: the GUI's; `model` is borrowed.
class LogPane : public QWidget {
    Q_OBJECT
public:
    explicit LogPane(LogModel *model, QWidget *parent = nullptr);
    ~LogPane() override;

private:
    void copySelected() const;

    LogModel *m_model;
    LogFilter *m_filter;
    QComboBox *m_level;
    QLineEdit *m_text;
    QTreeView *m_view;
};

} // namespace app
