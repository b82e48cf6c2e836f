// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/appearance.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace app {

/// What the program remembers between runs: layout, last connections, language, appearance. Never an identity or a
/// password. Thread: the GUI's.
class UserSettings {
public:
    /// The last connect strings, newest first, at most ten.
    [[nodiscard]] QStringList connections() const;
    void rememberConnection(const QString &connect);
    void forgetConnection(const QString &connect);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray layout() const; ///< Workbench::saveLayout()
    void setLayout(const QByteArray &layout);

    [[nodiscard]] QString language() const; ///< "" follows the system
    void setLanguage(const QString &code);
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

private:
    QSettings m_settings;
};

} // namespace app
