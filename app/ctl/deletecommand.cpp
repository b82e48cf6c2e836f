// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/deletecommand.h"

#include <QCommandLineParser>

#include <limits>

using namespace Qt::StringLiterals;

namespace app {

DeleteCommand::DeleteCommand(QObject *parent)
    : ZnodeCommand(u"delete"_s, tr("Deletes a znode."), parent)
{
}

void DeleteCommand::addOwnArguments(QCommandLineParser *parser) const
{
    parser->addOption({u"v"_s, tr("Only if the data is at this version."), u"VERSION"_s, u"-1"_s});
}

bool DeleteCommand::readArguments(const QCommandLineParser &parser, const QStringList &rest)
{
    if (!rest.isEmpty()) {
        failUsage(tr("unexpected argument '%1'").arg(rest.constFirst()));
        return false;
    }
    if (!numberOption(parser, u"v"_s, -1, std::numeric_limits<int>::max(), &m_version)) {
        failUsage(tr("-v takes a version number"));
        return false;
    }
    return true;
}

void DeleteCommand::run()
{
    session()->remove(path(), m_version, this, [this](const zkbridge::Result<zkbridge::Done> &reply) {
        if (reply.ok())
            succeed();
        else
            failWith(reply.error());
    });
}

} // namespace app
