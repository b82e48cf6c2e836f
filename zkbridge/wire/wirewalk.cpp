// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/wirewalk.h"

#include "zkbridge/wire/wirewalkstate.h"

#include <QTimer>

#include <utility>

namespace zkbridge {

namespace {
constexpr int progressMs = 100;
} // namespace

void WireWalk::Private::tellFinished()
{
    if (!walk || stopped.exchange(true))
        return;
    Q_EMIT walk->progressed(walk->progress());
    if (walk)
        Q_EMIT walk->finished();
}

void WireWalk::Private::tellFailed(const Error &error)
{
    if (walk && !stopped.exchange(true))
        Q_EMIT walk->failed(error);
}

WireWalk::WireWalk(std::shared_ptr<Private> shared, QObject *parent)
    : QObject(parent)
    , d(std::move(shared))
{
    d->walk = this;
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer] {
        if (d->stopped)
            timer->stop();
        else
            Q_EMIT progressed(progress());
    });
    timer->start(progressMs);
}

WireWalk::~WireWalk()
{
    stop();
    d->walk = nullptr;
}

void WireWalk::stop()
{
    d->stopped = true;
    if (WireWorker *worker = std::exchange(d->worker, nullptr))
        QMetaObject::invokeMethod(
            worker, [worker, walk = d] { worker->stopWalk(walk); }, Qt::QueuedConnection);
}

void WireWalk::prefer(const QString &path)
{
    if (WireWorker *worker = d->worker)
        QMetaObject::invokeMethod(
            worker, [worker, walk = d, path = path.toStdString()] { worker->prefer(walk, path); },
            Qt::QueuedConnection);
}

WalkProgress WireWalk::progress() const
{
    WalkProgress progress{d->read, d->found, d->bytes, d->forbidden, 0};
    using Clock = Private::Clock;
    if (const Clock::rep began = d->began; began != 0) {
        const Clock::rep ended = d->ended;
        const Clock::duration taken((ended != 0 ? ended : Clock::now().time_since_epoch().count()) - began);
        progress.seconds = std::chrono::duration<double>(taken).count();
    }
    return progress;
}

} // namespace zkbridge
