// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/readsbench.h"

#include "app/ctl/benchground.h"
#include "app/shell/errortext.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::array windows{1, 64, 1024};
constexpr int mostPaths = 1000;

} // namespace

ReadsBench::ReadsBench()
    : Bench(u"reads"_s, tr("reads what fill made, one by one, with 1, 64 and 1024 reads in flight."))
{
}

ReadsBench::~ReadsBench() = default;

QString ReadsBench::readOptions(const QCommandLineParser &) { return {}; }

void ReadsBench::start(zkbridge::Session *session, const BenchSettings &settings)
{
    m_session = session;
    m_settings = settings;
    m_ground = std::make_unique<BenchGround>(session, settings.path);
    connect(m_ground.get(), &BenchGround::refused, this, &ReadsBench::failed);
    connect(m_ground.get(), &BenchGround::sampled, this, &ReadsBench::begin);
    m_ground->sample(mostPaths);
}

void ReadsBench::begin(const QStringList &paths)
{
    if (paths.isEmpty()) {
        Q_EMIT failed(tr("there is nothing below %1 to read: make it with 'vivariumctl bench CONNECT fill', or name "
                         "another znode with --path")
                          .arg(m_settings.path));
        return;
    }
    m_paths = paths;
    nextRound();
}

void ReadsBench::nextRound()
{
    m_asked = m_answered = 0;
    m_timer.start();
    for (int i = 0; i < windows.at(m_round); ++i)
        readOne();
}

void ReadsBench::readOne()
{
    m_session->get(m_paths.at(m_asked++ % m_paths.size()), zkbridge::Session::Watch::No, this,
        [this](const auto &reply) { take(reply); });
}

void ReadsBench::take(const zkbridge::Result<zkbridge::NodeData> &reply)
{
    ++m_answered;
    if (m_failed)
        return;
    if (!reply.ok()) {
        m_failed = true;
        Q_EMIT failed(errorText(reply.error()));
        return;
    }
    // The time is shared by the rounds.
    if (m_timer.elapsed() * static_cast<qint64>(windows.size()) < m_settings.seconds * 1000LL)
        readOne();
    else if (m_answered == m_asked)
        endRound();
}

void ReadsBench::endRound()
{
    const double rate = static_cast<double>(m_answered) * 1e9 / static_cast<double>(m_timer.nsecsElapsed());
    const int window = windows.at(m_round);
    m_rounds.append(QJsonObject{{u"in_flight"_s, window}, {u"reads"_s, m_answered}, {u"reads_per_second"_s, rate}});
    m_sentences.append(tr("%1 reads a second with %2 in flight").arg(QLocale().toString(rate, 'f', 0)).arg(window));
    Q_EMIT progressed(m_sentences.constLast());
    if (++m_round < windows.size())
        nextRound();
    else
        Q_EMIT finished(m_sentences.join(u'\n'), {{u"path"_s, m_settings.path}, {u"rounds"_s, m_rounds}});
}

} // namespace app
