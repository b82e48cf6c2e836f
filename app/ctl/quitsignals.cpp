// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/quitsignals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace app {

namespace {
constexpr std::array handled = {SIGTERM, SIGINT, SIGHUP};
std::array<int, 2> pipeEnds = {-1, -1};

// Runs at any instruction of the program: only async-signal-safe calls, and errno as it was.
void noteSignal(int signal)
{
    const int saved = errno;
    const auto byte = static_cast<char>(signal);
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    errno = saved;
}
} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe for signals");
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &QuitSignals::drain);
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int signal : handled)
        ::sigaction(signal, &action, nullptr);
}

QuitSignals::~QuitSignals()
{
    for (const int signal : handled)
        ::signal(signal, SIG_DFL);
    for (int &end : pipeEnds)
        ::close(std::exchange(end, -1));
}

void QuitSignals::drain()
{
    char signal = 0;
    while (::read(pipeEnds[0], &signal, 1) == 1)
        Q_EMIT quitRequested(signal);
}

} // namespace app
