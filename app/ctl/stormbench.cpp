// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/stormbench.h"

#include "app/ctl/benchground.h"
#include "app/ctl/command.h"
#include "app/shell/errortext.h"
#include "zkbridge/client/path.h"

#include <QCommandLineParser>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using zkbridge::Result;

namespace app {

namespace {

constexpr int mostRate = 1'000'000;
constexpr int paceMs = 5;
constexpr qint64 mostUnanswered = 2048; // a server that cannot keep pace sets it
constexpr int mostPresent = 20'000;

} // namespace

StormBench::StormBench()
    : Bench(u"storm"_s, tr("changes znodes at a rate: sets, creates, deletes."))
{
    m_pace.setInterval(paceMs);
    m_pace.setTimerType(Qt::PreciseTimer);
    connect(&m_pace, &QTimer::timeout, this, &StormBench::keepPace);
}

StormBench::~StormBench() = default;

QList<QCommandLineOption> StormBench::options() const
{
    return {{u"rate"_s, tr("storm: changes a second; without it 5000."), u"N"_s, u"5000"_s}};
}

QString StormBench::readOptions(const QCommandLineParser &parser)
{
    if (!numberOption(parser, u"rate"_s, 1, mostRate, &m_rate))
        return tr("--rate takes a number from 1 to %1").arg(mostRate);
    return {};
}

void StormBench::start(zkbridge::Session *session, const BenchSettings &settings)
{
    m_session = session;
    m_settings = settings;
    m_data = QByteArray(settings.dataBytes, 's');
    m_ground = std::make_unique<BenchGround>(session, settings.path);
    connect(m_ground.get(), &BenchGround::refused, this, &StormBench::failed);
    connect(m_ground.get(), &BenchGround::prepared, this, [this] { m_ground->sample(mostPresent); });
    connect(m_ground.get(), &BenchGround::sampled, this, &StormBench::begin);
    m_ground->prepare(BenchGround::Content::MayBeThere);
}

void StormBench::begin(const QStringList &present)
{
    m_present = QStringList(m_settings.path) + present;
    m_timer.start();
    m_pace.start();
}

void StormBench::keepPace()
{
    const qint64 elapsed = std::min<qint64>(m_timer.elapsed(), m_settings.seconds * 1000LL);
    const qint64 owed = elapsed * m_rate / 1000;
    while (m_sent < owed && m_sent - m_counts.all() < mostUnanswered)
        changeOne();
    Q_EMIT progressed(tr("%1 changes, %2 a second")
                          .arg(QLocale().toString(m_counts.all()),
                              QLocale().toString(m_counts.all() * 1000 / std::max<qint64>(elapsed, 1))));
    if (m_timer.elapsed() < m_settings.seconds * 1000LL)
        return;
    m_pace.stop();
    m_seconds = static_cast<double>(m_timer.nsecsElapsed()) / 1e9;
    if (m_sent == m_counts.all())
        report();
}

std::size_t StormBench::any(qsizetype below)
{
    return std::uniform_int_distribution<std::size_t>(0, static_cast<std::size_t>(below) - 1)(m_random);
}

void StormBench::changeOne()
{
    ++m_sent;
    // The root keeps its data, the mark: without other znodes there is nothing to set.
    const bool hasSettable = m_present.size() > 1 || !m_own.isEmpty();
    const std::size_t dice = any(4);
    if (dice < 2 && hasSettable)
        set();
    else if (dice == 2 && !m_own.isEmpty())
        removeOne();
    else
        create();
}

void StormBench::set()
{
    const qsizetype inheritance = m_present.size() - 1;
    const auto chosen = static_cast<qsizetype>(any(inheritance + m_own.size()));
    const QString &path = chosen < inheritance ? m_present.at(chosen + 1) : m_own.at(chosen - inheritance);
    m_session->set(path, m_data, -1, this, [this](const Result<zkbridge::Stat> &reply) {
        count(&m_counts.sets, reply.ok() ? std::nullopt : std::optional(reply.error()));
    });
}

void StormBench::create()
{
    // The session's number keeps apart what several storms create.
    const QString name = u"storm-%1-%2"_s.arg(m_session->status().sessionId, 0, 16).arg(++m_number);
    const QString path = zkbridge::joinPath(m_present.at(static_cast<qsizetype>(any(m_present.size()))), name);
    m_session->create(path, m_data, zkbridge::openAcl(), zkbridge::CreateMode::Persistent, this,
        [this, path](const Result<zkbridge::Created> &reply) {
            if (reply.ok())
                m_own.append(path);
            count(&m_counts.creates, reply.ok() ? std::nullopt : std::optional(reply.error()));
        });
}

void StormBench::removeOne()
{
    m_own.swapItemsAt(static_cast<qsizetype>(any(m_own.size())), m_own.size() - 1);
    m_session->remove(m_own.takeLast(), -1, this, [this](const Result<zkbridge::Done> &reply) {
        count(&m_counts.deletes, reply.ok() ? std::nullopt : std::optional(reply.error()));
    });
}

void StormBench::count(qint64 *kind, const std::optional<zkbridge::Error> &error)
{
    ++*kind;
    if (error) {
        ++m_counts.failed;
        if (!m_firstError)
            m_firstError = error;
    }
    if (!m_pace.isActive() && m_sent == m_counts.all())
        report();
}

void StormBench::report()
{
    if (m_firstError && m_counts.failed == m_counts.all()) {
        Q_EMIT failed(errorText(*m_firstError));
        return;
    }
    const double rate = static_cast<double>(m_counts.all() - m_counts.failed) / m_seconds;
    const QLocale locale;
    QString sentence = tr("%1 changes below %2 in %3 s: %4 a second")
                           .arg(locale.toString(m_counts.all()), m_settings.path, locale.toString(m_seconds, 'f', 1),
                               locale.toString(rate, 'f', 0));
    QJsonObject figures{{u"path"_s, m_settings.path}, {u"rate_asked"_s, m_rate}, {u"rate"_s, rate},
        {u"seconds"_s, m_seconds}, {u"changes"_s, m_counts.all()}, {u"sets"_s, m_counts.sets},
        {u"creates"_s, m_counts.creates}, {u"deletes"_s, m_counts.deletes}, {u"failed"_s, m_counts.failed}};
    if (m_firstError) {
        sentence = tr("%1; %2 failed, the first: %3")
                       .arg(sentence, locale.toString(m_counts.failed), errorText(*m_firstError));
        figures.insert(u"first_error"_s, zkbridge::errorName(m_firstError->code));
    }
    Q_EMIT finished(sentence, figures);
}

} // namespace app
