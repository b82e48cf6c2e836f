// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/standardinput.h"

#include <array>
#include <cerrno>
#include <unistd.h>

namespace app {

StandardInput::StandardInput(QObject *parent)
    : QObject(parent)
    , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &StandardInput::onReadable);
    // Started in the background of a shell: reading what is typed there would stop us (SIGTTIN).
    if (::isatty(STDIN_FILENO) == 1 && ::tcgetpgrp(STDIN_FILENO) != ::getpgrp())
        m_mayRead = false;
    m_notifier.setEnabled(m_mayRead);
}

void StandardInput::setPaused(bool paused) { m_notifier.setEnabled(m_mayRead && !paused); }

void StandardInput::onReadable()
{
    // One read for each notification: it returns what there is, a second one could block.
    std::array<char, 65536> buffer{};
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count > 0) {
        Q_EMIT bytesRead(QByteArray(buffer.data(), count));
    } else if (count == 0 || (errno != EINTR && errno != EAGAIN)) {
        m_mayRead = false;
        m_notifier.setEnabled(false);
        Q_EMIT ended();
    }
}

} // namespace app
