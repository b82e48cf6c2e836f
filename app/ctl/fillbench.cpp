// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/fillbench.h"

#include "app/ctl/benchground.h"
#include "app/ctl/command.h"
#include "app/shell/errortext.h"

#include <QCommandLineParser>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int mostZnodes = 100'000'000;
constexpr int mostDepth = 100;
// Measured: a server is fastest with transactions of about this many creates, eight of them in flight.
constexpr int createsInMulti = 1000;
constexpr int multisInFlight = 8;
constexpr qsizetype bytesInMulti = 512LL * 1024; // far below jute.maxbuffer (1 MiB)
constexpr qsizetype bytesBesidePathAndData = 64; // headers, ACL and flags of one create

} // namespace

FillBench::FillBench()
    : Bench(u"fill"_s, tr("makes many znodes."))
{
}

FillBench::~FillBench() = default;

QList<QCommandLineOption> FillBench::options() const
{
    return {
        {u"znodes"_s, tr("fill: how many; without it a million."), u"N"_s, u"1000000"_s},
        {u"depth"_s, tr("fill: in how many levels; without it 3."), u"LEVELS"_s, u"3"_s},
        {u"flat"_s, tr("fill: all of them below one znode.")},
    };
}

QString FillBench::readOptions(const QCommandLineParser &parser)
{
    if (!numberOption(parser, u"znodes"_s, 1, mostZnodes, &m_znodes))
        return tr("--znodes takes a number from 1 to %1").arg(mostZnodes);
    if (!numberOption(parser, u"depth"_s, 1, mostDepth, &m_depth))
        return tr("--depth takes a number from 1 to %1").arg(mostDepth);
    if (parser.isSet(u"flat"_s) && parser.isSet(u"depth"_s))
        return tr("--flat and --depth exclude each other");
    if (parser.isSet(u"flat"_s))
        m_depth = 1;
    return {};
}

void FillBench::start(zkbridge::Session *session, const BenchSettings &settings)
{
    m_session = session;
    m_settings = settings;
    m_data = QByteArray(settings.dataBytes, 'x');
    m_plan.emplace(settings.path, m_znodes, m_depth);
    m_ground = std::make_unique<BenchGround>(session, settings.path);
    connect(m_ground.get(), &BenchGround::refused, this, &FillBench::failed);
    connect(m_ground.get(), &BenchGround::prepared, this, &FillBench::fill);
    m_ground->prepare(BenchGround::Content::MustNot);
}

void FillBench::fill()
{
    m_timer.start();
    while (m_inFlight < multisInFlight && m_next < m_plan->size())
        sendOne();
}

void FillBench::sendOne()
{
    QList<zkbridge::MultiOperation> creates;
    qsizetype bytes = 0;
    while (m_next < m_plan->size() && creates.size() < createsInMulti) {
        QString path = m_plan->path(m_next);
        bytes += path.size() + m_data.size() + bytesBesidePathAndData;
        if (!creates.isEmpty() && bytes > bytesInMulti)
            break;
        creates.append({zkbridge::MultiOperation::Kind::Create, std::move(path), m_data});
        ++m_next;
    }
    ++m_inFlight;
    // A session's writes are done in the order of their sending, so parents are there before their children.
    m_session->multi(creates, this, [this, created = creates.size()](const auto &reply) { take(created, reply); });
}

void FillBench::take(qint64 created, const zkbridge::Result<QList<zkbridge::MultiReply>> &reply)
{
    --m_inFlight;
    if (m_failed)
        return;
    if (!reply.ok()) {
        m_failed = true;
        Q_EMIT failed(errorText(reply.error()));
        return;
    }
    m_created += created;
    Q_EMIT progressed(tr("%1 of %2 znodes").arg(QLocale().toString(m_created), QLocale().toString(m_plan->size())));
    if (m_next < m_plan->size())
        sendOne();
    else if (m_inFlight == 0)
        report();
}

void FillBench::report()
{
    const double seconds = static_cast<double>(m_timer.nsecsElapsed()) / 1e9;
    const double rate = static_cast<double>(m_created) / seconds;
    const QLocale locale;
    Q_EMIT finished(tr("%1 znodes below %2 in %3 s: %4 a second")
                        .arg(locale.toString(m_created), m_settings.path, locale.toString(seconds, 'f', 2),
                            locale.toString(rate, 'f', 0)),
        {{u"path"_s, m_settings.path}, {u"znodes"_s, m_created}, {u"depth"_s, m_depth},
            {u"data_bytes"_s, m_settings.dataBytes}, {u"seconds"_s, seconds}, {u"znodes_per_second"_s, rate}});
}

} // namespace app
