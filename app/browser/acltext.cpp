// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/acltext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace app {

namespace {

struct AclText {
    Q_DECLARE_TR_FUNCTIONS(AclText)
};

struct Letter {
    zkbridge::Permission permission;
    char16_t letter;
};
constexpr std::array letters{
    Letter{zkbridge::PermissionCreate, u'c'},
    Letter{zkbridge::PermissionDelete, u'd'},
    Letter{zkbridge::PermissionRead, u'r'},
    Letter{zkbridge::PermissionWrite, u'w'},
    Letter{zkbridge::PermissionAdmin, u'a'},
};

} // namespace

QString permissionLetters(int permissions)
{
    QString text;
    for (const Letter &letter : letters) {
        if (!text.isEmpty())
            text += QLatin1Char(' ');
        text += (permissions & letter.permission) != 0 ? QChar(letter.letter) : QChar(u'\u00b7');
    }
    return text;
}

QString permissionWords(int permissions)
{
    QStringList words;
    if ((permissions & zkbridge::PermissionCreate) != 0)
        words << AclText::tr("create children");
    if ((permissions & zkbridge::PermissionDelete) != 0)
        words << AclText::tr("delete children");
    if ((permissions & zkbridge::PermissionRead) != 0)
        words << AclText::tr("read data and list children");
    if ((permissions & zkbridge::PermissionWrite) != 0)
        words << AclText::tr("write data");
    if ((permissions & zkbridge::PermissionAdmin) != 0)
        words << AclText::tr("change the ACL");
    if (words.isEmpty())
        return AclText::tr("may do nothing");
    return AclText::tr("may %1", "a list of verbs").arg(QLocale().createSeparatedList(words));
}

QString aclSubject(const zkbridge::AclEntry &entry) { return entry.scheme + QLatin1Char(':') + entry.id; }

QString aclSubjectWords(const zkbridge::AclEntry &entry)
{
    if (entry.scheme == QLatin1String("world"))
        return AclText::tr("everyone");
    if (entry.scheme == QLatin1String("auth"))
        return AclText::tr("every identity this session has authenticated as");
    if (entry.scheme == QLatin1String("digest"))
        return AclText::tr("user %1 with the password of this hash").arg(entry.id.section(QLatin1Char(':'), 0, 0));
    if (entry.scheme == QLatin1String("ip"))
        return AclText::tr("clients from %1").arg(entry.id);
    return AclText::tr("identity %1 of scheme %2").arg(entry.id, entry.scheme);
}

QString aclProblem(const zkbridge::Acl &acl)
{
    if (acl.isEmpty())
        return AclText::tr("An ACL needs at least one entry.");
    for (const zkbridge::AclEntry &entry : acl) {
        if (entry.scheme.isEmpty())
            return AclText::tr("An entry has no scheme.");
        if (entry.scheme == QLatin1String("world") && entry.id != QLatin1String("anyone"))
            return AclText::tr("The only id of scheme world is anyone.");
        if (entry.scheme == QLatin1String("digest") && entry.id.count(QLatin1Char(':')) != 1)
            return AclText::tr("An id of scheme digest is user:hash.");
        if (entry.scheme == QLatin1String("ip") && entry.id.isEmpty())
            return AclText::tr("An id of scheme ip is an address, or address/bits.");
        if (entry.permissions == 0)
            return AclText::tr("The entry %1 gives no permission.").arg(aclSubject(entry));
    }
    return {};
}

} // namespace app
