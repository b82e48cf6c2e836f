// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/systemmotion.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QStyle>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto gnomeGroup = "org.gnome.desktop.interface"_L1;
constexpr auto gnomeKey = "enable-animations"_L1;
constexpr auto kdeGroup = "org.kde.kdeglobals.KDE"_L1;
constexpr auto kdeKey = "AnimationDurationFactor"_L1;

/// The portal's Read wraps its answer twice.
[[nodiscard]] QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>() && value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemMotion *SystemMotion::instance()
{
    static auto *motion = new SystemMotion(QCoreApplication::instance());
    return motion;
}

SystemMotion::SystemMotion(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // From whomever: to ask who owns the portal's name would wait for the bus.
    bus.connect({}, path, interface, u"SettingChanged"_s, this, SLOT(onChanged(QDBusMessage)));
    ask(gnomeGroup, gnomeKey);
    ask(kdeGroup, kdeKey);
}

void SystemMotion::ask(const QString &group, const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << group << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError()) // no portal, or it does not know this setting
            take(group, key, reply.value().variant());
    });
}

void SystemMotion::onChanged(const QDBusMessage &change)
{
    const QList<QVariant> parts = change.arguments();
    take(parts.value(0).toString(), parts.value(1).toString(), parts.value(2));
}

void SystemMotion::take(const QString &group, const QString &key, const QVariant &value)
{
    const QVariant told = unwrapped(value);
    if (group == gnomeGroup && key == gnomeKey)
        m_animates = told.toBool();
    else if (group == kdeGroup && key == kdeKey)
        m_lasts = told.toDouble() > 0;
}

int SystemMotion::durationMs(const QWidget *widget) const
{
    if (isReduced())
        return 0;
    const QStyle *style = widget != nullptr ? widget->style() : QApplication::style();
    return style->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget);
}

} // namespace app
