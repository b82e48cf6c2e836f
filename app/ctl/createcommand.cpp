// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/createcommand.h"

#include "zkbridge/client/path.h"

#include <QCommandLineParser>

#include <optional>

using namespace Qt::StringLiterals;
using zkbridge::CreateMode;

namespace app {

namespace {

/// ZooKeeper keeps a time to live in 40 bits (EphemeralType.TTL).
constexpr qint64 longestTtlMilliseconds = 0xFFFFFFFFFF;

[[nodiscard]] std::optional<CreateMode> modeOf(bool sequential, bool ephemeral, bool container, bool ttl)
{
    if (container && (sequential || ephemeral || ttl))
        return std::nullopt;
    if (ephemeral && ttl)
        return std::nullopt;
    if (container)
        return CreateMode::Container;
    if (ephemeral)
        return sequential ? CreateMode::EphemeralSequential : CreateMode::Ephemeral;
    if (ttl)
        return sequential ? CreateMode::PersistentSequentialWithTtl : CreateMode::PersistentWithTtl;
    return sequential ? CreateMode::PersistentSequential : CreateMode::Persistent;
}

} // namespace

CreateCommand::CreateCommand(QObject *parent)
    : DataCommand(u"create"_s, tr("Creates a znode and writes its path."), parent)
{
}

void CreateCommand::addOwnArguments(QCommandLineParser *parser) const
{
    addDataArgument(parser);
    parser->addOptions({
        {u"s"_s, tr("Sequential: the server appends ten digits.")},
        {u"e"_s, tr("Ephemeral: lives as long as its session, so the command stays until it is told to end.")},
        {u"c"_s, tr("Container: removed by the servers after its last child went.")},
        {u"t"_s, tr("Removed by the servers when not changed for so long, and childless."), u"TTL"_s},
    });
}

bool CreateCommand::readArguments(const QCommandLineParser &parser, const QStringList &rest)
{
    const bool hasTtl = parser.isSet(u"t"_s);
    const auto mode = modeOf(parser.isSet(u"s"_s), parser.isSet(u"e"_s), parser.isSet(u"c"_s), hasTtl);
    if (!mode) {
        failUsage(tr("-c stands alone, and -e and -t exclude each other"));
        return false;
    }
    m_mode = *mode;
    if (hasTtl) {
        bool isNumber = false;
        m_ttlMilliseconds = parser.value(u"t"_s).toLongLong(&isNumber);
        if (!isNumber || m_ttlMilliseconds < 1 || m_ttlMilliseconds > longestTtlMilliseconds) {
            failUsage(tr("-t takes milliseconds from 1 to %1").arg(longestTtlMilliseconds));
            return false;
        }
    }
    return readDataArgument(rest);
}

QString CreateCommand::problemOfPath() const { return zkbridge::pathProblem(path(), zkbridge::isSequential(m_mode)); }

void CreateCommand::write(const QByteArray &data)
{
    session()->create(
        path(), data, zkbridge::openAcl(), m_mode, this,
        [this](const zkbridge::Result<zkbridge::Created> &reply) {
            if (reply.ok())
                onCreated(*reply);
            else
                failWith(reply.error());
        },
        m_ttlMilliseconds);
}

void CreateCommand::onCreated(const zkbridge::Created &created)
{
    if (!writeOut(created.path.toUtf8() + '\n'))
        return;
    if (zkbridge::isEphemeral(m_mode))
        holdUntilEnd(created.path);
    else
        succeed();
}

void CreateCommand::holdUntilEnd(const QString &created)
{
    setWaiting();
    m_quitSignals = std::make_unique<QuitSignals>();
    connect(m_quitSignals.get(), &QuitSignals::quitRequested, this, &CreateCommand::succeed);
    connect(session(), &zkbridge::Session::sessionReplaced, this, [this, created] {
        failWith({zkbridge::ErrorCode::SessionExpired, created, name(), {}});
    });
    if (readsStandardInput()) {
        note(tr("%1 is ephemeral: it stays until this command ends (Ctrl+C, SIGTERM)").arg(created));
        return;
    }
    note(tr("%1 is ephemeral: it stays until standard input ends or this command does (Ctrl+C, SIGTERM)").arg(created));
    m_holdInput = std::make_unique<StandardInput>();
    connect(m_holdInput.get(), &StandardInput::ended, this, &CreateCommand::succeed);
}

} // namespace app
