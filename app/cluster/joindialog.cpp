// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/joindialog.h"

#include "app/cluster/joinworksection.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/errortext.h"
#include "model/cluster/participantfleet.h"
#include "model/cluster/recipeproduct.h"
#include "zkbridge/client/path.h"
#include "zkbridge/recipes/participant.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int typingRestMs = 250;
constexpr int sandboxTimeoutMs = 3000;
constexpr int sandboxTaskMs = 800;
constexpr int usualTimeoutMs = 10000;

/// In our own sandbox tasks take a while, so that people see them on their way.
zkbridge::ParticipantSettings withPace(zkbridge::ParticipantSettings preset, bool isSandbox)
{
    if (isSandbox && preset.taskMs == 0)
        preset.taskMs = sandboxTaskMs;
    return preset;
}

} // namespace

JoinDialog::JoinDialog(EnsembleConnection *connection, const zkbridge::ParticipantSettings &preset, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_election(new QLineEdit(this))
    , m_recipe(new QComboBox(this))
    , m_prefix(new QLineEdit(this))
    , m_id(new QLineEdit(this))
    , m_registry(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_timeout(new QSpinBox(this))
    , m_work(new JoinWorkSection(withPace(preset, connection->isSandbox()), this))
    , m_notice(new QLabel(this))
    , m_confirmLabel(new QLabel(this))
    , m_confirm(new QLineEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Join as a participant"));
    m_buttons->addButton(tr("Join"), QDialogButtonBox::AcceptRole);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    this->preset(preset);
    explainFields();
    buildForm();

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingRestMs);
    connect(&m_pause, &QTimer::timeout, this, &JoinDialog::look);
    connect(m_election, &QLineEdit::textChanged, this, &JoinDialog::electionEdited);
    connect(m_recipe, &QComboBox::currentIndexChanged, this, &JoinDialog::electionEdited);
    connect(m_prefix, &QLineEdit::textChanged, this, &JoinDialog::electionEdited);
    connect(m_registry, &QLineEdit::textChanged, this, &JoinDialog::refresh);
    connect(m_confirm, &QLineEdit::textChanged, this, &JoinDialog::refresh);
    connect(m_work, &JoinWorkSection::changed, this, &JoinDialog::refresh);
    connect(connection->session(), &zkbridge::Session::lockStateChanged, this, &JoinDialog::refresh);
    connect(connection->participants(), &model::ParticipantFleet::participantsChanged, this, &JoinDialog::look);
    look();
}

void JoinDialog::preset(const zkbridge::ParticipantSettings &preset)
{
    using zkbridge::ElectionRecipe;
    const std::array recipes{
        std::pair{ElectionRecipe::Plain, tr("Plain recipe")},
        std::pair{ElectionRecipe::CuratorLatch, tr("Curator LeaderLatch")},
        std::pair{ElectionRecipe::Kazoo, tr("kazoo Election")},
    };
    for (const auto &[recipe, name] : recipes)
        m_recipe->addItem(name, QVariant::fromValue(static_cast<int>(recipe)));
    m_recipe->setCurrentIndex(m_recipe->findData(static_cast<int>(preset.recipe)));
    m_election->setText(preset.election);
    m_prefix->setText(preset.prefix);
    m_registry->setText(preset.registry);
    m_timeout->setRange(500, 120000);
    m_timeout->setSingleStep(500);
    m_timeout->setSuffix(tr(" ms"));
    m_timeout->setValue(m_connection->isSandbox() ? sandboxTimeoutMs : usualTimeoutMs);
}

void JoinDialog::explainFields()
{
    const auto explain = [](QWidget *field, const QString &name, const QString &toolTip) {
        field->setAccessibleName(name);
        field->setToolTip(toolTip);
    };
    explain(
        m_election, tr("Election"), tr("The znode under which candidates stand; it is created when it is not there"));
    explain(m_recipe, tr("Recipe"),
        tr("How candidates are named and lined up. All candidates of an election need the same recipe: each one looks "
           "past the others', and two would lead at once"));
    explain(m_prefix, tr("Prefix"),
        tr("The candidate's name before its sequence number, c_ as a rule; the other recipes have names of their own"));
    explain(m_id, tr("Id"),
        tr("What its candidate holds, for others to tell it by: Curator's participant id, kazoo's identifier"));
    m_id->setPlaceholderText(tr("none"));
    explain(m_registry, tr("Registry"),
        tr("The znode under which workers register; empty: takes part in the election alone"));
    explain(m_address, tr("Address"), tr("What its registration holds, for others to reach it: http://host:port"));
    m_address->setPlaceholderText(tr("made from the host's name and the process id"));
    explain(m_confirm, tr("Confirm election"), tr("Type the election's path once more to show that you mean it"));
    explain(m_timeout, tr("Session timeout"),
        tr("How long the servers wait for a heartbeat before they end its session; they may clamp it"));
    m_notice->setAccessibleName(tr("What joining means there"));
    for (auto *edit : {m_election, m_prefix, m_id, m_registry, m_address, m_confirm})
        edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * 56);
}

void JoinDialog::buildForm()
{
    for (auto *label : {m_notice, m_confirmLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    // Room for three lines from the start: the dialog must not jump while one types.
    m_notice->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_notice->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *form = new QFormLayout;
    form->addRow(tr("&Election:"), m_election);
    form->addRow(tr("Re&cipe:"), m_recipe);
    form->addRow(tr("&Prefix:"), m_prefix);
    form->addRow(tr("&Id:"), m_id);
    form->addRow(tr("&Registry:"), m_registry);
    form->addRow(tr("&Address:"), m_address);
    form->addRow(tr("Session &timeout:"), m_timeout);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_work);
    layout->addWidget(m_notice);
    layout->addWidget(m_confirmLabel);
    layout->addWidget(m_confirm);
    layout->addStretch();
    layout->addWidget(m_buttons);
}

zkbridge::ElectionRecipe JoinDialog::recipe() const
{
    return static_cast<zkbridge::ElectionRecipe>(m_recipe->currentData().toInt());
}

zkbridge::ParticipantSettings JoinDialog::settings() const
{
    zkbridge::ParticipantSettings settings;
    settings.connect = m_connection->session()->options().connect.toString();
    settings.election = m_election->text();
    settings.recipe = recipe();
    settings.prefix = m_prefix->text();
    settings.id = m_id->text();
    settings.registry = m_registry->text();
    settings.address = m_address->text().trimmed();
    settings.sessionTimeoutMs = m_timeout->value();
    m_work->apply(&settings);
    return settings;
}

void JoinDialog::electionEdited()
{
    m_judgement.reset();
    m_finding.clear();
    m_confirm->clear();
    m_pause.start();
    refresh();
}

QStringList JoinDialog::ourCandidates() const
{
    QStringList names;
    const auto processes = m_connection->participants()->participants();
    for (const auto *process : processes)
        if (zkbridge::parentPath(process->node()) == m_election->text())
            names.append(zkbridge::nodeName(process->node()));
    return names;
}

void JoinDialog::look()
{
    auto *session = m_connection->session();
    session->cancel(m_request);
    const QString path = m_election->text();
    if (!zkbridge::isValidPath(path)) {
        refresh();
        return;
    }
    m_finding = tr("Looking at %1 ...").arg(path);
    m_request = session->children(
        path, zkbridge::Session::Watch::No, this, [this](const zkbridge::Result<zkbridge::Children> &reply) {
            if (reply.ok()) {
                QStringList names;
                names.reserve(static_cast<qsizetype>(reply->names.size()));
                for (const auto &name : reply->names)
                    names.append(QString::fromStdString(name));
                judge(judgeJoin(names, ourCandidates(), model::candidateTest(recipe(), m_prefix->text())));
            } else if (reply.code() == zkbridge::ErrorCode::NoNode) {
                judge({});
                m_finding = tr("%1 is not there yet and will be created.").arg(m_election->text());
            } else {
                // What cannot be looked at may hold others: then the same care as if it did.
                JoinJudgement unknown;
                unknown.verdict = JoinJudgement::Verdict::Confirm;
                judge(unknown);
                m_finding = tr("Whether others stand there cannot be seen: %1").arg(errorText(reply.error()));
            }
            refresh();
        });
    refresh();
}

void JoinDialog::judge(const JoinJudgement &judgement)
{
    m_judgement = judgement;
    const QString path = m_election->text();
    switch (judgement.verdict) {
    case JoinJudgement::Verdict::Free:
        m_finding = tr("A process is started here; it stands at the end of the line of %1.").arg(path);
        break;
    case JoinJudgement::Verdict::Confirm:
        m_finding = tr("%1 holds %n candidate(s) that this program did not start (%2). When they go, the participant "
                       "started here wins: it would take the real service's place, and nobody would do that service's "
                       "work.",
            nullptr, judgement.foreign)
                        .arg(path, judgement.example);
        break;
    case JoinJudgement::Verdict::Refuse:
        m_finding = tr("%1 holds %2, which is not a candidate by this recipe. A candidate of ours among another "
                       "recipe's znodes can break that recipe or lead beside its leader, so joining is refused there.")
                        .arg(path, judgement.example);
        break;
    }
}

QString JoinDialog::pathProblems() const
{
    if (const QString problem = zkbridge::pathProblem(m_election->text()); !problem.isEmpty())
        return tr("The election's path is not a znode's path: %1").arg(problem);
    if (m_election->text() == "/"_L1)
        return tr("The election cannot be the root znode: choose a path below it.");
    if (const auto problem = zkbridge::Participant::problemOf(settings());
        problem && problem->path == m_prefix->text() && m_prefix->isEnabled())
        return tr("The prefix cannot begin a znode's name: %1").arg(problem->detail);
    if (const QString problem = m_work->problem(); !problem.isEmpty())
        return problem;
    if (m_registry->text().isEmpty())
        return {};
    if (const QString problem = zkbridge::pathProblem(m_registry->text()); !problem.isEmpty())
        return tr("The registry's path is not a znode's path: %1").arg(problem);
    if (m_registry->text() == "/"_L1 || m_registry->text() == m_election->text())
        return tr("The registry needs a znode of its own.");
    return {};
}

QString JoinDialog::lockProblem() const
{
    switch (m_connection->session()->lockState()) {
    case zkbridge::LockState::Unlocked:
        return {};
    case zkbridge::LockState::Locked:
        return tr("This connection is locked. Joining writes to the ensemble: unlock it first.");
    case zkbridge::LockState::ReadOnly:
        return tr("This connection was opened read-only. Joining writes to the ensemble.");
    }
    return {};
}

void JoinDialog::refresh()
{
    m_prefix->setEnabled(recipe() == zkbridge::ElectionRecipe::Plain);
    const QString wrong = pathProblems();
    const QString locked = lockProblem();
    m_notice->setText(!wrong.isEmpty() ? wrong : !locked.isEmpty() ? locked : m_finding);
    const bool known = wrong.isEmpty() && locked.isEmpty() && m_judgement.has_value();
    const bool typed = known && m_judgement->verdict == JoinJudgement::Verdict::Confirm && !m_connection->isSandbox();
    m_confirmLabel->setText(tr("To join all the same, type the election's path once more:"));
    m_confirmLabel->setVisible(typed);
    m_confirm->setVisible(typed);
    const bool allowed = known && m_judgement->verdict != JoinJudgement::Verdict::Refuse
        && (!typed || m_confirm->text() == m_election->text());
    for (auto *button : m_buttons->buttons())
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(allowed);
}

} // namespace app
