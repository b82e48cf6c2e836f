// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/usersettings.h"

#include <QToolButton>

class QAction;
class QMenu;

namespace app {

/// A button with the menu of searches that the user has named: choose one, save the present one, delete. They belong to
/// the user, not to an ensemble. Thread: the GUI's.
class SavedSearches : public QToolButton {
    Q_OBJECT
public:
    explicit SavedSearches(QWidget *parent = nullptr);

    /// What "Save this search" saves; an empty expression cannot be saved.
    void setPresent(const QString &expression, bool caseSensitive);

Q_SIGNALS:
    void chosen(const app::SavedSearch &search);

private:
    void fill();
    void askForName();
    void save(const QString &name);

    UserSettings m_settings;
    SavedSearch m_present;
    QMenu *m_menu;
    QAction *m_save;
};

} // namespace app
