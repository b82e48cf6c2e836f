// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/submitcommand.h"

#include "zkbridge/client/path.h"
#include "zkbridge/recipes/participantsettings.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;
using zkbridge::TaskRecord;
using zkbridge::TaskResult;

namespace app {

namespace {

// What may be under way at once: on its way to the queue, and, with --wait, without its result.
constexpr qsizetype mostOnTheWay = 512;
constexpr qsizetype mostOpen = 10'000;
constexpr qsizetype mostOpenBytes = qsizetype(64) * 1024 * 1024;

[[nodiscard]] QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

[[nodiscard]] QJsonObject objectOf(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

} // namespace

SubmitCommand::SubmitCommand(QObject *parent)
    : ZnodeCommand(u"submit"_s, tr("Gives a cluster tasks to do, a line of standard input each."), parent)
    , m_lines(zkbridge::largestTask)
{
}

SubmitCommand::~SubmitCommand() = default;

void SubmitCommand::addOwnArguments(QCommandLineParser *parser) const
{
    parser->addOptions({
        {u"jobs"_s, tr("Where work is distributed; made when missing."), u"ROOT"_s,
            zkbridge::ParticipantSettings().jobs},
        {u"wait"_s, tr("Writes each result as it comes, and ends after the last.")},
        {u"collect"_s, tr("Submits nothing: writes the results that are there, and removes them.")},
    });
}

bool SubmitCommand::readArguments(const QCommandLineParser &parser, const QStringList &rest)
{
    if (!rest.isEmpty()) {
        failUsage(tr("unexpected argument '%1': tasks come on standard input").arg(rest.constFirst()));
        return false;
    }
    m_paths.root = parser.value(u"jobs"_s);
    const QString problem = m_paths.root == u"/"_s ? tr("it is the root") : zkbridge::pathProblem(m_paths.root);
    if (!problem.isEmpty()) {
        failUsage(tr("--jobs '%1' is no place for work: %2").arg(m_paths.root, problem));
        return false;
    }
    if (parser.isSet(u"wait"_s) && parser.isSet(u"collect"_s)) {
        failUsage(tr("--wait and --collect exclude each other"));
        return false;
    }
    m_mode = parser.isSet(u"wait"_s) ? Mode::Wait : parser.isSet(u"collect"_s) ? Mode::Collect : Mode::Submit;
    m_collectLine =
        u"vivariumctl submit '%1' --jobs '%2' --collect"_s.arg(parser.positionalArguments().constFirst(), m_paths.root);
    return true;
}

void SubmitCommand::run()
{
    m_quitSignals = std::make_unique<QuitSignals>();
    connect(m_quitSignals.get(), &QuitSignals::quitRequested, this, &SubmitCommand::onQuit);
    if (m_mode != Mode::Submit)
        collect();
    if (m_mode != Mode::Collect)
        submitInput();
}

void SubmitCommand::collect()
{
    const auto wants = [this](const QString &task) { return m_mode == Mode::Collect || m_open.contains(task); };
    m_collector = std::make_unique<zkbridge::ResultCollector>(session(), m_paths, wants);
    connect(m_collector.get(), &zkbridge::ResultCollector::found, this, &SubmitCommand::onFound);
    connect(m_collector.get(), &zkbridge::ResultCollector::idle, this, &SubmitCommand::endIfDone);
    connect(m_collector.get(), &zkbridge::ResultCollector::failed, this,
        [this](const zkbridge::Error &error) { failWith(error); });
    m_collector->start();
}

void SubmitCommand::submitInput()
{
    m_submission = std::make_unique<zkbridge::TaskSubmission>(session(), m_paths);
    connect(m_submission.get(), &zkbridge::TaskSubmission::submitted, this, &SubmitCommand::onSubmitted);
    connect(m_submission.get(), &zkbridge::TaskSubmission::failed, this,
        [this](const zkbridge::Error &error) { failWith(error); });
    if (m_collector) {
        connect(m_submission.get(), &zkbridge::TaskSubmission::recovered, m_collector.get(),
            &zkbridge::ResultCollector::lookAgain);
    }
    m_input = std::make_unique<StandardInput>();
    connect(m_input.get(), &StandardInput::bytesRead, this,
        [this](const QByteArray &bytes) { takeLines(m_lines.take(bytes)); });
    connect(m_input.get(), &StandardInput::ended, this, &SubmitCommand::onInputEnded);
}

void SubmitCommand::takeLines(QList<TaskLines::Line> lines)
{
    for (TaskLines::Line &line : lines) {
        if (!line.isTooLong) {
            m_unsent.append(std::move(line.text));
            continue;
        }
        ++m_refused;
        note(tr("line %1 was not submitted: a task has at most %2 bytes").arg(line.number).arg(zkbridge::largestTask));
    }
    submitWaiting();
}

void SubmitCommand::submitWaiting()
{
    while (!m_unsent.isEmpty() && m_submission->size() < mostOnTheWay && m_open.size() + m_submission->size() < mostOpen
        && m_openBytes < mostOpenBytes)
        m_submission->add(m_unsent.takeFirst());
    m_input->setPaused(!m_unsent.isEmpty());
    endIfDone();
}

void SubmitCommand::onInputEnded()
{
    m_inputEnded = true;
    takeLines(m_lines.takeRest());
}

void SubmitCommand::onSubmitted(const QString &task, const QByteArray &input)
{
    if (m_mode == Mode::Wait) {
        m_open.insert(task, input);
        m_openBytes += input.size();
    } else {
        QJsonObject line = objectOf(TaskRecord{input, {}}.toJson());
        line.insert("task"_L1, task);
        if (!writeOut(jsonLine(line)))
            return;
    }
    submitWaiting();
}

void SubmitCommand::onFound(const QString &task, const TaskResult &result)
{
    QJsonObject line = objectOf(result.toJson());
    line.insert("task"_L1, task);
    if (m_mode == Mode::Wait) {
        const QByteArray input = m_open.take(task);
        m_openBytes -= input.size();
        const QJsonObject record = objectOf(TaskRecord{input, {}}.toJson());
        for (auto it = record.constBegin(); it != record.constEnd(); ++it)
            line.insert(it.key(), it.value());
    }
    if (!writeOut(jsonLine(line)))
        return; // it stays to be collected
    m_collector->remove(task);
    if (m_mode == Mode::Wait)
        submitWaiting();
}

void SubmitCommand::endIfDone()
{
    const bool isSubmitted =
        m_mode == Mode::Collect || (m_inputEnded && m_unsent.isEmpty() && m_submission->size() == 0);
    const bool isCollected = m_mode == Mode::Submit || (m_open.isEmpty() && m_collector->isIdle());
    if (m_mode == Mode::Wait && isSubmitted)
        setWaiting();
    if (!isSubmitted || !isCollected)
        return;
    if (m_refused > 0)
        failWith(tr("%n line(s) were not submitted", nullptr, m_refused));
    else
        succeed();
}

void SubmitCommand::onQuit()
{
    const bool isAllSent = m_unsent.isEmpty() && m_submission->size() == 0;
    if (m_mode == Mode::Collect || (m_mode == Mode::Wait && m_open.isEmpty() && isAllSent && m_refused == 0))
        return succeed();
    if (m_mode == Mode::Submit || (m_open.isEmpty() && !isAllSent))
        return failWith(tr("ended before all input was submitted"));
    if (m_open.isEmpty())
        return failWith(tr("%n line(s) were not submitted", nullptr, m_refused));
    failWith(tr("ended before %n task(s) had; they go on, and their results can be collected later: %1", nullptr,
        static_cast<int>(m_open.size()))
                 .arg(m_collectLine));
}

} // namespace app
