// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/subtreewalk.h"

#include "model/tree/sessionwalk.h"
#include "model/tree/visitedbatches.h"
#include "zkbridge/wire/wirereader.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace model {

using zkbridge::Error;
using zkbridge::ErrorCode;
using zkbridge::WireWalk;

namespace {

using namespace std::chrono_literals;
constexpr auto batchTime = 50ms;
constexpr auto progressTime = 100ms;
constexpr qsizetype batchSize = 1000;

/// Tells a visitor of a znode that the C client read, as the wire would.
void tell(zkbridge::WalkVisitor *visitor, const SessionWalkStep &step, bool withStats, bool withData)
{
    const QByteArray path = step.znode.path.toUtf8();
    const std::string_view pathView(path.constData(), static_cast<std::size_t>(path.size()));
    const ErrorCode error = step.znode.error ? step.znode.error->code : ErrorCode::Ok;
    if (withStats) {
        zkbridge::VisitedZnode visited{step.number, step.parent, step.depth, pathView, error, step.znode.stat, {}};
        const QByteArray &data = step.znode.data;
        if (withData && !data.isNull())
            visited.data = std::string_view(data.constData(), static_cast<std::size_t>(data.size()));
        visitor->visit(visited);
    }
    if (!withStats || !step.children.empty())
        visitor->visit(zkbridge::VisitedList{step.number, step.depth, pathView, error, step.children, step.firstChild});
}

} // namespace

SubtreeWalk::SubtreeWalk(
    zkbridge::Session *session, zkbridge::WireReader *wire, QString root, SubtreeWalkOptions options, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_wire(wire)
    , m_root(std::move(root))
    , m_options(options)
{
    m_options.withStats = m_options.withStats || m_options.withData;
    m_handOutTimer.setInterval(batchTime);
    m_progressTimer.setInterval(progressTime);
    connect(&m_handOutTimer, &QTimer::timeout, this, &SubtreeWalk::handOut);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] { Q_EMIT progressed(progress()); });
}

SubtreeWalk::~SubtreeWalk() { cancel(); }

void SubtreeWalk::setVisitor(std::shared_ptr<zkbridge::WalkVisitor> visitor) { m_visitor = std::move(visitor); }

void SubtreeWalk::start()
{
    m_running = true;
    m_progressTimer.start();
    const bool wireCan =
        m_wire && m_wire->status().isConnected() && m_wire->status().knows(zkbridge::WireOperation::MultiRead);
    if (wireCan && !m_options.withAcl)
        startOnWire();
    else
        startOnSession();
}

void SubtreeWalk::cancel()
{
    m_running = false;
    if (m_sessionWalk)
        m_sessionWalk->stop();
    if (m_wireWalk)
        m_wireWalk->stop();
    if (m_outlet)
        *m_outlet = nullptr;
    m_context.reset();
    m_handOutTimer.stop();
    m_progressTimer.stop();
    m_batch.clear();
}

zkbridge::WalkProgress SubtreeWalk::progress() const
{
    if (m_source == Source::Wire)
        return m_wireWalk->progress();
    return m_sessionWalk ? m_sessionWalk->progress() : zkbridge::WalkProgress();
}

void SubtreeWalk::startOnWire()
{
    m_source = Source::Wire;
    m_context = std::make_unique<QObject>();
    zkbridge::WalkOptions options;
    options.root = m_root;
    options.withStats = m_options.withStats;
    options.withData = m_options.withData;
    options.maxZnodes = m_options.maxZnodes;
    options.unlimitedSpeed = m_options.unlimitedSpeed;
    std::shared_ptr<zkbridge::WalkVisitor> visitor = m_visitor;
    if (!visitor) {
        m_outlet = std::make_shared<VisitedBatches::Outlet>([this](auto znodes) { takeBatch(std::move(znodes)); });
        visitor = std::make_shared<VisitedBatches>(m_options, m_outlet);
    }
    m_wireWalk = m_wire->walk(std::move(options), std::move(visitor));
    connect(m_wireWalk.get(), &WireWalk::failed, this, &SubtreeWalk::onWireFailed);
    connect(m_wireWalk.get(), &WireWalk::finished, this, [this] {
        m_wireDone = true;
        if (m_statsToCome == 0)
            end();
    });
}

void SubtreeWalk::onWireFailed(const Error &error)
{
    // Nothing was told to anybody yet, so the C client may try; it also reads the Stat of a root that is forbidden,
    // which alone ends a walk with NoAuth.
    const bool hasBegun = m_wireWalk->progress().read > 0 && error.code != ErrorCode::NoAuth;
    if (!hasBegun && error.code != ErrorCode::NoNode && error.code != ErrorCode::TooLarge)
        return startOnSession();
    fail(error);
}

void SubtreeWalk::takeBatch(QList<WalkedZnode> znodes)
{
    QList<WalkedZnode> forbidden;
    if (m_options.withStats) {
        const auto isForbidden = [](const WalkedZnode &znode) { return znode.error.has_value(); };
        std::copy_if(znodes.cbegin(), znodes.cend(), std::back_inserter(forbidden), isForbidden);
        znodes.removeIf(isForbidden);
    }
    if (!znodes.isEmpty())
        Q_EMIT visited(znodes);
    for (const WalkedZnode &znode : std::as_const(forbidden))
        if (m_running)
            askForStat(znode);
}

void SubtreeWalk::askForStat(const WalkedZnode &forbidden)
{
    // A multi-read has no exists(); the C client has, and it needs no permission.
    ++m_statsToCome;
    const auto take = [this, forbidden](const zkbridge::Result<zkbridge::Stat> &reply) {
        --m_statsToCome;
        if (reply) {
            WalkedZnode znode = forbidden;
            znode.stat = *reply;
            m_batch.append(znode);
        } else if (reply.code() != ErrorCode::NoNode) {
            m_batch.append(forbidden);
        }
        if (m_batch.size() >= batchSize || m_statsToCome == 0)
            handOut();
        if (m_statsToCome == 0 && m_wireDone)
            end();
    };
    m_session->exists(
        forbidden.path, zkbridge::Session::Watch::No, m_context.get(), take, zkbridge::Session::Priority::Background);
}

void SubtreeWalk::startOnSession()
{
    m_source = Source::Session;
    m_sessionWalk = std::make_unique<SessionWalk>(
        m_session, m_root, m_options, [this](SessionWalkStep step) { takeStep(std::move(step)); }, nullptr);
    connect(m_sessionWalk.get(), &SessionWalk::failed, this, [this](const Error &error) {
        handOut();
        fail(error);
    });
    connect(m_sessionWalk.get(), &SessionWalk::finished, this, [this] {
        handOut();
        end();
    });
    m_handOutTimer.start();
    m_sessionWalk->start();
}

void SubtreeWalk::takeStep(SessionWalkStep step)
{
    ++m_steps;
    if (m_visitor)
        tell(m_visitor.get(), step, m_options.withStats, m_options.withData);
    else
        m_batch.append(std::move(step.znode));
    if (m_steps >= batchSize)
        handOut();
}

void SubtreeWalk::handOut()
{
    m_steps = 0;
    if (m_visitor) {
        if (const auto run = m_visitor->handOver())
            run();
    } else if (!m_batch.isEmpty()) {
        Q_EMIT visited(std::exchange(m_batch, {}));
    }
}

// Whoever was handed the last znodes may have cancelled the walk.

void SubtreeWalk::fail(const Error &error)
{
    if (!m_running)
        return;
    cancel();
    Q_EMIT failed(error);
}

void SubtreeWalk::end()
{
    if (!std::exchange(m_running, false))
        return;
    m_handOutTimer.stop();
    m_progressTimer.stop();
    Q_EMIT progressed(progress());
    Q_EMIT finished();
}

} // namespace model
