// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/inputend.h"

#include <array>
#include <cerrno>
#include <unistd.h>

namespace app {

InputEnd::InputEnd(QObject *parent)
    : QObject(parent)
    , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &InputEnd::read);
    if (::isatty(STDIN_FILENO) == 1 && ::tcgetpgrp(STDIN_FILENO) != ::getpgrp())
        m_notifier.setEnabled(false);
}

void InputEnd::read()
{
    std::array<char, 4096> buffer = {};
    const auto count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN)))
        return;
    m_notifier.setEnabled(false);
    Q_EMIT ended();
}

} // namespace app
