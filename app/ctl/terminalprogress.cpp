// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminalprogress.h"

#include <QByteArray>

#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace app {

namespace {

constexpr qint64 leastMs = 100;
// Back to the first column, and clear to the end of the line (ECMA-48 EL); every terminal of today knows it.
constexpr const char *clearLine = "\r\x1b[K";

int terminalWidth()
{
    winsize size{};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

} // namespace

TerminalProgress::TerminalProgress()
    : m_isTerminal(::isatty(STDERR_FILENO) != 0)
{
}

TerminalProgress::~TerminalProgress() { clear(); }

void TerminalProgress::show(const QString &text)
{
    if (!m_isTerminal || (m_sinceLast.isValid() && m_sinceLast.elapsed() < leastMs))
        return;
    m_sinceLast.start();
    // A line that is as wide as the terminal wraps in some of them.
    const QByteArray bytes = clearLine + text.left(terminalWidth() - 1).toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
    m_shown = true;
}

void TerminalProgress::clear()
{
    if (!m_shown)
        return;
    m_shown = false;
    std::fputs(clearLine, stderr);
    std::fflush(stderr);
}

} // namespace app
