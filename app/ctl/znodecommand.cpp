// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/znodecommand.h"

#include "app/shell/errortext.h"
#include "zkbridge/client/path.h"

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

    zkbridge::SessionOptions options;
    options.connect = *connectString;
    options.lock = zkbridge::LockState::Unlocked;
    m_session = std::make_unique<zkbridge::Session>(options);
    connect(m_session.get(), &zkbridge::Session::statusChanged, this, &ZnodeCommand::onStatusChanged);
    connect(m_session.get(), &zkbridge::Session::closed, this, &ZnodeCommand::end);
    m_connectTimer.setInterval(seconds * 1000);
    m_connectTimer.start();
    m_session->open();
}

QString ZnodeCommand::problemOfPath() const { return zkbridge::pathProblem(m_path); }

bool ZnodeCommand::writeOut(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return true;
    failWith(tr("cannot write to standard output: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
    return false;
}

void ZnodeCommand::succeed() { closeSession(); }

void ZnodeCommand::failWith(const zkbridge::Error &error) { failWith(errorText(error)); }

void ZnodeCommand::failWith(const QString &reason)
{
    if (m_failure.isEmpty())
        m_failure = reason;
    closeSession();
}

void ZnodeCommand::note(const QString &text) const
{
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
        run();
}

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
    m_session->close();
}

void ZnodeCommand::end()
{
    if (!m_closing || std::exchange(m_ended, true))
        return;
    m_closeTimer.stop();
    if (m_failure.isEmpty())
        done();
    else
        fail(m_failure);
}

} // namespace app
