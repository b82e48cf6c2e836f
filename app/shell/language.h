// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace app {

/// The language of the windows: our own texts and Qt's. Widgets that exist already are told by QEvent::LanguageChange;
/// the window is built anew instead. Thread: the GUI's.
class Language : public QObject {
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// Codes of the languages there are texts for: "en", "de", "zh_CN".
    [[nodiscard]] static QStringList codes();
    /// A language's name in itself ("Deutsch").
    [[nodiscard]] static QString nativeName(const QString &code);

    /// Installs the texts of `code`; "" takes the system's language, as far as there are texts for it.
    void use(const QString &code);
    /// The code in use; never empty.
    [[nodiscard]] QString current() const { return m_current; }

private:
    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace app
