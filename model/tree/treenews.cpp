// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/treenews.h"

#include <utility>

namespace model {

namespace {

constexpr qsizetype readAtOnce = 200;

} // namespace

TreeNews::TreeNews(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &TreeNews::tell);
}

void TreeNews::noteRead(const QString &parent)
{
    m_read.append(parent);
    tellSoon();
}

void TreeNews::noteRemoved(const QStringList &paths)
{
    m_removed.append(paths);
    tellSoon();
}

void TreeNews::noteChanged(const QString &path)
{
    m_changed.append(path);
    tellSoon();
}

void TreeNews::tellSoon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void TreeNews::tell()
{
    const QStringList removed = std::exchange(m_removed, {});
    QStringList changed = std::exchange(m_changed, {});
    // Those who listen look at each list: a walk's many are told over many turns.
    QStringList read = m_read.mid(0, readAtOnce);
    m_read.remove(0, read.size());
    changed.removeDuplicates();
    read.removeDuplicates();
    if (!m_read.isEmpty())
        m_timer.start();
    if (!removed.isEmpty())
        Q_EMIT nodesRemoved(removed);
    if (!changed.isEmpty())
        Q_EMIT nodesChanged(changed);
    if (read.isEmpty())
        return;
    Q_EMIT childrenRead(read);
    if (hasToldRead())
        Q_EMIT readTold();
}

} // namespace model
