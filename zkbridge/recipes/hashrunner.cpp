// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/hashrunner.h"

#include <QCryptographicHash>

#include <utility>

namespace zkbridge {

HashRunner::HashRunner(int taskMs, QObject *parent)
    : TaskRunner(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(taskMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { Q_EMIT finished(std::exchange(m_output, {}), 0, {}); });
}

void HashRunner::run(const QString &, const QByteArray &input)
{
    // A task is 256 KiB at most: a millisecond.
    m_output = QCryptographicHash::hash(input, QCryptographicHash::Sha256).toHex();
    m_timer.start();
}

void HashRunner::cancel()
{
    m_timer.stop();
    m_output.clear();
}

} // namespace zkbridge
