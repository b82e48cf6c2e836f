// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/setcommand.h"

#include "app/ctl/statlines.h"

#include <QCommandLineParser>

#include <limits>

using namespace Qt::StringLiterals;

namespace app {

SetCommand::SetCommand(QObject *parent)
    : DataCommand(u"set"_s, tr("Replaces a znode's data."), parent)
{
}

void SetCommand::addOwnArguments(QCommandLineParser *parser) const
{
    addDataArgument(parser);
    parser->addOptions({
        {u"v"_s, tr("Only if the data is at this version."), u"VERSION"_s, u"-1"_s},
        {u"s"_s, tr("Writes the new Stat.")},
    });
    ClusterGuard::addOption(parser);
}

bool SetCommand::readArguments(const QCommandLineParser &parser, const QStringList &rest)
{
    m_withStat = parser.isSet(u"s"_s);
    m_forced = ClusterGuard::isForced(parser);
    if (!numberOption(parser, u"v"_s, -1, std::numeric_limits<int>::max(), &m_version)) {
        failUsage(tr("-v takes a version number"));
        return false;
    }
    return readDataArgument(rest);
}

void SetCommand::write(const QByteArray &data)
{
    if (m_forced)
        return writeNow(data);
    m_guard = std::make_unique<ClusterGuard>(session(), StakeAct::Edit, path());
    connect(m_guard.get(), &ClusterGuard::answered, this, [this, data](const QString &refusal) {
        if (refusal.isEmpty())
            writeNow(data);
        else
            failWith(refusal);
    });
    m_guard->ask();
}

void SetCommand::writeNow(const QByteArray &data)
{
    session()->set(path(), data, m_version, this, [this](const zkbridge::Result<zkbridge::Stat> &reply) {
        if (!reply.ok())
            return failWith(reply.error());
        if (!m_withStat || writeOut(statLines(*reply)))
            succeed();
    });
}

} // namespace app
