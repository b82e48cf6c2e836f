// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/lscommand.h"

#include "app/ctl/statlines.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

LsCommand::LsCommand(QObject *parent)
    : ZnodeCommand(u"ls"_s, tr("Lists a znode's children."), parent)
{
}

void LsCommand::addOwnArguments(QCommandLineParser *parser) const
{
    parser->addOption({u"s"_s, tr("Writes the Stat, too, after the names.")});
}

bool LsCommand::readArguments(const QCommandLineParser &parser, const QStringList &rest)
{
    m_withStat = parser.isSet(u"s"_s);
    if (rest.isEmpty())
        return true;
    failUsage(tr("unexpected argument '%1'").arg(rest.constFirst()));
    return false;
}

void LsCommand::run() { listChildren(); }

void LsCommand::listChildren()
{
    session()->children(
        path(), zkbridge::Session::Watch::No, this, [this](const zkbridge::Result<zkbridge::Children> &reply) {
            if (!reply.ok())
                return failWith(reply.error());
            std::vector<std::string> names = reply->names;
            std::sort(names.begin(), names.end());
            QByteArray lines;
            for (const std::string &name : names)
                lines.append(name.data(), static_cast<qsizetype>(name.size())).append('\n');
            if (m_withStat)
                lines += statLines(reply->stat);
            if (writeOut(lines))
                succeed();
        });
}

} // namespace app
