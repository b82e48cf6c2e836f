// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/treestatus.h"

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace model {
class LiveTree;
}

namespace app {

/// What can be done with the live tree as a whole, for the menu View: pause it, keep it live or lazy, read all Stats.
/// The actions follow the tree's status. Thread: the GUI's. `tree` is borrowed; `window` is what a question stands on.
class TreeActions : public QObject {
    Q_OBJECT
public:
    TreeActions(model::LiveTree *tree, QWidget *window);

    [[nodiscard]] QList<QAction *> all() const { return {m_pause, m_live, m_readStats}; }
    [[nodiscard]] QAction *pause() const { return m_pause; } ///< checkable
    [[nodiscard]] QAction *live() const { return m_live; } ///< checkable

private:
    void follow(const model::TreeStatus &status);
    void readStats();
    void askToReadStats(qint64 bytes);

    model::LiveTree *m_tree;
    QWidget *m_window;
    QAction *m_pause;
    QAction *m_live;
    QAction *m_readStats;
};

} // namespace app
