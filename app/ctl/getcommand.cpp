// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/getcommand.h"

#include "app/ctl/statlines.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace app {

GetCommand::GetCommand(QObject *parent)
    : ZnodeCommand(u"get"_s, tr("Writes a znode's data to standard output, bytes unchanged."), parent)
{
}

void GetCommand::addOwnArguments(QCommandLineParser *parser) const
{
    parser->addOption({u"s"_s, tr("Writes the Stat, too, after the data.")});
}

bool GetCommand::readArguments(const QCommandLineParser &parser, const QStringList &rest)
{
    m_withStat = parser.isSet(u"s"_s);
    if (rest.isEmpty())
        return true;
    failUsage(tr("unexpected argument '%1'").arg(rest.constFirst()));
    return false;
}

void GetCommand::run()
{
    session()->get(
        path(), zkbridge::Session::Watch::No, this, [this](const zkbridge::Result<zkbridge::NodeData> &reply) {
            if (!reply.ok())
                return failWith(reply.error());
            const QByteArray stat = m_withStat ? '\n' + statLines(reply->stat) : QByteArray();
            if (writeOut(reply->data + stat))
                succeed();
        });
}

} // namespace app
