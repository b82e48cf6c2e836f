// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/usersettings.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxConnections = 10;
const auto connectionsKey = "connections"_L1;
const auto geometryKey = "window/geometry"_L1;
const auto layoutKey = "window/layout"_L1;
const auto languageKey = "language"_L1;
const auto appearanceKey = "appearance"_L1;

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
}

QByteArray UserSettings::windowGeometry() const { return m_settings.value(geometryKey).toByteArray(); }
void UserSettings::setWindowGeometry(const QByteArray &geometry) { m_settings.setValue(geometryKey, geometry); }

QByteArray UserSettings::layout() const { return m_settings.value(layoutKey).toByteArray(); }
void UserSettings::setLayout(const QByteArray &layout) { m_settings.setValue(layoutKey, layout); }

QString UserSettings::language() const { return m_settings.value(languageKey).toString(); }
void UserSettings::setLanguage(const QString &code) { m_settings.setValue(languageKey, code); }

Appearance UserSettings::appearance() const { return appearanceFromName(m_settings.value(appearanceKey).toString()); }
void UserSettings::setAppearance(Appearance appearance)
{
    m_settings.setValue(appearanceKey, appearanceName(appearance));
}

} // namespace app
