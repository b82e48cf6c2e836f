// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/wire/wirereader.h"

#include "zkbridge/client/path.h"
#include "zkbridge/wire/wirewalkstate.h"
#include "zkbridge/wire/wireworker.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

/// How long one turn may take before the event loop gets its own.
constexpr qint64 sliceMs = 8;

WatchEvent::Type eventType(std::int32_t type)
{
    switch (type) { // as Watcher.Event numbers them
    case 1:
        return WatchEvent::Type::Created;
    case 2:
        return WatchEvent::Type::Deleted;
    case 3:
        return WatchEvent::Type::DataChanged;
    case 4:
        return WatchEvent::Type::ChildrenChanged;
    default:
        return WatchEvent::Type::Removed;
    }
}

} // namespace

class WireReader::Private : public QObject, public WireFront {
public:
    Private(WireReader *reader, WireOptions wireOptions);
    ~Private() override;

    void drainSoon();
    void drain();
    [[nodiscard]] bool fetch();
    void take(WireMailbox::Mail &mail);
    void flushEvents();

    void takeStatus(const WireStatus &newStatus) override;
    void takeConnected() override { Q_EMIT q->connected(); }
    void takeAnswer(quint64 id, WireAnswer &&answer) override;
    void takePart(quint64 id, BulkPart &&part) override;
    void takeClosed() override { Q_EMIT q->closed(); }

    /// Runs `call` in the wire's thread.
    template <typename Call> void tell(Call call)
    {
        QMetaObject::invokeMethod(worker, std::move(call), Qt::QueuedConnection);
    }
    template <typename T>
    OperationId expect(QObject *context, const QString &path, const QString &operation, Callback<T> callback);
    template <typename T>
    OperationId ask(WireCall::Kind kind, const QString &path, QObject *context, Callback<T> callback,
        Watch watch = Watch::No, WatchMode mode = WatchMode::PersistentRecursive);
    void refuse(OperationId id, ErrorCode code, const QString &detail);

    struct Expected {
        QPointer<QObject> context;
        std::function<void(WireAnswer &&)> deliver;
        std::function<void(BulkPart &&)> deliverPart; ///< of bulk reads
    };

    WireReader *const q;
    const WireOptions options;
    const WireChroot chroot;
    const std::shared_ptr<WireMailbox> mailbox = std::make_shared<WireMailbox>();
    const std::shared_ptr<WireCounters> counters = std::make_shared<WireCounters>();
    WireStatus status;
    QThread thread;
    WireWorker *worker; ///< lives in `thread`, and ends with it

    std::unordered_map<OperationId, Expected> expected;
    OperationId lastId = 0;

    QTimer breath; ///< runs from the end of a drain until the event loop has had its turn
    bool moreMail = false; ///< came, or was left over, in the meantime
    std::vector<WireMailbox::Mail> mail; ///< drained, from `next` on not yet delivered
    std::size_t next = 0;
    QList<WatchEvent> events; ///< not yet told
};

WireReader::Private::Private(WireReader *reader, WireOptions wireOptions)
    : q(reader)
    , options(std::move(wireOptions))
    , chroot(options.connect.chroot.toStdString())
    , worker(new WireWorker(options, mailbox, counters, this))
{
    mailbox->setWake([this] { QMetaObject::invokeMethod(this, &Private::drainSoon, Qt::QueuedConnection); });
    breath.setSingleShot(true);
    connect(&breath, &QTimer::timeout, this, [this] {
        if (std::exchange(moreMail, false))
            drain();
    });
    thread.setObjectName(u"wire"_s);
    worker->moveToThread(&thread);
    connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    thread.start();
}

WireReader::Private::~Private()
{
    mailbox->setWake({});
    tell([worker = worker, &thread = thread] {
        worker->abandon();
        thread.quit();
    });
    thread.wait();
}

/// At once when the event loop is idle, else after its turn: a flood of wakes must not keep it from timers and paints.
void WireReader::Private::drainSoon()
{
    if (breath.isActive())
        moreMail = true;
    else
        drain();
}

/// Delivers for one slice of time.
void WireReader::Private::drain()
{
    QElapsedTimer slice;
    slice.start();
    const QPointer<Private> self(this);
    while (next < mail.size() || fetch()) {
        WireMailbox::Mail one = std::move(mail[next++]); // out of the vector: what it leads to may drain again
        take(one);
        if (!self)
            return;
        if (slice.hasExpired(sliceMs)) {
            moreMail = true;
            break;
        }
    }
    breath.start(0);
    flushEvents();
}

bool WireReader::Private::fetch()
{
    mail = mailbox->drain();
    next = 0;
    return !mail.empty();
}

void WireReader::Private::take(WireMailbox::Mail &one)
{
    if (const auto *event = std::get_if<WireEvent>(&one)) {
        events.append({eventType(event->type), QString::fromStdString(event->path)});
        return;
    }
    const QPointer<Private> self(this);
    flushEvents(); // what follows must not overtake the events that the server sent before it
    if (!self)
        return;
    if (auto *parcel = std::get_if<WireMailbox::Parcel>(&one)) {
        (*parcel)();
        return;
    }
    std::get<WireMailbox::HandOver>(one).run();
    if (self && mailbox->handOverDone())
        tell([worker = worker] { worker->pump(); });
}

void WireReader::Private::flushEvents()
{
    if (!events.isEmpty())
        Q_EMIT q->watchEventsReceived(std::exchange(events, {}));
}

void WireReader::Private::takeStatus(const WireStatus &newStatus)
{
    status = newStatus;
    Q_EMIT q->statusChanged(status);
}

void WireReader::Private::takeAnswer(quint64 id, WireAnswer &&answer)
{
    const auto found = expected.find(id);
    if (found == expected.end())
        return; // cancelled
    const Expected one = std::move(found->second);
    expected.erase(found);
    if (one.context)
        one.deliver(std::move(answer));
}

void WireReader::Private::takePart(quint64 id, BulkPart &&part)
{
    const auto found = expected.find(id);
    if (found == expected.end() || !found->second.context)
        return;
    const auto deliver = found->second.deliverPart; // a copy: it may cancel the read
    deliver(std::move(part));
}

template <typename T>
WireReader::OperationId WireReader::Private::expect(
    QObject *context, const QString &path, const QString &operation, Callback<T> callback)
{
    Q_ASSERT(context);
    const OperationId id = ++lastId;
    expected[id] = {context,
        [path, operation, callback = std::move(callback)](WireAnswer &&answer) {
            if (answer.code == ErrorCode::Ok)
                callback(Result<T>(std::get<T>(std::move(answer.body))));
            else
                callback(Error{answer.code, path, operation, answer.detail});
        },
        {}};
    return id;
}

template <typename T>
WireReader::OperationId WireReader::Private::ask(
    WireCall::Kind kind, const QString &path, QObject *context, Callback<T> callback, Watch watch, WatchMode mode)
{
    const OperationId id = expect<T>(context, path, operationName(kind), std::move(callback));
    WireCall call{kind, {}, watch == Watch::Yes,
        mode == WatchMode::Persistent ? AddWatchMode::Persistent : AddWatchMode::PersistentRecursive};
    if (kind != WireCall::Kind::WhoAmI) {
        if (const QString problem = pathProblem(path); !problem.isEmpty()) {
            refuse(id, ErrorCode::InvalidPath, problem);
            return id;
        }
        call.path = chroot.toServer(path.toStdString());
    }
    tell([worker = worker, id, call = std::move(call)] { worker->ask(id, call); });
    return id;
}

void WireReader::Private::refuse(OperationId id, ErrorCode code, const QString &detail)
{
    mailbox->post([this, id, code, detail] { takeAnswer(id, {code, detail, {}}); });
}

WireReader::WireReader(WireOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
}

WireReader::~WireReader() = default;

void WireReader::open(const QString &firstServer)
{
    d->tell([worker = d->worker, firstServer] { worker->open(firstServer); });
}

void WireReader::close()
{
    d->tell([worker = d->worker] { worker->close(); });
}

void WireReader::addIdentity(const Identity &identity)
{
    d->tell([worker = d->worker, identity] { worker->addIdentity(identity); });
}

void WireReader::setZnodesPerSecond(int cap)
{
    d->tell([worker = d->worker, cap] { worker->setCap(cap); });
}

void WireReader::noteAnswerTime(double milliseconds)
{
    d->tell([worker = d->worker, milliseconds] { worker->noteAnswerTime(milliseconds); });
}

const WireOptions &WireReader::options() const { return d->options; }

WireStatus WireReader::status() const { return d->status; }

WireFigures WireReader::figures() const
{
    const WireCounters &now = *d->counters;
    return {now.packets, now.znodesRead, now.bytesReceived, now.bytesSent, now.watches, now.batchSize, now.slowedDown};
}

WireReader::OperationId WireReader::exists(const QString &path, Watch watch, QObject *context, Callback<Stat> callback)
{
    return d->ask<Stat>(WireCall::Kind::Exists, path, context, std::move(callback), watch);
}

WireReader::OperationId WireReader::get(const QString &path, Watch watch, QObject *context, Callback<NodeData> callback)
{
    return d->ask<NodeData>(WireCall::Kind::Get, path, context, std::move(callback), watch);
}

WireReader::OperationId WireReader::children(
    const QString &path, Watch watch, QObject *context, Callback<Children> callback)
{
    return d->ask<Children>(WireCall::Kind::Children, path, context, std::move(callback), watch);
}

WireReader::OperationId WireReader::allChildrenNumber(const QString &path, QObject *context, Callback<int> callback)
{
    return d->ask<int>(WireCall::Kind::AllChildrenNumber, path, context, std::move(callback));
}

WireReader::OperationId WireReader::whoAmI(QObject *context, Callback<QList<AclEntry>> callback)
{
    return d->ask<QList<AclEntry>>(WireCall::Kind::WhoAmI, {}, context, std::move(callback));
}

WireReader::OperationId WireReader::addWatch(
    const QString &path, WatchMode mode, QObject *context, Callback<Done> callback)
{
    return d->ask<Done>(WireCall::Kind::AddWatch, path, context, std::move(callback), Watch::No, mode);
}

WireReader::OperationId WireReader::removeWatches(const QString &path, QObject *context, Callback<Done> callback)
{
    return d->ask<Done>(WireCall::Kind::RemoveWatches, path, context, std::move(callback));
}

WireReader::OperationId WireReader::read(
    std::vector<BulkRead> reads, QObject *context, Callback<std::vector<BulkReply>> callback)
{
    auto replies = std::make_shared<std::vector<BulkReply>>(reads.size());
    return readInParts(
        std::move(reads), context,
        [replies](BulkPart &&part) {
            for (std::size_t i = 0; i < part.reads.size(); ++i)
                (*replies)[part.reads[i]] = std::move(part.replies[i]);
        },
        [replies, callback = std::move(callback)](const Result<Done> &result) {
            if (result)
                callback(std::move(*replies));
            else
                callback(result.error());
        });
}

WireReader::OperationId WireReader::readInParts(
    std::vector<BulkRead> reads, QObject *context, std::function<void(BulkPart &&)> part, Callback<Done> ended)
{
    const OperationId id = d->expect<Done>(context, {}, u"read"_s, std::move(ended));
    d->expected[id].deliverPart = std::move(part);
    d->tell([worker = d->worker, id, reads = std::move(reads)]() mutable { worker->read(id, std::move(reads)); });
    return id;
}

std::unique_ptr<WireWalk> WireReader::walk(WalkOptions options, std::shared_ptr<WalkVisitor> visitor)
{
    Q_ASSERT(visitor);
    auto shared = std::make_shared<WireWalk::Private>();
    shared->options = std::move(options);
    shared->visitor = std::move(visitor);
    shared->worker = d->worker;
    auto walk = std::make_unique<WireWalk>(shared, nullptr);
    if (const QString problem = pathProblem(shared->options.root); !problem.isEmpty()) {
        const Error error{ErrorCode::InvalidPath, shared->options.root, u"walk"_s, problem};
        d->mailbox->post([shared, error] { shared->tellFailed(error); });
    } else {
        d->tell([worker = d->worker, shared] { worker->startWalk(shared); });
    }
    return walk;
}

void WireReader::cancel(OperationId id)
{
    if (d->expected.erase(id) > 0)
        d->tell([worker = d->worker, id] { worker->cancel(id); });
}

} // namespace zkbridge
