// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/workcontrols.h"

#include "app/browser/lockhint.h"
#include "app/cluster/submitdialog.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/errortext.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/workobserver.h"
#include "zkbridge/client/path.h"
#include "zkbridge/recipes/tasksubmission.h"
#include "zkbridge/sandbox/participantprocess.h"

#include <QAction>
#include <QKeySequence>

#include <memory>
#include <utility>

namespace app {

namespace {
constexpr qsizetype mostRemembered = 20'000;
}

WorkControls::WorkControls(EnsembleConnection *connection, QWidget *window)
    : QObject(window)
    , m_connection(connection)
    , m_window(window)
    , m_submit(add(tr("Submit work..."), tr("Puts tasks into the queue that the leader gives to its workers"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J)))
    , m_withdraw(
          add(tr("Withdraw waiting tasks"), tr("Deletes the tasks submitted here that no worker was given yet"), {}))
{
    connect(m_submit, &QAction::triggered, this, &WorkControls::openDialog);
    connect(m_withdraw, &QAction::triggered, this, &WorkControls::withdraw);
    connect(connection->session(), &zkbridge::Session::lockStateChanged, this, &WorkControls::update);
    connect(connection->workObserver(), &model::WorkObserver::workChanged, this, &WorkControls::update);
    update();
}

WorkControls::~WorkControls() = default;

QAction *WorkControls::add(const QString &text, const QString &toolTip, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setStatusTip(toolTip);
    action->setToolTip(
        shortcut.isEmpty() ? toolTip : tr("%1 (%2)").arg(toolTip, shortcut.toString(QKeySequence::NativeText)));
    return action;
}

void WorkControls::setCluster(const QString &path)
{
    m_cluster = path;
    update();
}

/// Where its tasks lie, or will: as its participants were told when nothing is there yet.
QString WorkControls::place() const
{
    const model::WorkState work = m_connection->workObserver()->workOf(m_cluster);
    if (!work.isEmpty())
        return work.root;
    const auto processes = m_connection->participants()->participants();
    for (const auto *process : processes)
        if (process->settings().election == m_cluster && !process->settings().jobs.isEmpty())
            return process->settings().jobs;
    return zkbridge::ParticipantSettings().jobs;
}

void WorkControls::openDialog()
{
    auto *dialog = new SubmitDialog(m_connection, m_cluster, place(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { submitAt(dialog->root(), dialog->inputs()); });
    dialog->open();
}

void WorkControls::submit(const QList<QByteArray> &inputs) { submitAt(place(), inputs); }

void WorkControls::submitAt(const QString &root, const QList<QByteArray> &inputs)
{
    using zkbridge::TaskSubmission;
    const zkbridge::JobPaths paths{root};
    auto *submission = new TaskSubmission(m_connection->session(), paths, this);
    connect(submission, &TaskSubmission::submitted, this,
        [this, submission, paths, count = inputs.size(), left = inputs.size()](
            const QString &task, const QByteArray &input) mutable {
            remember(zkbridge::joinPath(paths.tasks(), task));
            Q_EMIT submitted(task, input);
            if (--left > 0)
                return;
            Q_EMIT statusMessage(tr("%n task(s) submitted at %1.", nullptr, static_cast<int>(count)).arg(paths.root));
            submission->deleteLater();
        });
    connect(submission, &TaskSubmission::failed, this, [this, submission](const zkbridge::Error &error) {
        Q_EMIT statusMessage(tr("Not all tasks were submitted: %1").arg(errorText(error)));
        submission->deleteLater();
    });
    m_connection->clusters()->look(root); // it may lie deeper than anybody looks
    for (const QByteArray &input : inputs)
        submission->add(input);
}

void WorkControls::remember(const QString &task)
{
    m_waiting.append(task);
    if (m_waiting.size() > mostRemembered)
        m_waiting.removeFirst();
    update();
}

void WorkControls::withdraw()
{
    struct Tally {
        qsizetype asked = 0;
        qsizetype answered = 0;
        qsizetype withdrawn = 0;
        QString problem;
    };
    const auto tally = std::make_shared<Tally>();
    const QStringList tasks = std::exchange(m_waiting, {});
    tally->asked = tasks.size();
    update();
    // The last one first: the leader takes them from the other end.
    for (auto task = tasks.crbegin(); task != tasks.crend(); ++task) {
        m_connection->session()->remove(
            *task, -1, this, [this, tally, path = *task](const zkbridge::Result<zkbridge::Done> &reply) {
                if (reply.ok()) {
                    ++tally->withdrawn;
                } else if (reply.code() != zkbridge::ErrorCode::NoNode) { // a worker has it, or it has ended
                    tally->problem = errorText(reply.error());
                    m_waiting.append(path);
                }
                if (++tally->answered == tally->asked)
                    tellWithdrawn(tally->asked, tally->withdrawn, tally->problem);
            });
    }
}

void WorkControls::tellWithdrawn(qsizetype asked, qsizetype withdrawn, const QString &problem)
{
    update();
    if (!problem.isEmpty()) {
        Q_EMIT statusMessage(tr("Not all waiting tasks could be withdrawn: %1").arg(problem));
        return;
    }
    Q_EMIT statusMessage(tr("%n task(s) withdrawn, of %L1 submitted here; the others were with workers already.",
        nullptr, static_cast<int>(withdrawn))
                             .arg(asked));
}

void WorkControls::update()
{
    const auto lock = m_connection->session()->lockState();
    const bool someWait = !m_waiting.isEmpty() && m_connection->workObserver()->workOf(m_cluster).queued > 0;
    m_withdraw->setEnabled(someWait && lock == zkbridge::LockState::Unlocked);
    m_withdraw->setToolTip(withLockHint(m_withdraw->statusTip(), lock));
}

} // namespace app
