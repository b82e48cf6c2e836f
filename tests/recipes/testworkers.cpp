// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recipes/testworkers.h"

#include "zkbridge/client/path.h"
#include "zkbridge/recipes/tasksubmission.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using zkbridge::ParticipantEvent;
using Kind = zkbridge::ParticipantEvent::Kind;

namespace testsupport {

Worker::Worker(const zkbridge::ParticipantSettings &settings)
    : participant(std::make_unique<zkbridge::Participant>(settings))
{
    QObject::connect(participant.get(), &zkbridge::Participant::eventOccurred, participant.get(),
        [this](const ParticipantEvent &event) { events.append(event); });
    QObject::connect(participant.get(), &zkbridge::Participant::finished, participant.get(), [this] { ++finished; });
    participant->start();
}

QStringList Worker::tasks(Kind kind) const
{
    QStringList tasks;
    for (const ParticipantEvent &event : events) {
        if (event.kind == kind)
            tasks.append(event.task);
    }
    return tasks;
}

bool Worker::leads() const
{
    const auto last = std::find_if(events.rbegin(), events.rend(), [](const ParticipantEvent &event) {
        return event.kind == Kind::Leader || event.kind == Kind::Follower || event.kind == Kind::Disconnected;
    });
    return last != events.rend() && last->kind == Kind::Leader;
}

bool Worker::isRegistered() const { return !registration().isEmpty(); }

QString Worker::registration() const
{
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->kind == Kind::Registered)
            return zkbridge::nodeName(event->node);
    }
    return {};
}

WorkingCluster::WorkingCluster(const QString &server, Bystander *bystander, int number)
    : paths{u"/work%1/jobs"_s.arg(number)}
    , m_bystander(bystander)
{
    settings.connect = server;
    settings.election = u"/work%1/election"_s.arg(number);
    settings.registry = u"/work%1/registry"_s.arg(number);
    settings.jobs = paths.root;
    settings.sessionTimeoutMs = 2000;
}

Worker *WorkingCluster::add(int taskMs, const QString &connect)
{
    zkbridge::ParticipantSettings own = settings;
    own.taskMs = taskMs;
    if (!connect.isEmpty())
        own.connect = connect;
    workers.push_back(std::make_unique<Worker>(own));
    Worker *added = workers.back().get();
    const bool came = QTest::qWaitFor([added] { return added->leads() || added->isRegistered(); }, 20'000);
    return came ? added : nullptr;
}

void WorkingCluster::kill(Worker *worker) { worker->participant.reset(); }

bool WorkingCluster::resignAll()
{
    for (const auto &worker : workers) {
        if (worker->participant)
            worker->participant->resign();
    }
    return QTest::qWaitFor(
        [this] {
            return std::all_of(workers.begin(), workers.end(),
                [](const auto &worker) { return !worker->participant || worker->finished == 1; });
        },
        20'000);
}

QStringList WorkingCluster::submit(const QList<QByteArray> &inputs)
{
    QObject context;
    zkbridge::TaskSubmission submission(m_bystander->session(), paths);
    QStringList tasks;
    QObject::connect(&submission, &zkbridge::TaskSubmission::submitted, &context,
        [&tasks](const QString &task) { tasks.append(task); });
    for (const QByteArray &input : inputs)
        submission.add(input);
    if (!QTest::qWaitFor([&submission] { return submission.size() == 0; }, 60'000))
        qFatal("tasks were not submitted");
    return tasks;
}

QStringList WorkingCluster::submit(int count)
{
    QList<QByteArray> inputs;
    for (int i = 0; i < count; ++i)
        inputs.append(QByteArray::number(i));
    return submit(inputs);
}

QStringList WorkingCluster::names(const QString &parent) const
{
    QStringList names;
    for (const QString &path : m_bystander->children(parent))
        names.append(zkbridge::nodeName(path));
    return names;
}

QHash<QString, zkbridge::TaskResult> WorkingCluster::results() const
{
    QObject context;
    QHash<QString, zkbridge::TaskResult> results;
    const QStringList tasks = ended();
    for (const QString &task : tasks) {
        m_bystander->session()->get(zkbridge::joinPath(paths.status(), task), zkbridge::Session::Watch::No, &context,
            [&results, task](const zkbridge::Result<zkbridge::NodeData> &reply) {
                const QByteArray json = reply.ok() ? reply->data : QByteArray();
                results.insert(task, zkbridge::TaskResult::fromJson(json).value_or(zkbridge::TaskResult{}));
            });
    }
    if (!QTest::qWaitFor([&] { return results.size() == tasks.size(); }, 60'000))
        qFatal("results were not read");
    return results;
}

bool WorkingCluster::isTidy() const
{
    if (!names(paths.tasks()).isEmpty())
        return false;
    const QStringList registered = names(settings.registry);
    const QStringList entries = names(paths.assign());
    return std::all_of(entries.begin(), entries.end(),
        [&](const QString &entry) { return registered.contains(entry) && names(paths.assign(entry)).isEmpty(); });
}

} // namespace testsupport
