// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/herdbench.h"

#include "app/ctl/benchground.h"
#include "app/ctl/command.h"
#include "app/ctl/doorsearch.h"
#include "app/ctl/sessionlimits.h"
#include "zkbridge/client/path.h"

#include <QCommandLineParser>
#include <QLocale>

using namespace Qt::StringLiterals;
using zkbridge::ErrorCode;
using zkbridge::ParticipantSettings;

namespace app {

namespace {

constexpr int fewestParticipants = 3;
constexpr int mostParticipants = 5000;
/// Long, so that few pings get among the packets; servers lower it to their longest.
constexpr int sessionTimeoutMs = 40'000;
constexpr int removeAgainMs = 500;
/// Until sessions that could not be closed have expired.
constexpr int mostRemovals = 2 * sessionTimeoutMs / removeAgainMs;

void insertCounted(QJsonObject *figures, const QString &name, const std::optional<qint64> &counted)
{
    if (counted)
        figures->insert(name, *counted);
}

void insertFigures(QJsonObject *figures, const QString &prefix, const HerdFigures &one)
{
    figures->insert(prefix + "woken"_L1, one.woken);
    figures->insert(prefix + "new_leader_ms"_L1, one.newLeaderMs);
    figures->insert(prefix + "settled_ms"_L1, one.settledMs);
    insertCounted(figures, prefix + "packets_received"_L1, one.counted.packetsReceived);
    insertCounted(figures, prefix + "packets_sent"_L1, one.counted.packetsSent);
    insertCounted(figures, prefix + "watches"_L1, one.counted.watches);
    insertCounted(figures, prefix + "watches_fired"_L1, one.counted.deletionsTold);
}

} // namespace

HerdBench::HerdBench()
    : Bench(u"herd"_s, tr("lets the leader of an election of many leave, and counts whom that wakes."))
{
    m_removeAgain.setSingleShot(true);
    m_removeAgain.setInterval(removeAgainMs);
    connect(&m_removeAgain, &QTimer::timeout, this, &HerdBench::removeElection);
}

HerdBench::~HerdBench() = default;

QList<QCommandLineOption> HerdBench::options() const
{
    return {{u"count"_s, tr("herd: participants; without it 500."), u"N"_s, u"500"_s}};
}

QString HerdBench::readOptions(const QCommandLineParser &parser)
{
    if (!numberOption(parser, u"count"_s, fewestParticipants, mostParticipants, &m_count))
        return tr("--count takes a number from %1 to %2").arg(fewestParticipants).arg(mostParticipants);
    return {};
}

void HerdBench::start(zkbridge::Session *session, const BenchSettings &settings)
{
    m_session = session;
    m_path = settings.path;
    if (const QString problem = makeRoomForSessions(m_count); !problem.isEmpty()) {
        Q_EMIT failed(problem);
        return;
    }
    m_session->exists(
        m_path, zkbridge::Session::Watch::No, this, [this](const zkbridge::Result<zkbridge::Stat> &reply) {
            m_groundIsOurs = reply.code() == ErrorCode::NoNode;
            prepare();
        });
}

bool HerdBench::stop()
{
    if (!m_ground)
        return false;
    if (m_failure.isEmpty())
        m_failure = tr("interrupted");
    if (m_run) {
        m_run->cancel(m_failure);
    } else {
        m_ground->disconnect(this);
        m_search.reset();
        afterRemoval();
    }
    return true;
}

void HerdBench::prepare()
{
    m_ground = std::make_unique<BenchGround>(m_session, m_path);
    connect(m_ground.get(), &BenchGround::refused, this, &HerdBench::failed);
    connect(m_ground.get(), &BenchGround::prepared, this, [this] {
        m_search = std::make_unique<DoorSearch>(m_session);
        connect(m_search.get(), &DoorSearch::ended, this, [this] {
            for (const model::ServerDoor &door : m_search->doors())
                m_servers.append(door.client);
            runNext();
        });
    });
    m_ground->prepare(BenchGround::Content::MayBeThere);
}

void HerdBench::runNext()
{
    ParticipantSettings settings;
    settings.connect = m_session->options().connect.toString();
    // The session's number keeps apart what several benches do.
    m_election = zkbridge::joinPath(
        m_path, u"%1-%2"_s.arg(isNaive() ? u"naive-herd"_s : u"herd"_s).arg(m_session->status().sessionId, 0, 16));
    settings.election = m_election;
    settings.registry.clear();
    settings.jobs.clear();
    settings.sessionTimeoutMs = sessionTimeoutMs;
    settings.watches = isNaive() ? ParticipantSettings::Watches::Leader : ParticipantSettings::Watches::Predecessor;
    m_run = std::make_unique<HerdRun>(settings, m_count, m_servers);
    connect(m_run.get(), &HerdRun::gathered, this, [this](int placed) {
        Q_EMIT progressed(isNaive()
                ? tr("all watch the leader: %1 of %2 are in line").arg(placed).arg(m_count)
                : tr("each watches its predecessor: %1 of %2 are in line").arg(placed).arg(m_count));
    });
    connect(m_run.get(), &HerdRun::finished, this, [this](const HerdFigures &figures) {
        m_figures.append(figures);
        removeElection();
    });
    connect(m_run.get(), &HerdRun::failed, this, [this](const QString &reason) {
        m_failure = reason;
        removeElection();
    });
    m_run->start();
}

void HerdBench::removeElection()
{
    m_session->remove(m_election, -1, this, [this](const zkbridge::Result<zkbridge::Done> &reply) {
        if (reply.code() == ErrorCode::NotEmpty && ++m_removals < mostRemovals)
            m_removeAgain.start();
        else
            afterRemoval();
    });
}

void HerdBench::afterRemoval()
{
    if (m_failure.isEmpty() && m_figures.size() < 2)
        runNext();
    else if (m_groundIsOurs)
        removeGround();
    else
        report();
}

void HerdBench::removeGround()
{
    // Another bench may use it: then it is not empty, and stays.
    m_session->remove(m_path, -1, this, [this](const zkbridge::Result<zkbridge::Done> &) { report(); });
}

void HerdBench::report()
{
    if (!m_failure.isEmpty()) {
        Q_EMIT failed(m_failure);
        return;
    }
    const HerdFigures &ours = m_figures.constFirst();
    const HerdFigures &naive = m_figures.constLast();
    const QLocale locale;
    QString sentence =
        tr("%1 participants, the leader leaves. Each watches its predecessor: %2 woken, new leader after %3 ms. All "
           "watch the leader: %4 woken, new leader after %5 ms")
            .arg(locale.toString(m_count), locale.toString(ours.woken), locale.toString(ours.newLeaderMs, 'f', 1),
                locale.toString(naive.woken), locale.toString(naive.newLeaderMs, 'f', 1));
    if (ours.counted.packetsSent && naive.counted.packetsSent) {
        sentence =
            tr("%1. Packets sent by the servers: %2, and %3")
                .arg(sentence, locale.toString(*ours.counted.packetsSent), locale.toString(*naive.counted.packetsSent));
    }
    QJsonObject figures{{u"participants"_s, m_count}, {u"path"_s, m_path}};
    insertFigures(&figures, {}, ours);
    insertFigures(&figures, u"naive_"_s, naive);
    Q_EMIT finished(sentence, figures);
}

} // namespace app
