// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/watchcommand.h"

#include "zkbridge/wire/wirereader.h"

#include <QCommandLineParser>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app {

WatchCommand::WatchCommand(QObject *parent)
    : ZnodeCommand(u"watch"_s, tr("Writes the changes below a znode as they happen, as JSON lines."), parent)
{
}

WatchCommand::~WatchCommand() = default;

void WatchCommand::addOwnArguments(QCommandLineParser * /*parser*/) const { }

bool WatchCommand::readArguments(const QCommandLineParser & /*parser*/, const QStringList &rest)
{
    if (rest.isEmpty())
        return true;
    failUsage(tr("unexpected argument '%1'").arg(rest.constFirst()));
    return false;
}

void WatchCommand::run()
{
    if (!wire()->status().isConnected())
        return failWith(tr("a recursive watch needs that second connection; try again"));
    setWaiting();
    m_quitSignals = std::make_unique<QuitSignals>();
    connect(m_quitSignals.get(), &QuitSignals::quitRequested, this, &WatchCommand::succeed);
    m_subtree = std::make_unique<WatchedSubtree>(session(), wire(), path());
    connect(m_subtree.get(), &WatchedSubtree::failed, this, &WatchCommand::onFailed);
    connect(m_subtree.get(), &WatchedSubtree::happened, this, [this](const QJsonObject &event) {
        if (!writeOut(QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n'))
            m_subtree->stop();
    });
    m_subtree->start();
}

void WatchCommand::onFailed(const zkbridge::Error &error)
{
    if (error.code == zkbridge::ErrorCode::Unimplemented)
        failWith(
            tr("this server knows no recursive watch: it is older than ZooKeeper 3.6. Connect to a newer server of "
               "the ensemble, or call 'vivariumctl walk' now and then"));
    else
        failWith(error);
}

} // namespace app
