// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace app {

/// How long things may glide: as the style says, and not at all where the user has asked the desktop for less motion.
/// Qt 6.4 does not know of that wish; the desktop tells it by the portal org.freedesktop.portal.Settings, as GNOME's
/// org.gnome.desktop.interface enable-animations or KDE's AnimationDurationFactor. Asked without waiting: until the
/// answer is there, and where nobody answers, motion is not reduced. Thread: the GUI's.
class SystemMotion : public QObject {
    Q_OBJECT
public:
    /// Made when first used; asks then, and follows the setting.
    [[nodiscard]] static SystemMotion *instance();

    [[nodiscard]] bool isReduced() const { return !m_animates || !m_lasts; }
    /// In ms; 0: nothing glides. Without `widget` by the program's style.
    [[nodiscard]] int durationMs(const QWidget *widget = nullptr) const;

private Q_SLOTS:
    void onChanged(const QDBusMessage &change); ///< group, key, value

private:
    explicit SystemMotion(QObject *parent);
    void take(const QString &group, const QString &key, const QVariant &value);
    void ask(const QString &group, const QString &key);

    bool m_animates = true; ///< GNOME's
    bool m_lasts = true; ///< KDE's
};

} // namespace app
