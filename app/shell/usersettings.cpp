// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/usersettings.h"

#include <algorithm>
#include <array>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxConnections = 10;
const auto connectionsKey = "connections"_L1;
const auto geometryKey = "window/geometry"_L1;
const auto layoutKey = "window/layout"_L1;
const auto layoutsKey = "layouts"_L1;
const auto searchesKey = "searches"_L1;
const auto bookmarksKey = "bookmarks"_L1;
const auto languageKey = "language"_L1;
const auto appearanceKey = "appearance"_L1;
const auto historyKeepKey = "history/keep"_L1;
const auto historyRowsKey = "history/mostEvents"_L1;
const auto historyDaysKey = "history/mostDays"_L1;

/// A slash in a key would make a group of it.
QString adminServersKey(const QString &connect)
{
    return u"adminServers/"_s + QString::fromLatin1(connect.toUtf8().toPercentEncoding());
}

struct TreeKey {
    QLatin1StringView key;
    int TreeSettings::*member;
    Bounded<int> bounds;
};
constexpr std::array treeKeys{
    TreeKey{"tree/limit"_L1, &TreeSettings::limit, TreeSettings::limits},
    TreeKey{"tree/znodesPerSecond"_L1, &TreeSettings::znodesPerSecond, TreeSettings::speeds},
    TreeKey{"tree/znodesPerSecondLocked"_L1, &TreeSettings::znodesPerSecondLocked, TreeSettings::lockedSpeeds},
    TreeKey{"tree/maxFrameMiB"_L1, &TreeSettings::maxFrameMiB, TreeSettings::frames},
    TreeKey{"tree/maxWatches"_L1, &TreeSettings::maxWatches, TreeSettings::watchBudgets},
};

} // namespace

QStringList UserSettings::connections() const { return m_settings.value(connectionsKey).toStringList(); }

void UserSettings::rememberConnection(const QString &connect)
{
    QStringList list = connections();
    list.removeAll(connect);
    list.prepend(connect);
    m_settings.setValue(connectionsKey, QStringList(list.mid(0, maxConnections)));
}

void UserSettings::forgetConnection(const QString &connect)
{
    QStringList list = connections();
    list.removeAll(connect);
    m_settings.setValue(connectionsKey, list);
    setAdminServers(connect, {});
}

QString UserSettings::adminServers(const QString &connect) const
{
    return m_settings.value(adminServersKey(connect)).toString();
}

void UserSettings::setAdminServers(const QString &connect, const QString &urls)
{
    if (urls.isEmpty())
        m_settings.remove(adminServersKey(connect));
    else
        m_settings.setValue(adminServersKey(connect), urls);
}

QByteArray UserSettings::windowGeometry() const { return m_settings.value(geometryKey).toByteArray(); }
void UserSettings::setWindowGeometry(const QByteArray &geometry) { m_settings.setValue(geometryKey, geometry); }

QByteArray UserSettings::layout() const { return m_settings.value(layoutKey).toByteArray(); }
void UserSettings::setLayout(const QByteArray &layout) { m_settings.setValue(layoutKey, layout); }

QList<SavedSearch> UserSettings::savedSearches() const
{
    QList<SavedSearch> searches;
    const QVariantList stored = m_settings.value(searchesKey).toList();
    for (const QVariant &each : stored) {
        const QVariantMap fields = each.toMap();
        searches.append({fields.value(u"name"_s).toString(), fields.value(u"expression"_s).toString(),
            fields.value(u"case"_s).toBool()});
    }
    std::sort(searches.begin(), searches.end(),
        [](const SavedSearch &a, const SavedSearch &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return searches;
}

void UserSettings::saveSearch(const SavedSearch &search)
{
    removeSearch(search.name);
    QVariantList stored = m_settings.value(searchesKey).toList();
    stored.append(
        QVariantMap{{u"name"_s, search.name}, {u"expression"_s, search.expression}, {u"case"_s, search.caseSensitive}});
    m_settings.setValue(searchesKey, stored);
}

void UserSettings::removeSearch(const QString &name)
{
    QVariantList stored = m_settings.value(searchesKey).toList();
    stored.removeIf([&name](const QVariant &each) { return each.toMap().value(u"name"_s).toString() == name; });
    m_settings.setValue(searchesKey, stored);
}

QStringList UserSettings::bookmarks(const QString &ensemble) const
{
    const QVariantList stored = m_settings.value(bookmarksKey).toList();
    for (const QVariant &each : stored) {
        const QVariantMap fields = each.toMap();
        if (fields.value(u"ensemble"_s).toString() == ensemble)
            return fields.value(u"paths"_s).toStringList();
    }
    return {};
}

void UserSettings::setBookmarks(const QString &ensemble, const QStringList &paths)
{
    QVariantList stored = m_settings.value(bookmarksKey).toList();
    stored.removeIf([&](const QVariant &each) { return each.toMap().value(u"ensemble"_s).toString() == ensemble; });
    if (!paths.isEmpty())
        stored.append(QVariantMap{{u"ensemble"_s, ensemble}, {u"paths"_s, paths}});
    m_settings.setValue(bookmarksKey, stored);
}

QString UserSettings::language() const { return m_settings.value(languageKey).toString(); }
void UserSettings::setLanguage(const QString &code) { m_settings.setValue(languageKey, code); }

Appearance UserSettings::appearance() const { return appearanceFromName(m_settings.value(appearanceKey).toString()); }
void UserSettings::setAppearance(Appearance appearance)
{
    m_settings.setValue(appearanceKey, appearanceName(appearance));
}

QStringList UserSettings::stageScript() const { return m_settings.value(u"stageScript"_s).toStringList(); }

void UserSettings::setStageScript(const QStringList &names) { m_settings.setValue(u"stageScript"_s, names); }

QList<model::UserLayout> UserSettings::layouts() const
{
    QList<model::UserLayoutProblem> problems;
    return model::userLayoutsFromJson(m_settings.value(layoutsKey).toByteArray(), &problems)
        .value_or(QList<model::UserLayout>());
}

void UserSettings::setLayouts(const QList<model::UserLayout> &layouts)
{
    if (layouts.isEmpty())
        m_settings.remove(layoutsKey);
    else
        m_settings.setValue(layoutsKey, model::toJson(layouts));
}

TreeSettings UserSettings::treeSettings() const
{
    TreeSettings settings;
    for (const TreeKey &key : treeKeys) {
        bool isNumber = false;
        const int value = m_settings.value(key.key).toInt(&isNumber);
        if (isNumber)
            settings.*key.member = key.bounds.clamped(value);
    }
    return settings;
}

void UserSettings::setTreeSettings(const TreeSettings &settings)
{
    for (const TreeKey &key : treeKeys) {
        if (settings.*key.member == key.bounds.standard)
            m_settings.remove(key.key);
        else
            m_settings.setValue(key.key, settings.*key.member);
    }
}

HistorySettings UserSettings::historySettings() const
{
    HistorySettings settings;
    settings.keep = m_settings.value(historyKeepKey, settings.keep).toBool();
    settings.mostRows = HistorySettings::rows.clamped(m_settings.value(historyRowsKey, settings.mostRows).toInt());
    settings.mostDays = HistorySettings::days.clamped(m_settings.value(historyDaysKey, settings.mostDays).toInt());
    return settings;
}

void UserSettings::setHistorySettings(const HistorySettings &settings)
{
    const HistorySettings standard;
    const auto store = [this](QLatin1StringView key, const QVariant &value, bool isStandard) {
        if (isStandard)
            m_settings.remove(key);
        else
            m_settings.setValue(key, value);
    };
    store(historyKeepKey, settings.keep, settings.keep == standard.keep);
    store(historyRowsKey, settings.mostRows, settings.mostRows == standard.mostRows);
    store(historyDaysKey, settings.mostDays, settings.mostDays == standard.mostDays);
}

} // namespace app
