// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/frozenbar.h"

#include "app/cluster/fleetundo.h"
#include "app/shell/sessionformat.h"
#include "zkbridge/client/path.h"
#include "zkbridge/sandbox/participantprocess.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace app {

FrozenBar::FrozenBar(FleetUndo *undo, QWidget *parent)
    : MessageBar(parent)
    , m_undo(undo)
{
    setVisible(false);
    m_tick.setInterval(500);
    connect(&m_tick, &QTimer::timeout, this, [this] { setText(message()); });
    connect(undo, &FleetUndo::changed, this, &FrozenBar::update);
}

QString FrozenBar::message() const
{
    const auto frozen = m_undo->frozen();
    if (frozen.isEmpty())
        return {};
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    qint64 remaining = std::numeric_limits<qint64>::max();
    for (const auto *process : frozen)
        if (process->sessionTimeoutMs() > 0)
            remaining = std::min(remaining, process->silentSinceMs() + process->sessionTimeoutMs() - now);
    const auto *first = frozen.constFirst();
    const bool isKnown = remaining != std::numeric_limits<qint64>::max();
    const QString time = durationText(std::max<qint64>(remaining, 0));
    if (frozen.size() == 1) {
        const QString name = zkbridge::nodeName(first->node());
        if (isKnown && remaining > 0)
            return tr("%1 is frozen (process %2). Its session can expire in %3.").arg(name).arg(first->pid()).arg(time);
        return tr("%1 is frozen (process %2). Its session may have expired; resumed, it finds out and acts no more.")
            .arg(name)
            .arg(first->pid());
    }
    const auto count = static_cast<int>(frozen.size());
    return isKnown && remaining > 0
        ? tr("%Ln participant(s) are frozen. The first session can expire in %1.", nullptr, count).arg(time)
        : tr("%Ln participant(s) are frozen. Their sessions may have expired.", nullptr, count);
}

void FrozenBar::update()
{
    if (!m_undo->canUndo()) {
        m_tick.stop();
        closeMessage();
        return;
    }
    showMessage(Kind::Information, message());
    addAction(tr("Resume"), tr("Lets what was frozen last run on (Ctrl+Z)"), [this] { m_undo->undo(); });
    m_tick.start();
}

} // namespace app
