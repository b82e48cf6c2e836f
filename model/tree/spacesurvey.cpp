// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/spacesurvey.h"

#include "model/tree/livetree.h"
#include "model/tree/pathstats.h"
#include "model/tree/spacevisitor.h"
#include "model/tree/storesurvey.h"
#include "model/tree/subtreewalk.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <utility>

namespace model {

using zkbridge::Error;
using zkbridge::ErrorCode;

class SpaceSurvey::Private {
public:
    Private(SpaceSurvey *survey, zkbridge::Session *borrowedSession, zkbridge::WireReader *borrowedWire,
        LiveTree *borrowedTree)
        : q(survey)
        , session(borrowedSession)
        , wire(borrowedWire)
        , tree(borrowedTree)
    {
    }

    void readMemory(bool withBytes);
    void readNewest();
    void walk(bool withStats);
    void addUp(SpaceRecords records, bool hasBytes);
    void fail(const Error &error);
    void stop();

    SpaceSurvey *q;
    zkbridge::Session *session;
    zkbridge::WireReader *wire;
    LiveTree *tree;
    QString root = QStringLiteral("/");
    std::unique_ptr<StoreSurvey> memory;
    std::unique_ptr<PathStats> newest;
    std::unique_ptr<SubtreeWalk> reading;
    std::unique_ptr<QFutureWatcher<SpaceTreePointer>> adding;
};

void SpaceSurvey::Private::readMemory(bool withBytes)
{
    const NodeId node = tree->store()->find(root);
    if (node == noNode) {
        fail(Error{ErrorCode::NoNode, root, QStringLiteral("children"), {}});
        return;
    }
    const bool hasBytes = tree->status().stats == StatCoverage::All;
    const auto stats = hasBytes ? StoreSurvey::Stats::Wanted : StoreSurvey::Stats::AsKnown;
    memory = std::make_unique<StoreSurvey>(tree->store(), node, root, stats, q);
    connect(memory.get(), &StoreSurvey::finished, q, [this, hasBytes, withBytes] {
        if (withBytes && !memory->withoutStat().empty())
            return readNewest();
        addUp(memory->takeRecords(), hasBytes && memory->withoutStat().empty());
        memory.release()->deleteLater(); // it is emitting
    });
    connect(memory.get(), &StoreSurvey::rootRemoved, q, [this] {
        fail(Error{ErrorCode::NoNode, root, QStringLiteral("children"), {}});
    });
    memory->start();
}

/// The tree knows all Stats but these, which are on their way to it.
void SpaceSurvey::Private::readNewest()
{
    struct Newest {
        SpaceRecords records;
        std::vector<SpaceRecords::Number> numbers;
    };
    const auto found = std::make_shared<Newest>(memory->takeRecords(), memory->withoutStat());
    newest = std::make_unique<PathStats>(session, memory->takePathsWithoutStat(), q);
    memory.release()->deleteLater(); // it is emitting
    connect(newest.get(), &PathStats::read, q, [found](qsizetype which, const zkbridge::Stat &stat) {
        found->records.setContent(
            found->numbers.at(static_cast<std::size_t>(which)), stat.dataLength, stat.isEphemeral());
    });
    connect(newest.get(), &PathStats::vanished, q, [this, found](qsizetype which) {
        const SpaceRecords::Number number = found->numbers.at(static_cast<std::size_t>(which));
        if (number == SpaceRecords::root)
            fail(Error{ErrorCode::NoNode, root, QStringLiteral("exists"), {}});
        else
            found->records.remove(number);
    });
    connect(newest.get(), &PathStats::failed, q, [this](const Error &error) { fail(error); });
    connect(newest.get(), &PathStats::finished, q, [this, found] {
        newest.release()->deleteLater();
        addUp(std::move(found->records), true);
    });
    newest->start();
}

void SpaceSurvey::Private::walk(bool withStats)
{
    SubtreeWalkOptions options;
    options.withStats = withStats;
    auto visitor = std::make_shared<SpaceVisitor>(root, withStats);
    reading = std::make_unique<SubtreeWalk>(session, wire, root, options, q);
    reading->setVisitor(visitor);
    connect(reading.get(), &SubtreeWalk::progressed, q, &SpaceSurvey::progressed);
    connect(reading.get(), &SubtreeWalk::failed, q, [this](const Error &error) { fail(error); });
    connect(reading.get(), &SubtreeWalk::finished, q, [this, visitor, withStats] {
        reading.release()->deleteLater(); // it is emitting
        addUp(visitor->takeRecords(), withStats);
    });
    reading->start();
}

void SpaceSurvey::Private::addUp(SpaceRecords records, bool hasBytes)
{
    adding = std::make_unique<QFutureWatcher<SpaceTreePointer>>(q);
    connect(adding.get(), &QFutureWatcherBase::finished, q, [this] {
        const SpaceTreePointer result = adding->result();
        adding.release()->deleteLater();
        Q_EMIT q->finished(result);
    });
    adding->setFuture(QtConcurrent::run(
        [collected = std::move(records), hasBytes, takenAt = QDateTime::currentDateTime()]() -> SpaceTreePointer {
            return std::make_shared<const SpaceTree>(collected.tree(hasBytes, takenAt));
        }));
}

void SpaceSurvey::Private::fail(const Error &error)
{
    stop();
    Q_EMIT q->failed(error);
}

/// Deleted later, at the latest with `q`, their parent: one of them may be the one that is emitting.
void SpaceSurvey::Private::stop()
{
    const auto drop = [this](auto &part) {
        if (part) {
            part->disconnect(q);
            part.release()->deleteLater();
        }
    };
    if (reading)
        reading->cancel();
    drop(memory);
    drop(newest);
    drop(reading);
    drop(adding);
}

SpaceSurvey::SpaceSurvey(zkbridge::Session *session, zkbridge::WireReader *wire, LiveTree *tree, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, session, wire, tree))
{
}

SpaceSurvey::~SpaceSurvey() { cancel(); }

SpaceSurvey::Source SpaceSurvey::source(bool withBytes) const
{
    const TreeStatus status = d->tree->status();
    if (status.mode == TreeMode::Live && (!withBytes || status.stats == StatCoverage::All))
        return Source::Memory;
    return withBytes ? Source::Payloads : Source::Names;
}

void SpaceSurvey::start(const QString &root, bool withBytes)
{
    cancel();
    d->root = root;
    const Source from = source(withBytes);
    if (from == Source::Memory)
        d->readMemory(withBytes);
    else
        d->walk(from == Source::Payloads);
}

void SpaceSurvey::cancel() { d->stop(); }

bool SpaceSurvey::isRunning() const { return d->memory || d->newest || d->reading || d->adding; }

QString SpaceSurvey::root() const { return d->root; }

zkbridge::WalkProgress SpaceSurvey::progress() const
{
    if (d->reading)
        return d->reading->progress();
    zkbridge::WalkProgress progress;
    if (d->memory)
        progress.read = d->memory->read();
    return progress;
}

} // namespace model
