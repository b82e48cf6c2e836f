// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/session.h"

#include "zkbridge/client/connection.h"
#include "zkbridge/client/path.h"
#include "zkbridge/client/pipeline.h"
#include "zkbridge/client/threaduse.h"
#include "zkbridge/client/translation.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

/// How long one turn may take before the event loop gets its own.
constexpr qint64 kSliceMs = 8;

/// The path of the part that made a multi fail; the others have OK or RUNTIMEINCONSISTENCY.
QString failedPath(const QList<MultiOperation> &operations, const std::vector<RawMultiResult> *results)
{
    for (std::size_t i = 0; results && i < results->size(); ++i) {
        const auto code = ErrorCode((*results)[i].code);
        if (code != ErrorCode::Ok && code != ErrorCode::RuntimeInconsistency)
            return operations.at(qsizetype(i)).path;
    }
    return operations.isEmpty() ? QString() : operations.constFirst().path;
}

QString toQString(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

Answer sizeProblem(const Request &request)
{
    const std::size_t size = packetSize(request);
    if (size <= maxPacketSize)
        return {};
    return {ErrorCode::TooLarge, {}, {}, u"%1 bytes, the limit is %2"_s.arg(size).arg(maxPacketSize)};
}

} // namespace

class Session::Private : public QObject {
public:
    Private(Session *session, SessionOptions sessionOptions)
        : q(session)
        , options(std::move(sessionOptions))
        , translation(options.connect.chroot)
        , mailbox(std::make_shared<Mailbox>())
        , pipeline(options, this)
        , connection(options, mailbox, this)
        , lock(options.lock)
    {
        mailbox->setWake([this] { QMetaObject::invokeMethod(this, &Private::drainSoon, Qt::QueuedConnection); });
        breath.setSingleShot(true);
        connect(&breath, &QTimer::timeout, this, [this] {
            if (std::exchange(moreMail, false))
                drain();
        });
        connect(
            &connection, &Connection::statusChanged, this, [this] { Q_EMIT q->statusChanged(connection.status()); });
        connect(&connection, &Connection::up, this, &Private::goUp);
        connect(&connection, &Connection::down, &pipeline, &Pipeline::stop);
        connect(&connection, &Connection::expired, &pipeline, &Pipeline::expire);
        connect(&connection, &Connection::authFailed, this, [this] { pipeline.end(ErrorCode::AuthFailed); });
        connect(&connection, &Connection::closed, this, &Private::finish);
        // Told with the events, which come in order: nothing asked for after this reply is answered before it is told.
        connect(&pipeline, &Pipeline::watchesRemoved, this, [this](const std::string &path) {
            events.append({WatchEvent::Type::Removed, translation.fromServer(path)});
        });
    }
    ~Private() override { mailbox->setWake({}); }

    void goUp(bool replaced)
    {
        pipeline.start(connection.handle(), connection.status().sessionId);
        if (replaced)
            Q_EMIT q->sessionReplaced();
    }

    void finish()
    {
        flushEvents();
        pipeline.abandon();
        // Behind the answers, which come from the event loop too.
        QMetaObject::invokeMethod(q, &Session::closed, Qt::QueuedConnection);
    }

    void drainSoon();
    void drain();
    [[nodiscard]] bool fetch();
    void take(Mail &&mail);
    void flushEvents();

    /// What is wrong with a request, so that it must not be sent; Ok when nothing is.
    [[nodiscard]] Answer problemOf(const Request &request, const QString &path) const;

    [[nodiscard]] Answer problemOf(const Request &multi, const QList<MultiOperation> &operations) const;

    template <typename T, typename Convert>
    OperationId ask(Request request, const QString &path, QObject *context, Callback<T> callback, Convert convert,
        Priority priority = Priority::Interactive);
    OperationId enqueue(std::unique_ptr<Operation> operation, Answer problem);

    Session *const q;
    const SessionOptions options;
    const Translation translation;
    const std::shared_ptr<Mailbox> mailbox;
    Pipeline pipeline;
    Connection connection;
    LockState lock;

    QTimer breath; ///< runs from the end of a drain until the event loop has had its turn
    bool moreMail = false; ///< came, or was left over, in the meantime
    std::vector<Mail> mail; ///< drained, from `next` on not yet handled
    std::size_t next = 0;
    QList<WatchEvent> events; ///< not yet told
    bool overflowed = false; ///< watch events were lost; not yet told
};

/// At once when the event loop is idle, else after its turn: a flood of wakes must not keep it from timers and paints.
void Session::Private::drainSoon()
{
    if (breath.isActive())
        moreMail = true;
    else
        drain();
}

/// Handles mail for one slice of time.
void Session::Private::drain()
{
    QElapsedTimer slice;
    slice.start();
    const QPointer<Private> self(this);
    while (next < mail.size() || fetch()) {
        Mail one = std::move(mail[next++]); // out of the vector: what it leads to may fetch again
        take(std::move(one));
        if (!self)
            return;
        if (slice.hasExpired(kSliceMs)) {
            moreMail = true;
            break;
        }
    }
    breath.start(0);
    flushEvents();
}

/// Empties the mailbox; false when there was nothing in it.
bool Session::Private::fetch()
{
    auto drained = mailbox->drain();
    mail = std::move(drained.mail);
    next = 0;
    if (drained.overflowed) {
        overflowed = true;
        pipeline.watches().clear();
    }
    return !mail.empty();
}

void Session::Private::take(Mail &&mail)
{
    if (auto *reply = std::get_if<Reply>(&mail.content)) {
        if (connection.take(*reply))
            return;
        const QPointer<Private> self(this);
        flushEvents(); // a reply must not overtake the events that the server sent before it
        if (self)
            pipeline.take(std::move(*reply));
        return;
    }
    if (!connection.isPresent(mail))
        return;
    if (const auto *event = std::get_if<RawWatchEvent>(&mail.content)) {
        pipeline.watches().use(*event);
        events.append(translation.watchEvent(*event));
    } else if (const auto *sessionEvent = std::get_if<RawSessionEvent>(&mail.content)) {
        connection.take(*sessionEvent);
    } else if (const auto *opened = std::get_if<HandleOpened>(&mail.content)) {
        connection.take(*opened);
    } else if (const auto *closed = std::get_if<HandleClosed>(&mail.content)) {
        connection.take(*closed);
    }
}

void Session::Private::flushEvents()
{
    const QPointer<Private> self(this);
    if (!events.isEmpty())
        Q_EMIT q->watchEventsReceived(std::exchange(events, {}));
    if (self && std::exchange(overflowed, false))
        Q_EMIT q->watchEventsOverflowed();
}

Answer Session::Private::problemOf(const Request &request, const QString &path) const
{
    if (isWrite(request) && lock != LockState::Unlocked)
        return {ErrorCode::Locked, {}, {}, {}};
    const auto *create = std::get_if<request::Create>(&request);
    if (QString problem = pathProblem(path, create && isSequential(create->mode)); !problem.isEmpty())
        return {ErrorCode::InvalidPath, {}, {}, std::move(problem)};
    return sizeProblem(request);
}

/// The C client frees memory that it does not own when a multi holds an invalid path, and aborts on the answer to a
/// container's create in one; it cannot send a create with a time to live in one.
Answer Session::Private::problemOf(const Request &multi, const QList<MultiOperation> &operations) const
{
    if (lock != LockState::Unlocked)
        return {ErrorCode::Locked, {}, {}, {}};
    for (const MultiOperation &part : operations) {
        const bool creates = part.kind == MultiOperation::Kind::Create;
        if (QString problem = pathProblem(part.path, creates && isSequential(part.mode)); !problem.isEmpty())
            return {ErrorCode::InvalidPath, {}, part.path, std::move(problem)};
        if (creates && (part.mode == CreateMode::Container || hasTtl(part.mode)))
            return {ErrorCode::UnsupportedInMulti, {}, part.path, {}};
    }
    return sizeProblem(multi);
}

template <typename T, typename Convert>
Session::OperationId Session::Private::ask(
    Request request, const QString &path, QObject *context, Callback<T> callback, Convert convert, Priority priority)
{
    Q_ASSERT(context);
    auto operation = std::make_unique<Operation>();
    operation->priority = priority;
    operation->context = context;
    operation->deliver = [path, name = operationName(request), callback = std::move(callback), convert](
                             Answer &&answer) {
        if (answer.code == ErrorCode::Ok)
            callback(Result<T>(convert(std::move(answer.body))));
        else
            callback(Error{answer.code, path, toQString(name), answer.detail});
    };
    Answer problem = problemOf(request, path);
    operation->request = std::move(request);
    return enqueue(std::move(operation), std::move(problem));
}

Session::OperationId Session::Private::enqueue(std::unique_ptr<Operation> operation, Answer problem)
{
    if (problem.code != ErrorCode::Ok)
        return pipeline.refuse(std::move(operation), std::move(problem));
    return pipeline.submit(std::move(operation));
}

Session::Session(SessionOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
}

Session::~Session() = default;

void Session::open() { d->connection.open(); }

void Session::close()
{
    d->pipeline.end(ErrorCode::Closing);
    d->connection.close();
}

const SessionOptions &Session::options() const { return d->options; }
SessionStatus Session::status() const { return d->connection.status(); }
SessionState Session::state() const { return d->connection.status().state; }

bool Session::isConnected() const { return state() == SessionState::Connected || state() == SessionState::ReadOnly; }

LockState Session::lockState() const { return d->lock; }

void Session::setUnlocked(bool unlocked)
{
    const LockState wanted = unlocked ? LockState::Unlocked : LockState::Locked;
    if (d->lock == LockState::ReadOnly || d->lock == wanted)
        return;
    d->lock = wanted;
    Q_EMIT lockStateChanged(wanted);
}

void Session::addAuth(const QString &scheme, const QByteArray &credential)
{
    d->connection.addIdentity({scheme, credential});
    // A handle that does not stand yet is made with it, or gets it before everything that waits.
    if (d->connection.handle())
        d->pipeline.addAuth({scheme.toStdString(), credential.toStdString()});
}

Session::OperationId Session::exists(
    const QString &path, Watch watch, QObject *context, Callback<Stat> callback, Priority priority)
{
    return d->ask<Stat>(
        request::Exists{d->translation.toServer(path), watch == Watch::Yes}, path, context, std::move(callback),
        [](ReplyBody &&body) { return std::get<Stat>(body); }, priority);
}

Session::OperationId Session::get(
    const QString &path, Watch watch, QObject *context, Callback<NodeData> callback, Priority priority)
{
    return d->ask<NodeData>(
        request::Get{d->translation.toServer(path), watch == Watch::Yes}, path, context, std::move(callback),
        [](ReplyBody &&body) { return Translation::nodeData(std::get<RawData>(std::move(body))); }, priority);
}

Session::OperationId Session::children(
    const QString &path, Watch watch, QObject *context, Callback<Children> callback, Priority priority)
{
    return d->ask<Children>(
        request::GetChildren{d->translation.toServer(path), watch == Watch::Yes}, path, context, std::move(callback),
        [](ReplyBody &&body) {
            auto &raw = std::get<RawChildren>(body);
            return Children{std::move(raw.names), raw.stat};
        },
        priority);
}

Session::OperationId Session::acl(const QString &path, QObject *context, Callback<AclReply> callback, Priority priority)
{
    return d->ask<AclReply>(
        request::GetAcl{d->translation.toServer(path)}, path, context, std::move(callback),
        [](ReplyBody &&body) { return Translation::aclReply(std::get<RawAclReply>(std::move(body))); }, priority);
}

Session::OperationId Session::config(Watch watch, QObject *context, Callback<NodeData> callback)
{
    return d->ask<NodeData>(request::GetConfig{std::string(request::configPath), watch == Watch::Yes},
        toQString(request::configPath), context, std::move(callback),
        [](ReplyBody &&body) { return Translation::nodeData(std::get<RawData>(std::move(body))); });
}

Session::OperationId Session::sync(const QString &path, QObject *context, Callback<Done> callback)
{
    return d->ask<Done>(request::Sync{d->translation.toServer(path)}, path, context, std::move(callback),
        [](ReplyBody &&) { return Done(); });
}

Session::OperationId Session::create(const QString &path, const QByteArray &data, const Acl &acl, CreateMode mode,
    QObject *context, Callback<Created> callback, qint64 ttlMilliseconds)
{
    request::Create create{
        d->translation.toServer(path), Translation::bytes(data), Translation::acl(acl), mode, ttlMilliseconds, true};
    return d->ask<Created>(std::move(create), path, context, std::move(callback),
        [this](ReplyBody &&body) { return d->translation.created(std::get<RawCreated>(std::move(body))); });
}

Session::OperationId Session::set(
    const QString &path, const QByteArray &data, int version, QObject *context, Callback<Stat> callback)
{
    return d->ask<Stat>(request::Set{d->translation.toServer(path), Translation::bytes(data), version}, path, context,
        std::move(callback), [](ReplyBody &&body) { return std::get<Stat>(body); });
}

Session::OperationId Session::remove(const QString &path, int version, QObject *context, Callback<Done> callback)
{
    return d->ask<Done>(request::Remove{d->translation.toServer(path), version}, path, context, std::move(callback),
        [](ReplyBody &&) { return Done(); });
}

Session::OperationId Session::setAcl(
    const QString &path, const Acl &acl, int aclVersion, QObject *context, Callback<Done> callback)
{
    return d->ask<Done>(request::SetAcl{d->translation.toServer(path), Translation::acl(acl), aclVersion}, path,
        context, std::move(callback), [](ReplyBody &&) { return Done(); });
}

Session::OperationId Session::reconfig(const QString &joining, const QString &leaving, const QString &members,
    qint64 configVersion, QObject *context, Callback<NodeData> callback)
{
    return d->ask<NodeData>(request::Reconfig{std::string(request::configPath), joining.toStdString(),
                                leaving.toStdString(), members.toStdString(), configVersion},
        toQString(request::configPath), context, std::move(callback),
        [](ReplyBody &&body) { return Translation::nodeData(std::get<RawData>(std::move(body))); });
}

Session::OperationId Session::removeWatches(const QString &path, QObject *context, Callback<Done> callback)
{
    return d->ask<Done>(request::RemoveWatches{d->translation.toServer(path)}, path, context, std::move(callback),
        [](ReplyBody &&) { return Done(); });
}

Session::OperationId Session::multi(
    const QList<MultiOperation> &operations, QObject *context, Callback<QList<MultiReply>> callback)
{
    Q_ASSERT(context);
    request::Multi multi;
    for (const MultiOperation &part : operations)
        multi.parts.push_back(d->translation.multiPart(part));

    auto operation = std::make_unique<Operation>();
    operation->context = context;
    operation->deliver = [this, operations, callback = std::move(callback)](Answer &&answer) {
        const auto *results = std::get_if<std::vector<RawMultiResult>>(&answer.body); // none when refused
        if (answer.code == ErrorCode::Ok)
            callback(d->translation.multiReplies(*results));
        else
            callback(Error{answer.code, answer.path.isEmpty() ? failedPath(operations, results) : answer.path,
                u"multi"_s, answer.detail});
    };
    operation->request = std::move(multi);
    Answer problem = d->problemOf(operation->request, operations);
    return d->enqueue(std::move(operation), std::move(problem));
}

void Session::cancel(OperationId id) { d->pipeline.cancel(id); }

SessionFigures Session::figures() const { return d->pipeline.figures(); }

SessionThreads Session::threads() const
{
    const Mailbox::Figures figures = d->mailbox->figures();
    SessionThreads threads;
    if (const Handle *handle = d->connection.handle()) {
        threads.io = threadName(handle->number(), ClientThread::Io);
        threads.event = threadName(handle->number(), ClientThread::Event);
    }
    threads.callbacksOn = figures.poster;
    threads.callbacks = static_cast<qint64>(figures.callbacks);
    threads.batches = static_cast<qint64>(figures.batches);
    threads.largestBatch = static_cast<qint64>(figures.largestBatch);
    return threads;
}

} // namespace zkbridge
