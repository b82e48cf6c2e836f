// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/znodecommand.h"

#include "app/ctl/companionwire.h"
#include "app/ctl/identityfile.h"
#include "app/shell/errortext.h"
#include "zkbridge/client/path.h"
#include "zkbridge/wire/wirereader.h"

#include <QCommandLineParser>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int longestTimeoutSeconds = 24 * 60 * 60;
constexpr int closeMilliseconds = 3000;

} // namespace

ZnodeCommand::ZnodeCommand(const QString &name, const QString &summary, QObject *parent)
    : Command(name, summary, parent)
{
    m_connectTimer.setSingleShot(true);
    m_closeTimer.setSingleShot(true);
    m_closeTimer.setInterval(closeMilliseconds);
    connect(&m_connectTimer, &QTimer::timeout, this, &ZnodeCommand::onNoConnection);
    connect(&m_closeTimer, &QTimer::timeout, this, &ZnodeCommand::end);
}

ZnodeCommand::~ZnodeCommand() = default;

void ZnodeCommand::addArguments(QCommandLineParser *parser) const
{
    parser->addPositionalArgument(u"CONNECT"_s, tr("The ensemble: host:port,host:port/chroot"));
    if (takesPath())
        parser->addPositionalArgument(u"PATH"_s, tr("The znode's path, below the chroot."));
    addOwnArguments(parser);
    parser->addOption({u"timeout"_s, tr("How long to try to connect."), u"SECONDS"_s, u"10"_s});
    parser->addOption({u"auth-file"_s,
        tr("Identities, one a line: scheme:credential, as in digest:user:password. Keep it readable to you alone."),
        u"FILE"_s});
    parser->addOption({u"read-only"_s, tr("Refuses every write before it is sent.")});
}

void ZnodeCommand::start(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    int seconds = 0;
    const qsizetype needed = takesPath() ? 2 : 1;
    if (arguments.size() < needed)
        return failUsage(arguments.isEmpty() ? tr("CONNECT is missing") : tr("PATH is missing"));
    if (!numberOption(parser, u"timeout"_s, 1, longestTimeoutSeconds, &seconds))
        return failUsage(tr("--timeout takes a number of seconds"));
    m_connect = arguments.at(0);
    m_path = takesPath() ? arguments.at(1) : u"/"_s;
    const auto connectString = zkbridge::ConnectString::parse(m_connect);
    if (!connectString.ok())
        return failUsage(tr("'%1' is not a connect string: %2").arg(m_connect, connectString.error().detail));
    if (!readArguments(parser, arguments.sliced(needed)))
        return;
    if (const QString problem = problemOfPath(); !problem.isEmpty())
        return fail(errorText({zkbridge::ErrorCode::InvalidPath, m_path, name(), problem}));

    m_options.connect = *connectString;
    if (!readSessionOptions(parser))
        return;
    adjust(&m_options);
    m_session = std::make_unique<zkbridge::Session>(m_options);
    connect(m_session.get(), &zkbridge::Session::statusChanged, this, &ZnodeCommand::onStatusChanged);
    connect(m_session.get(), &zkbridge::Session::closed, this, &ZnodeCommand::partEnded);
    m_connectTimer.setInterval(seconds * 1000);
    m_connectTimer.start();
    m_session->open();
}

bool ZnodeCommand::readSessionOptions(const QCommandLineParser &parser)
{
    m_options.lock = parser.isSet(u"read-only"_s) ? zkbridge::LockState::ReadOnly : zkbridge::LockState::Unlocked;
    if (!parser.isSet(u"auth-file"_s))
        return true;
    QString problem;
    const auto identities = readIdentities(parser.value(u"auth-file"_s), &problem);
    if (!identities) {
        fail(problem);
        return false;
    }
    m_options.identities = *identities;
    return true;
}

QString ZnodeCommand::problemOfPath() const { return zkbridge::pathProblem(m_path); }

bool ZnodeCommand::writeOut(const QByteArray &bytes)
{
    m_progress.clear();
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return true;
    failWith(tr("cannot write to standard output: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
    return false;
}

void ZnodeCommand::succeed() { closeSession(); }

void ZnodeCommand::succeedWith(ExitCode code)
{
    m_success = code;
    closeSession();
}

void ZnodeCommand::failWith(const zkbridge::Error &error)
{
    if (error.code == zkbridge::ErrorCode::Locked)
        failWith(tr("%1: not changed, because of --read-only").arg(error.path));
    else
        failWith(errorText(error));
}

void ZnodeCommand::failWith(const QString &reason)
{
    if (m_failure.isEmpty())
        m_failure = reason;
    closeSession();
}

void ZnodeCommand::note(const QString &text)
{
    m_progress.clear();
    const QByteArray line = u"vivariumctl %1: %2\n"_s.arg(name(), text).toLocal8Bit();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

void ZnodeCommand::onStatusChanged(const zkbridge::SessionStatus &status)
{
    if (m_closing)
        return;
    if (status.state == zkbridge::SessionState::AuthFailed)
        return failWith(problemText(status.problem));
    if (!m_session->isConnected()) {
        if (!m_connectTimer.isActive() && !m_waiting)
            m_connectTimer.start();
        return;
    }
    m_connectTimer.stop();
    if (!std::exchange(m_started, true))
        onConnected();
}

void ZnodeCommand::onConnected()
{
    if (!wantsWire())
        return run();
    m_wire = std::make_unique<CompanionWire>(m_session.get());
    connect(m_wire.get(), &CompanionWire::settled, this, &ZnodeCommand::onWireSettled);
    connect(m_wire.get(), &CompanionWire::closed, this, &ZnodeCommand::partEnded);
    m_wire->open();
}

void ZnodeCommand::onWireSettled()
{
    if (m_closing)
        return;
    const zkbridge::WireStatus status = wire()->status();
    if (!status.isConnected()) {
        note(tr("no second connection, which reads many znodes at once, to %1: %2")
                 .arg(status.server.isEmpty() ? m_connect : status.server,
                     status.problem.detail.isEmpty() ? tr("no answer yet") : status.problem.detail));
    }
    run();
}

zkbridge::WireReader *ZnodeCommand::wire() const { return m_wire ? m_wire->reader() : nullptr; }

void ZnodeCommand::onNoConnection()
{
    const QString problem = problemText(m_session->status().problem);
    failWith(problem.isEmpty() ? tr("no connection to %1: no server has answered").arg(m_connect) : problem);
}

void ZnodeCommand::closeSession()
{
    if (std::exchange(m_closing, true))
        return;
    m_connectTimer.stop();
    m_closeTimer.start();
    m_partsOpen = m_wire ? 2 : 1;
    if (m_wire)
        m_wire->close();
    m_session->close();
}

void ZnodeCommand::partEnded()
{
    if (m_closing && --m_partsOpen == 0)
        end();
}

void ZnodeCommand::end()
{
    if (!m_closing || std::exchange(m_ended, true))
        return;
    m_progress.clear();
    m_closeTimer.stop();
    if (m_failure.isEmpty())
        doneWith(m_success);
    else
        fail(m_failure);
}

} // namespace app
