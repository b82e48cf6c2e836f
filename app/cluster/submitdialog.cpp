// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/submitdialog.h"

#include "app/shell/ensembleconnection.h"
#include "app/shell/lockdialog.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/workobserver.h"
#include "zkbridge/client/path.h"
#include "zkbridge/recipes/joblayout.h"
#include "zkbridge/sandbox/participantprocess.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int usualSamples = 20;
constexpr int mostSamples = 10'000;

bool takesWorkFrom(const zkbridge::ParticipantProcess *process, const QString &root)
{
    using State = zkbridge::ParticipantProcess::State;
    return process->state() != State::Ended && process->state() != State::Killed && process->settings().jobs == root;
}

} // namespace

SubmitDialog::SubmitDialog(EnsembleConnection *connection, QString cluster, const QString &place, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_cluster(std::move(cluster))
    , m_samples(new QRadioButton(tr("Sa&mple tasks:"), this))
    , m_count(new QSpinBox(this))
    , m_lines(new QRadioButton(tr("A task a &line:"), this))
    , m_text(new QPlainTextEdit(this))
    , m_root(new QLineEdit(place, this))
    , m_notice(new QLabel(this))
    , m_unlock(new QPushButton(tr("&Unlock this session..."), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_submit(m_buttons->addButton(tr("Submit"), QDialogButtonBox::AcceptRole))
{
    setWindowTitle(tr("Submit work"));
    m_count->setRange(1, mostSamples);
    m_count->setValue(usualSamples);
    m_samples->setChecked(true);
    explainFields();
    buildForm();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_samples, &QRadioButton::toggled, this, &SubmitDialog::refresh);
    connect(m_count, &QSpinBox::valueChanged, this, &SubmitDialog::refresh);
    // Who types tasks wants them.
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_lines->setChecked(true);
        refresh();
    });
    connect(m_root, &QLineEdit::textChanged, this, &SubmitDialog::refresh);
    connect(m_unlock, &QPushButton::clicked, this, [this] { askToUnlock(m_connection, this); });
    connect(connection->session(), &zkbridge::Session::lockStateChanged, this, &SubmitDialog::refresh);
    connect(connection->session(), &zkbridge::Session::statusChanged, this, &SubmitDialog::refresh);
    connect(connection->workObserver(), &model::WorkObserver::workChanged, this, &SubmitDialog::refresh);
    connect(connection->participants(), &model::ParticipantFleet::participantsChanged, this, &SubmitDialog::refresh);
    refresh();
}

void SubmitDialog::explainFields()
{
    const auto explain = [](QWidget *field, const QString &name, const QString &toolTip) {
        field->setAccessibleName(name);
        field->setToolTip(toolTip);
    };
    explain(m_samples, tr("Sample tasks"), tr("So many small tasks, to see how work is distributed"));
    explain(m_count, tr("Number of sample tasks"), tr("How many sample tasks are submitted"));
    explain(m_lines, tr("A task a line"), tr("Each line that is not empty becomes a task"));
    explain(m_text, tr("Tasks"),
        tr("What is to be done, a line a task: the input of the workers' command, or what is hashed where they have "
           "none"));
    explain(m_root, tr("Place of work"),
        tr("The znode below which tasks, assign and status lie; participants work where their jobs root is the same"));
    m_unlock->setToolTip(tr("Lets this session write"));
    m_notice->setAccessibleName(tr("What will happen"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMinimumSize(fontMetrics().averageCharWidth() * 60, fontMetrics().lineSpacing() * 7);
}

void SubmitDialog::buildForm()
{
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    // Room from the start: the dialog must not jump while one types.
    m_notice->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_notice->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *samples = new QHBoxLayout;
    samples->addWidget(m_samples);
    samples->addWidget(m_count);
    samples->addStretch();
    auto *root = new QFormLayout;
    root->addRow(tr("&Place of work:"), m_root);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(samples);
    layout->addWidget(m_lines);
    layout->addWidget(m_text, 1);
    layout->addLayout(root);
    layout->addWidget(m_notice);
    layout->addWidget(m_unlock, 0, Qt::AlignLeft);
    layout->addWidget(m_buttons);
}

QString SubmitDialog::root() const { return m_root->text(); }

QList<QByteArray> SubmitDialog::inputs() const
{
    QList<QByteArray> inputs;
    if (m_samples->isChecked()) {
        for (int number = 1; number <= m_count->value(); ++number)
            inputs.append(QByteArrayLiteral("sample ") + QByteArray::number(number));
        return inputs;
    }
    const QStringList lines = m_text->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        inputs.append(line.toUtf8());
    return inputs;
}

/// Why nothing can be submitted; empty: it can.
QString SubmitDialog::problem() const
{
    switch (m_connection->session()->lockState()) {
    case zkbridge::LockState::Locked:
        return tr("This session is locked, so that nothing is written by accident. Submitting work writes to the "
                  "ensemble: unlock it first.");
    case zkbridge::LockState::ReadOnly:
        return tr("This connection was opened read-only. Submitting work writes to the ensemble.");
    case zkbridge::LockState::Unlocked:
        break;
    }
    if (const QString wrong = zkbridge::pathProblem(root()); !wrong.isEmpty())
        return tr("The place of work is not a znode's path: %1").arg(wrong);
    if (root() == "/"_L1)
        return tr("The place of work cannot be the root znode: choose a path below it.");
    const QList<QByteArray> tasks = inputs();
    if (tasks.isEmpty())
        return tr("No task yet: type what is to be done, a line a task.");
    const auto tooLarge =
        std::ranges::count_if(tasks, [](const QByteArray &input) { return input.size() > zkbridge::largestTask; });
    if (tooLarge > 0)
        return tr("%n line(s) are longer than a task may be, which is %1 KiB.", nullptr, static_cast<int>(tooLarge))
            .arg(zkbridge::largestTask / 1024);
    return {};
}

QString SubmitDialog::whoWorks() const
{
    const auto processes = m_connection->participants()->participants();
    const auto ours =
        std::ranges::count_if(processes, [this](const auto *process) { return takesWorkFrom(process, root()); });
    const auto *state = m_connection->clusters()->cluster(m_cluster);
    const model::WorkState work = m_connection->workObserver()->workOf(m_cluster);
    if (state != nullptr && work.root == root() && state->workers.size() > ours)
        return tr("Not all workers of %1 were started here: they get tasks as vivariumctl submit writes them, and need "
                  "to read them so.")
            .arg(m_cluster);
    if (ours == 0)
        return tr("No participant started here works at %1: the tasks wait there until one joins.").arg(root());
    return {};
}

/// What will happen, in the field's words.
QString SubmitDialog::outlook() const
{
    const zkbridge::JobPaths paths{root()};
    QStringList sentences{
        tr("%n task(s) will wait below %1, each as a znode.", nullptr, static_cast<int>(inputs().size()))
            .arg(paths.tasks()),
        tr("The leader gives each one to a worker by moving it below %1, in one transaction, so that none is lost or "
           "done twice when one of them dies.")
            .arg(paths.assign()),
        tr("Results come to lie below %1 and stay there until somebody collects them. What still waits can be "
           "withdrawn "
           "from the Cluster menu.")
            .arg(paths.status())};
    if (const QString who = whoWorks(); !who.isEmpty())
        sentences.append(who);
    return sentences.join(u'\n');
}

void SubmitDialog::refresh()
{
    const QString wrong = problem();
    m_notice->setText(wrong.isEmpty() ? outlook() : wrong);
    m_unlock->setVisible(m_connection->session()->lockState() == zkbridge::LockState::Locked);
    m_submit->setEnabled(wrong.isEmpty());
}

} // namespace app
