// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/filledserver.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int fillPatienceMs = 600'000;

zkbridge::SandboxOptions largeServer()
{
    zkbridge::SandboxOptions options;
    options.servers = 1;
    options.heapMb = 2048;
    return options;
}

} // namespace

FilledServer::FilledServer(int znodes, QStringList options)
    : m_znodes(znodes)
    , m_options(std::move(options))
    , m_ensemble(largeServer())
{
}

bool FilledServer::start()
{
    if (!m_ensemble.start()) {
        std::fprintf(stderr, "no server: %s\n", qPrintable(m_ensemble.problem()));
        return false;
    }
    if (m_znodes == 0)
        return true;
    const QStringList arguments =
        QStringList{u"bench"_s, connectString(), u"fill"_s, u"--znodes"_s, QString::number(m_znodes)} + m_options;
    return runCtl(arguments, fillPatienceMs).has_value();
}

std::optional<QByteArray> runCtl(const QStringList &arguments, int patienceMs)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationDirPath() + u"/vivariumctl"_s, arguments);
    const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patienceMs);
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        std::fprintf(stderr, "vivariumctl %s failed\n", qPrintable(arguments.join(u' ')));
        process.kill();
        process.waitForFinished();
        return std::nullopt;
    }
    return process.readAllStandardOutput();
}

} // namespace bench
