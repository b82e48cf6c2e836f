// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;

Language::Language(QObject *parent)
    : QObject(parent)
{
}

Language::~Language() = default;

QStringList Language::codes() { return {u"en"_s, u"de"_s, u"zh_CN"_s}; }

QString Language::nativeName(const QString &code)
{
    if (code == "de"_L1)
        return u"Deutsch"_s;
    return code == "zh_CN"_L1 ? u"简体中文"_s : u"English"_s;
}

namespace {

/// The code we have texts for that fits a wished one ("de_AT" -> "de", "zh" -> "zh_CN"); "en" when there is none.
QString bestCode(const QString &wish)
{
    const QString name = QLocale(wish).name();
    for (const QString &code : Language::codes()) {
        if (name == code || QLocale(code).language() == QLocale(name).language())
            return code;
    }
    return u"en"_s;
}

} // namespace

void Language::use(const QString &code)
{
    const QLocale wished = code.isEmpty() ? QLocale::system() : QLocale(code);
    m_current = bestCode(wished.name());
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    // An explicit choice also rules numbers and dates; else the system's habits stay, whatever language there is.
    QLocale::setDefault(code.isEmpty() ? QLocale::system() : wished);
    const auto install = [this](const QString &file, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file, folder) && QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    };
    install(u"qtbase_"_s + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"vivarium_"_s + m_current, u":/i18n"_s);
}

} // namespace app
