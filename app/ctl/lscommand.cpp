// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/lscommand.h"

#include "app/ctl/statlines.h"
#include "app/shell/errortext.h"

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
    parser->addOptions({
        {u"s"_s, tr("Writes the Stat, too, after the names.")},
        {{u"R"_s, u"r"_s}, tr("Lists the whole subtree, as paths.")},
    });
}

bool LsCommand::readArguments(const QCommandLineParser &parser, const QStringList &rest)
{
    m_withStat = parser.isSet(u"s"_s);
    m_recursive = parser.isSet(u"R"_s);
    if (rest.isEmpty() && !(m_withStat && m_recursive))
        return true;
    failUsage(
        rest.isEmpty() ? tr("-s and -R exclude each other") : tr("unexpected argument '%1'").arg(rest.constFirst()));
    return false;
}

void LsCommand::run()
{
    if (m_recursive)
        listSubtree();
    else
        listChildren();
}

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

void LsCommand::listSubtree()
{
    model::SubtreeWalkOptions options;
    options.withStats = false;
    m_walk = std::make_unique<model::SubtreeWalk>(session(), wire(), path(), options);
    connect(m_walk.get(), &model::SubtreeWalk::visited, this, &LsCommand::onVisited);
    connect(m_walk.get(), &model::SubtreeWalk::finished, this, &LsCommand::onWalked);
    connect(m_walk.get(), &model::SubtreeWalk::failed, this, [this](const zkbridge::Error &error) { failWith(error); });
    m_walk->start();
}

void LsCommand::onVisited(const QList<model::WalkedZnode> &znodes)
{
    QByteArray lines;
    for (const model::WalkedZnode &znode : znodes) {
        lines += znode.path.toUtf8() + '\n';
        if (!znode.error)
            continue;
        ++m_unread;
        if (!m_firstUnread)
            m_firstUnread = znode.error;
    }
    if (!writeOut(lines))
        m_walk->cancel();
}

void LsCommand::onWalked()
{
    if (!m_firstUnread)
        return succeed();
    failWith(tr("%n znode(s) could not be listed. The first: %1", nullptr, m_unread).arg(errorText(*m_firstUnread)));
}

} // namespace app
