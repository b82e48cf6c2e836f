// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/appearance.h"
#include "app/shell/historysettings.h"
#include "app/shell/treesettings.h"
#include "model/cluster/layouts/userlayouts.h"

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QStringList>

namespace app {

/// A search under a name.
struct SavedSearch {
    QString name;
    QString expression; ///< model::SearchExpression's text
    bool caseSensitive = false;
    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

/// What the program remembers between runs: layout, last connections, language, appearance, settings, saved searches,
/// bookmarks. Never an identity or a password. Thread: the GUI's.
class UserSettings {
public:
    /// The last connect strings, newest first, at most ten.
    [[nodiscard]] QStringList connections() const;
    void rememberConnection(const QString &connect);
    void forgetConnection(const QString &connect);

    /// The AdminServers that were named for this connect string, as typed; empty: none were.
    [[nodiscard]] QString adminServers(const QString &connect) const;
    void setAdminServers(const QString &connect, const QString &urls);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray layout() const; ///< Workbench::saveLayout()
    void setLayout(const QByteArray &layout);

    [[nodiscard]] QList<SavedSearch> savedSearches() const; ///< by name
    /// Takes the place of the one with this name.
    void saveSearch(const SavedSearch &search);
    void removeSearch(const QString &name);

    /// Paths that were marked in the ensemble with this connect string.
    [[nodiscard]] QStringList bookmarks(const QString &ensemble) const;
    void setBookmarks(const QString &ensemble, const QStringList &paths);

    [[nodiscard]] QString language() const; ///< "" follows the system
    void setLanguage(const QString &code);
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /// The acts of presentation mode in their order, by name; empty: as they are by default.
    [[nodiscard]] QStringList stageScript() const;
    void setStageScript(const QStringList &names);
    /// The user's own layouts of clusters; none when what is stored cannot be used.
    [[nodiscard]] QList<model::UserLayout> layouts() const;
    void setLayouts(const QList<model::UserLayout> &layouts);
    /// Each within its bounds, whatever the file says.
    [[nodiscard]] TreeSettings treeSettings() const;
    /// What equals a default is not stored, so that a better default of a later version is taken.
    void setTreeSettings(const TreeSettings &settings);
    [[nodiscard]] HistorySettings historySettings() const; ///< as treeSettings()
    void setHistorySettings(const HistorySettings &settings);

private:
    QSettings m_settings;
};

} // namespace app
