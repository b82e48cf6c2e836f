// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/walkcommand.h"

#include "zkbridge/client/path.h"
#include "zkbridge/wire/wirereader.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString number(qint64 value) { return QLocale().toString(value); }

} // namespace

WalkCommand::WalkCommand(QObject *parent)
    : ZnodeCommand(u"walk"_s, tr("Reads a subtree and tells how large it is."), parent)
    , m_figures(std::make_shared<SubtreeFigures>())
{
}

WalkCommand::~WalkCommand() = default;

void WalkCommand::addOwnArguments(QCommandLineParser *parser) const
{
    parser->addPositionalArgument(u"[PATH]"_s, tr("Where the subtree begins; without, at the root."));
    parser->addOptions({
        {u"json"_s, tr("Writes one JSON object.")},
        {u"stat"_s, tr("Reads the Stats, too, which moves all data once: tells bytes and ephemeral znodes.")},
        {u"no-limit"_s, tr("Reads as fast as the server answers, not 200,000 znodes a second at most.")},
    });
}

bool WalkCommand::readArguments(const QCommandLineParser &parser, const QStringList &rest)
{
    m_asJson = parser.isSet(u"json"_s);
    m_withStats = parser.isSet(u"stat"_s);
    m_unlimited = parser.isSet(u"no-limit"_s);
    m_root = rest.value(0, u"/"_s);
    if (rest.size() > 1) {
        failUsage(tr("unexpected argument '%1'").arg(rest.at(1)));
        return false;
    }
    if (const QString problem = zkbridge::pathProblem(m_root); !problem.isEmpty()) {
        failUsage(tr("'%1' is not a path: %2").arg(m_root, problem));
        return false;
    }
    return true;
}

void WalkCommand::run()
{
    m_quitSignals = std::make_unique<QuitSignals>();
    connect(m_quitSignals.get(), &QuitSignals::quitRequested, this, &WalkCommand::interrupt);
    model::SubtreeWalkOptions options;
    options.withStats = m_withStats;
    options.unlimitedSpeed = m_unlimited;
    m_walk = std::make_unique<model::SubtreeWalk>(session(), wire(), m_root, options);
    m_walk->setVisitor(std::make_shared<WalkFigures>(m_withStats, m_figures));
    connect(m_walk.get(), &model::SubtreeWalk::progressed, this, &WalkCommand::showProgress);
    connect(m_walk.get(), &model::SubtreeWalk::failed, this, [this](const zkbridge::Error &error) { failWith(error); });
    connect(m_walk.get(), &model::SubtreeWalk::finished, this, [this] {
        if (print(false))
            succeed();
    });
    m_walk->start();
}

void WalkCommand::showProgress(const zkbridge::WalkProgress &walked)
{
    progress().show(tr("%1 of %2 znodes, %3 a second")
                        .arg(number(walked.read), number(walked.found), number(qRound64(znodesPerSecond()))));
}

void WalkCommand::interrupt()
{
    m_quitSignals->disconnect(this); // it prints once
    m_walk->cancel();
    if (print(true))
        failWith(tr("interrupted: this is what was found until then"));
}

double WalkCommand::znodesPerSecond() const
{
    const double seconds = m_walk->progress().seconds;
    return seconds > 0 ? double(m_figures->znodes) / seconds : 0;
}

bool WalkCommand::print(bool interrupted)
{
    if (wire()->status().isConnected() && m_walk->source() == model::SubtreeWalk::Source::Session)
        note(tr("this server knows no multi-reads (before ZooKeeper 3.6), so each znode took a request of its own"));
    const QByteArray text =
        m_asJson ? QJsonDocument(toJson(interrupted)).toJson(QJsonDocument::Compact) + '\n' : toText().toUtf8();
    return writeOut(text);
}

QJsonObject WalkCommand::toJson(bool interrupted) const
{
    const SubtreeFigures &figures = *m_figures;
    QJsonObject largest;
    if (m_withStats && figures.largestBytes >= 0)
        largest = {
            {u"path"_s, QString::fromStdString(figures.largestPath)}, {u"bytes"_s, qint64(figures.largestBytes)}};
    else if (!m_withStats && figures.mostChildren >= 0)
        largest = {{u"path"_s, QString::fromStdString(figures.mostChildrenPath)},
            {u"children"_s, qint64(figures.mostChildren)}};
    QJsonObject json{{u"path"_s, m_root}, {u"znodes"_s, qint64(figures.znodes)}, {u"depth"_s, figures.depth},
        {u"forbidden"_s, qint64(figures.forbidden)}, {u"seconds"_s, m_walk->progress().seconds},
        {u"znodes_per_second"_s, znodesPerSecond()}, {u"largest"_s, largest.isEmpty() ? QJsonValue() : largest},
        {u"by"_s, m_walk->source() == model::SubtreeWalk::Source::Wire ? u"multi-read"_s : u"single reads"_s}};
    if (m_withStats) {
        json.insert(u"bytes"_s, qint64(figures.bytes));
        json.insert(u"ephemerals"_s, qint64(figures.ephemerals));
    }
    if (interrupted)
        json.insert(u"interrupted"_s, true);
    return json;
}

QString WalkCommand::toText() const
{
    const SubtreeFigures &figures = *m_figures;
    const QLocale locale;
    QString text =
        tr("%1: %n znode(s), %2 level(s) deep\n", nullptr, int(figures.znodes)).arg(m_root).arg(figures.depth);
    if (m_withStats) {
        text += tr("data           %1\n").arg(locale.formattedDataSize(figures.bytes));
        text += tr("ephemeral      %1\n").arg(number(figures.ephemerals));
        if (figures.largestBytes >= 0)
            text +=
                tr("largest        %1  %2\n")
                    .arg(locale.formattedDataSize(figures.largestBytes), QString::fromStdString(figures.largestPath));
    }
    if (figures.mostChildren > 0)
        text += tr("most children  %1  %2\n")
                    .arg(number(figures.mostChildren), QString::fromStdString(figures.mostChildrenPath));
    if (figures.forbidden > 0)
        text += tr("forbidden      %1, and what is below them is not counted\n").arg(number(figures.forbidden));
    const QString seconds = locale.toString(m_walk->progress().seconds, 'f', 2);
    const QString rate = number(qRound64(znodesPerSecond()));
    text += m_walk->source() == model::SubtreeWalk::Source::Wire
        ? tr("read in        %1 s, %2 znodes a second, by multi-reads\n").arg(seconds, rate)
        : tr("read in        %1 s, %2 znodes a second, one a request\n").arg(seconds, rate);
    return text;
}

} // namespace app
