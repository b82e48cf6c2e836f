// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/znodefinder.h"

#include <QElapsedTimer>
#include <QTimerEvent>

namespace app {

namespace {
constexpr qint64 sliceMilliseconds = 6;
}

ZnodeFinder::ZnodeFinder(const QAbstractItemModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
}

void ZnodeFinder::find(const QString &needle, const QModelIndex &start, Direction direction, bool inclusive)
{
    stop();
    m_needle = needle;
    m_direction = direction;
    const QModelIndex from = start.isValid() ? start.siblingAtColumn(0) : m_model->index(0, 0);
    if (needle.isEmpty() || !from.isValid())
        return;
    if (inclusive && matches(from)) {
        Q_EMIT found(from);
        return;
    }
    m_start = from;
    m_at = from;
    m_timer.start(0, this);
}

void ZnodeFinder::stop()
{
    m_timer.stop();
    m_start = QPersistentModelIndex();
    m_at = QPersistentModelIndex();
}

void ZnodeFinder::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    QElapsedTimer slice;
    slice.start();
    QModelIndex at = m_at;
    const QModelIndex start = m_start;
    if (!at.isValid() || !start.isValid()) { // the row went while we slept
        stop();
        Q_EMIT notFound();
        return;
    }
    for (int steps = 0; (steps & 63) != 0 || slice.elapsed() < sliceMilliseconds; ++steps) {
        at = m_direction == Direction::Forward ? next(at) : previous(at);
        if (matches(at)) {
            stop();
            Q_EMIT found(at);
            return;
        }
        if (at == start) {
            stop();
            Q_EMIT notFound();
            return;
        }
    }
    m_at = at;
}

bool ZnodeFinder::matches(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString().contains(m_needle, Qt::CaseInsensitive);
}

QModelIndex ZnodeFinder::next(const QModelIndex &index) const
{
    if (m_model->rowCount(index) > 0)
        return m_model->index(0, 0, index);
    for (QModelIndex at = index; at.isValid(); at = at.parent()) {
        const QModelIndex parent = at.parent();
        if (at.row() + 1 < m_model->rowCount(parent))
            return m_model->index(at.row() + 1, 0, parent);
    }
    return m_model->index(0, 0); // around
}

QModelIndex ZnodeFinder::last(QModelIndex index) const
{
    for (int rows = m_model->rowCount(index); rows > 0; rows = m_model->rowCount(index))
        index = m_model->index(rows - 1, 0, index);
    return index;
}

QModelIndex ZnodeFinder::previous(const QModelIndex &index) const
{
    if (index.row() > 0)
        return last(m_model->index(index.row() - 1, 0, index.parent()));
    const QModelIndex parent = index.parent();
    return parent.isValid() ? parent : last({});
}

} // namespace app
