// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/usersettings.h"

#include <QObject>
#include <QStringList>

class QAction;
class QMenu;
class QWidget;

namespace app {

class EnsembleConnection;

/// The znodes that the user marked in one ensemble, to come back to them: an action that marks the selected one or
/// takes the mark away, and a menu of all, by path. Remembered by the ensemble's connect string; all sandboxes share
/// theirs, for their ports are new each time. A znode that is not there stays marked. Thread: the GUI's. `connection`
/// is borrowed.
class Bookmarks : public QObject {
    Q_OBJECT
public:
    Bookmarks(EnsembleConnection *connection, QWidget *window);

    [[nodiscard]] QAction *toggleAction() const { return m_toggle; } ///< checked where the selected znode is marked
    [[nodiscard]] QAction *menuAction() const; ///< what it holds is always complete, for the palette
    [[nodiscard]] QStringList paths() const { return m_paths; } ///< sorted

private:
    void toggle();
    void remove(const QString &path);
    void store();
    void showSelected();
    void fillMenu();

    EnsembleConnection *m_connection;
    UserSettings m_settings;
    QString m_ensemble;
    QStringList m_paths;
    QAction *m_toggle;
    QMenu *m_menu; ///< of the window
};

} // namespace app
