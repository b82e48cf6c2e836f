// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/childstatreader.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace app {

class ChildrenItems;
class EnsembleConnection;

/// A quiet bar above the table of children, there while it is sorted by a Stat that is not known of all: says so,
/// offers to read them all and what that costs, and shows how far that is. Thread: the GUI's; everything is borrowed.
class ChildrenStatBar : public QWidget {
    Q_OBJECT
public:
    ChildrenStatBar(EnsembleConnection *connection, ChildrenItems *children, QWidget *parent = nullptr);

    /// Another znode's children, another order, other rows.
    void update();

private:
    void start();
    void finish();
    void showProgress(int done, int total);

    ChildrenItems *m_children;
    model::ChildStatReader m_reader;
    model::NodeId m_readFor = model::noNode;
    QLabel *m_text;
    QPushButton *m_read;
    QProgressBar *m_progress;
    QPushButton *m_stop;
};

} // namespace app
