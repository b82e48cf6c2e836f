// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/journal.h"

#include "model/journal/journalstep.h"
#include "model/journal/lifestep.h"
#include "model/journal/setstep.h"
#include "model/journal/subtreestep.h"
#include "model/journal/znoderevisions.h"

#include <QPointer>

#include <deque>
#include <utility>

namespace model {

using zkbridge::Done;
using zkbridge::Error;
using zkbridge::ErrorCode;
using zkbridge::Result;
using zkbridge::Session;

namespace {

/// The journal takes note of a reply whether or not the window that asked is still there.
template <typename T> Session::Callback<T> guarded(QObject *context, Session::Callback<T> callback)
{
    return [guard = QPointer<QObject>(context), callback = std::move(callback)](const Result<T> &result) {
        if (guard && callback)
            callback(result);
    };
}

/// Whether the same step may succeed the next time although nobody touched the znode.
bool isPassing(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ConnectionLoss:
    case ErrorCode::OperationTimeout:
    case ErrorCode::Closing:
    case ErrorCode::Locked:
    case ErrorCode::NotReadOnly:
    case ErrorCode::OutcomeUnknown:
    case ErrorCode::SessionMoved:
    case ErrorCode::ThrottledOperation:
        return true;
    default:
        return false;
    }
}

zkbridge::CreateMode withoutSequence(zkbridge::CreateMode mode)
{
    switch (mode) {
    case zkbridge::CreateMode::PersistentSequential:
        return zkbridge::CreateMode::Persistent;
    case zkbridge::CreateMode::EphemeralSequential:
        return zkbridge::CreateMode::Ephemeral;
    case zkbridge::CreateMode::PersistentSequentialWithTtl:
        return zkbridge::CreateMode::PersistentWithTtl;
    default:
        return mode;
    }
}

} // namespace

class Journal::Private {
public:
    using Stack = std::deque<std::unique_ptr<JournalStep>>; ///< the next one to take at the back

    Private(Journal *journal, Session *borrowedSession)
        : q(journal)
        , session(borrowedSession)
    {
    }

    [[nodiscard]] JournalSetting setting() { return {session, &revisions, q}; }
    void push(std::unique_ptr<JournalStep> step);
    void run(Stack &from, Stack &to, bool undo, const Session::Callback<Step> &callback);
    void finish(Stack &from, Stack &to, const Result<Done> &result, const Session::Callback<Step> &callback);
    void removeSeen(RemovedZnode znode, const Session::Callback<Done> &callback);

    Journal *q;
    Session *session;
    ZnodeRevisions revisions;
    std::shared_ptr<UndoMemory> memory = std::make_shared<UndoMemory>();
    Stack undoSteps;
    Stack redoSteps;
    std::unique_ptr<JournalStep> running;
};

void Journal::Private::push(std::unique_ptr<JournalStep> step)
{
    undoSteps.push_back(std::move(step));
    redoSteps.clear();
    Q_EMIT q->changed();
}

void Journal::Private::run(Stack &from, Stack &to, bool undo, const Session::Callback<Step> &callback)
{
    if (running || from.empty()) {
        callback(Error{ErrorCode::InvalidState, {}, undo ? QStringLiteral("undo") : QStringLiteral("redo"),
            running ? QStringLiteral("another undo or redo is under way") : QStringLiteral("nothing to do")});
        return;
    }
    running = std::move(from.back());
    from.pop_back();
    Q_EMIT q->changed();
    const auto done = [this, &from, &to, callback](const Result<Done> &result) { finish(from, to, result, callback); };
    if (undo)
        running->undo(done);
    else
        running->redo(done);
}

void Journal::Private::finish(
    Stack &from, Stack &to, const Result<Done> &result, const Session::Callback<Step> &callback)
{
    const Step description = running->description();
    if (result)
        to.push_back(std::move(running));
    else if (isPassing(result.code()))
        from.push_back(std::move(running));
    else
        from.push_front(std::move(running));
    Q_EMIT q->changed();
    if (result)
        callback(description);
    else
        callback(result.error());
}

Journal::Journal(Session *session, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, session))
{
}

Journal::~Journal() = default;

void Journal::create(const QString &path, const QByteArray &data, const zkbridge::Acl &acl, zkbridge::CreateMode mode,
    QObject *context, Session::Callback<zkbridge::Created> callback, qint64 ttlMilliseconds)
{
    const auto take = [this, data, acl, mode, ttlMilliseconds, reply = guarded(context, std::move(callback))](
                          const Result<zkbridge::Created> &result) {
        if (result) {
            d->revisions.remove(result->path);
            RemovedZnode znode;
            znode.path = result->path;
            znode.data = data;
            znode.acl = acl;
            znode.stat = result->stat;
            znode.mode = withoutSequence(mode);
            znode.ttlMilliseconds = ttlMilliseconds;
            const auto revision = d->revisions.seen(result->path, result->stat);
            d->push(std::make_unique<LifeStep>(d->setting(), LifeStep::Kind::Create, znode, revision));
        }
        reply(result);
    };
    d->session->create(path, data, acl, mode, this, take, ttlMilliseconds);
}

void Journal::set(const QString &path, const QByteArray &data, const zkbridge::NodeData &before, QObject *context,
    Session::Callback<zkbridge::Stat> callback)
{
    const auto take = [this, path, data, before, reply = guarded(context, std::move(callback))](
                          const Result<zkbridge::Stat> &result) {
        if (result) {
            const auto stateBefore = d->revisions.seenData(path, before.stat);
            const auto stateAfter = d->revisions.seenData(path, *result);
            d->push(std::make_unique<SetStep>(
                d->setting(), path, SetStep::Content{before.data, stateBefore}, SetStep::Content{data, stateAfter}));
        }
        reply(result);
    };
    d->session->set(path, data, before.stat.version, this, take);
}

void Journal::setAcl(const QString &path, const zkbridge::Acl &acl, const zkbridge::AclReply &before, QObject *context,
    Session::Callback<Done> callback)
{
    const auto take = [this, path, acl, before, reply = guarded(context, std::move(callback))](
                          const Result<Done> &result) {
        if (result) {
            const auto stateBefore = d->revisions.seenAcl(path, before.stat);
            const auto stateAfter = d->revisions.newState();
            d->revisions.setAcl(path, before.stat.aversion + 1, stateAfter);
            d->push(std::make_unique<SetAclStep>(d->setting(), path, SetAclStep::Content{before.acl, stateBefore},
                SetAclStep::Content{acl, stateAfter}));
        }
        reply(result);
    };
    d->session->setAcl(path, acl, before.stat.aversion, this, take);
}

void Journal::remove(const QString &path, int version, QObject *context, Session::Callback<Done> callback)
{
    const auto reply = guarded(context, std::move(callback));
    d->session->get(
        path, Session::Watch::No, this, [this, path, version, reply](const Result<zkbridge::NodeData> &data) {
            if (!data) {
                reply(data.error());
                return;
            }
            if (version >= 0 && data->stat.version != version) {
                reply(Error{ErrorCode::BadVersion, path, QStringLiteral("delete"), {}});
                return;
            }
            RemovedZnode znode;
            znode.path = path;
            znode.data = data->data;
            znode.stat = data->stat;
            d->session->acl(path, this, [this, znode, reply](const Result<zkbridge::AclReply> &acl) mutable {
                if (!acl) {
                    reply(acl.error());
                    return;
                }
                znode.acl = acl->acl;
                d->removeSeen(znode, reply);
            });
        });
}

void Journal::Private::removeSeen(RemovedZnode znode, const Session::Callback<Done> &callback)
{
    const qint64 ownSession = session->status().sessionId;
    if (znode.stat.isEphemeral() && znode.stat.ephemeralOwner == ownSession)
        znode.mode = zkbridge::CreateMode::Ephemeral;
    session->remove(znode.path, znode.stat.version, q, [this, znode, callback](const Result<Done> &result) {
        if (result) {
            const auto revision = revisions.seen(znode.path, znode.stat);
            revisions.remove(znode.path);
            push(std::make_unique<LifeStep>(setting(), LifeStep::Kind::Remove, znode, revision));
        }
        callback(result);
    });
}

bool Journal::canUndo() const { return !d->running && !d->undoSteps.empty(); }

bool Journal::canRedo() const { return !d->running && !d->redoSteps.empty(); }

std::unique_ptr<SubtreeStep> Journal::beginSubtreeRemoval(const QStringList &roots)
{
    return std::make_unique<SubtreeStep>(d->setting(), roots, d->memory);
}

void Journal::recordSubtreeRemoval(std::unique_ptr<SubtreeStep> step)
{
    if (!step->isEmpty())
        d->push(std::move(step));
}

void Journal::setUndoMemory(qint64 bytes) { d->memory->left = bytes; }

qint64 Journal::undoMemoryLeft() const { return d->memory->left; }

Journal::Step Journal::undoStep() const { return d->undoSteps.empty() ? Step() : d->undoSteps.back()->description(); }

Journal::Step Journal::redoStep() const { return d->redoSteps.empty() ? Step() : d->redoSteps.back()->description(); }

void Journal::undo(QObject *context, Session::Callback<Step> callback)
{
    d->run(d->undoSteps, d->redoSteps, true, guarded(context, std::move(callback)));
}

void Journal::redo(QObject *context, Session::Callback<Step> callback)
{
    d->run(d->redoSteps, d->undoSteps, false, guarded(context, std::move(callback)));
}

} // namespace model
