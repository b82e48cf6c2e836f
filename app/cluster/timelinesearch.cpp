// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/timelinesearch.h"

#include <QElapsedTimer>

namespace app {

namespace {
constexpr qint64 sliceMs = 6;
} // namespace

TimelineSearch::TimelineSearch(const QAbstractItemModel *table, QObject *parent)
    : QObject(parent)
    , m_table(table)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &TimelineSearch::slice);
}

void TimelineSearch::find(const QString &text, int row, bool backwards)
{
    m_text = text;
    m_step = backwards ? -1 : 1;
    m_row = row < 0 && backwards ? 0 : row;
    m_left = m_table->rowCount();
    m_slice.start();
}

void TimelineSearch::slice()
{
    QElapsedTimer clock;
    clock.start();
    const int rows = m_table->rowCount();
    for (; m_left > 0 && rows > 0 && clock.elapsed() < sliceMs; --m_left) {
        m_row = (m_row + m_step + rows) % rows;
        if (!matches(m_row))
            continue;
        m_slice.stop();
        Q_EMIT found(m_row);
        return;
    }
    if (m_left > 0 && rows > 0)
        return;
    m_slice.stop();
    Q_EMIT notFound();
}

bool TimelineSearch::matches(int row) const
{
    for (int column = 0; column < m_table->columnCount(); ++column)
        if (m_table->index(row, column).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace app
