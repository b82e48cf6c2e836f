// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/removedarchive.h"

#include "model/journal/spillfile.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <optional>
#include <type_traits>
#include <utility>

namespace model {

using zkbridge::Error;
using zkbridge::ErrorCode;

namespace {

/// One thread for all files: what is asked for comes after what was written before.
QThreadPool *fileThread()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return &pool;
}

/// Runs `work` on the thread of the files and hands its result to `take`, while `context` is there.
template <typename Work, typename Take> void inFileThread(const Work &work, QObject *context, const Take &take)
{
    using Answer = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take] {
        watcher->deleteLater();
        take(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(fileThread(), work));
}

/// What a znode costs in memory, about: its parts and the allocations behind them.
qint64 bytesOf(const RemovedZnode &znode)
{
    constexpr qint64 allocation = 32;
    qint64 bytes = qint64(sizeof(RemovedZnode)) + znode.path.size() * 2 + znode.data.size() + 3 * allocation;
    for (const zkbridge::AclEntry &entry : znode.acl)
        bytes += qint64(sizeof(zkbridge::AclEntry)) + (entry.scheme.size() + entry.id.size()) * 2 + 2 * allocation;
    return bytes;
}

} // namespace

RemovedArchive::RemovedArchive(std::shared_ptr<UndoMemory> memory, QObject *parent)
    : QObject(parent)
    , m_memory(std::move(memory))
{
}

RemovedArchive::~RemovedArchive()
{
    m_memory->left += m_taken;
    // The file goes where it is used: a task of its may still run.
    if (m_file)
        (void)QtConcurrent::run(fileThread(), [file = std::move(m_file)]() mutable { file.reset(); });
}

void RemovedArchive::append(const QList<RemovedZnode> &znodes)
{
    for (const RemovedZnode &znode : znodes) {
        m_notRestorable += znode.isRestorable() ? 0 : 1;
        const qint64 bytes = bytesOf(znode);
        const bool fits = m_size == m_inMemory.size() && bytes <= m_memory->left;
        if (fits) {
            m_memory->left -= bytes;
            m_taken += bytes;
            m_inMemory.append(znode);
        } else {
            m_waiting.append(znode);
        }
        ++m_size;
    }
    spill();
}

void RemovedArchive::spill()
{
    if (m_writing || m_fileFailed || m_waiting.isEmpty())
        return;
    if (!m_file)
        m_file = std::make_shared<SpillFile>();
    m_writing = true;
    const auto write = [file = m_file, znodes = m_waiting] { return file->append(znodes); };
    inFileThread(write, this, [this, count = m_waiting.size()](bool written) {
        m_writing = false;
        m_fileFailed = !written;
        if (written) {
            m_waiting.remove(0, count);
            m_inFile += count;
        }
        spill();
    });
}

void RemovedArchive::read(qsizetype first, qsizetype count, QObject *context, const Callback &callback) const
{
    const qsizetype end = std::min(first + count, m_size);
    const qsizetype fileStart = m_inMemory.size();
    const qsizetype fileEnd = fileStart + m_inFile;
    const auto part = [](const QList<RemovedZnode> &from, qsizetype start, qsizetype stop) {
        return from.mid(std::max<qsizetype>(start, 0), std::max<qsizetype>(stop - std::max<qsizetype>(start, 0), 0));
    };
    const QList<RemovedZnode> before = part(m_inMemory, first, std::min(end, fileStart));
    const QList<RemovedZnode> behind = part(m_waiting, first - fileEnd, end - fileEnd);
    const qsizetype from = std::max(first, fileStart);
    const qsizetype fromFile = std::min(end, fileEnd) - from;
    if (fromFile <= 0) {
        callback(before + behind);
        return;
    }
    const auto look = [file = m_file, place = from - fileStart, fromFile]() -> zkbridge::Result<QList<RemovedZnode>> {
        const auto found = file->read(place, fromFile);
        if (!found)
            return Error{ErrorCode::SystemError, {}, QStringLiteral("undo"), file->problem()};
        return *found;
    };
    inFileThread(look, context, [before, behind, callback](const zkbridge::Result<QList<RemovedZnode>> &found) {
        if (!found)
            callback(found.error());
        else
            callback(before + *found + behind);
    });
}

} // namespace model
