// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/actiontext.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct ActionText {
    Q_DECLARE_TR_FUNCTIONS(ActionText)
};

QString withoutMnemonic(QString text)
{
    // "&&" is a real ampersand; East Asian texts carry the mnemonic as "(&F)" at the end.
    const qsizetype bracket = text.indexOf("(&"_L1);
    if (bracket > 0 && text.mid(bracket + 3, 1) == ")"_L1)
        text.remove(bracket, 4);
    text.replace("&&"_L1, "\1"_L1).remove(u'&').replace(u'\1', u'&');
    if (text.endsWith("..."_L1))
        text.chop(3);
    else if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace

QString plainText(const QAction &action)
{
    QString text = withoutMnemonic(action.text());
    const auto objects = action.associatedObjects();
    for (const QObject *object : objects) {
        const auto *menu = qobject_cast<const QMenu *>(object);
        if (menu == nullptr || qobject_cast<const QMenu *>(menu->parent()) == nullptr)
            continue;
        return ActionText::tr("%1: %2").arg(withoutMnemonic(menu->title()), text);
    }
    return text;
}

} // namespace app
