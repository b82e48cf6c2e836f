// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/identityfile.h"

#include <QCoreApplication>
#include <QFile>

namespace app {

namespace {

struct IdentityFile {
    Q_DECLARE_TR_FUNCTIONS(IdentityFile)
};

} // namespace

std::optional<QList<zkbridge::Identity>> readIdentities(const QString &fileName, QString *problem)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        *problem = IdentityFile::tr("cannot read %1: %2").arg(fileName, file.errorString());
        return std::nullopt;
    }
    QList<zkbridge::Identity> identities;
    int number = 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (QByteArray line : lines) {
        ++number;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.trimmed().isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || colon + 1 == line.size()) {
            *problem = IdentityFile::tr("%1, line %2: not of the form scheme:credential, as in digest:user:password")
                           .arg(fileName)
                           .arg(number);
            return std::nullopt;
        }
        identities.append({QString::fromUtf8(line.first(colon)), line.sliced(colon + 1)});
    }
    return identities;
}

} // namespace app
