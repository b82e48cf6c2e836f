// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drill/drillplaneditor.h"

#include "app/drill/drillpresets.h"
#include "app/drill/drillstepsmodel.h"
#include "app/drill/drilltext.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <utility>

using namespace Qt::StringLiterals;
using model::DrillPlan;

namespace app {

namespace {

constexpr int leastServers = 3;
constexpr qint64 mostBytes = 1024 * 1024;

/// What was read, or why it could not be.
struct ReadFile {
    QByteArray bytes;
    QString problem;
};

ReadFile readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, file.errorString()};
    return {file.read(mostBytes), {}};
}

QString writeFile(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return done ? QString() : file.errorString();
}

} // namespace

DrillPlanEditor::DrillPlanEditor(int servers, QWidget *parent)
    : QWidget(parent)
    , m_servers(servers)
    , m_model(new DrillStepsModel(this))
    , m_words(new QLabel)
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_words->setAccessibleName(tr("What the drill does"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A long plan must not push the results out of the window.
    auto *words = new QScrollArea(this);
    words->setWidgetResizable(true);
    words->setFrameShape(QFrame::NoFrame);
    words->setFixedHeight(fontMetrics().lineSpacing() * 4 + 4);
    words->setWidget(m_words);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeTop());
    layout->addWidget(makeSteps());
    layout->addWidget(words);
    connect(m_model, &DrillStepsModel::stepsChanged, this, &DrillPlanEditor::refresh);
    setPlan(drillPresets(m_servers >= leastServers).constFirst());
}

QWidget *DrillPlanEditor::makeTop()
{
    auto *top = new QWidget(this);
    m_presets = new QComboBox(top);
    m_presets->setAccessibleName(tr("Plan"));
    m_presets->setToolTip(tr("A plan to begin with; its steps can be changed"));
    for (const DrillPlan &preset : drillPresets(m_servers >= leastServers))
        m_presets->addItem(preset.name, QVariant::fromValue(preset));
    m_presets->setPlaceholderText(tr("your own"));
    connect(m_presets, &QComboBox::activated, this,
        [this](int index) { setPlan(m_presets->itemData(index).value<DrillPlan>()); });
    m_participants = new QSpinBox(top);
    m_participants->setRange(2, DrillPlan::mostParticipants);
    m_participants->setAccessibleName(tr("Participants"));
    m_participants->setToolTip(tr("How many take part at least; those that are missing are started"));
    connect(m_participants, &QSpinBox::valueChanged, this, &DrillPlanEditor::refresh);
    auto *planLabel = new QLabel(tr("&Plan:"), top);
    planLabel->setBuddy(m_presets);
    auto *countLabel = new QLabel(tr("Participants, at &least:"), top);
    countLabel->setBuddy(m_participants);
    m_load = add(top, tr("&Load plan..."), tr("Reads a plan from a file, as vivariumctl drill does"));
    QPushButton *save = add(top, tr("Sa&ve plan..."), tr("Writes this plan to a file, for here and vivariumctl drill"));
    connect(m_load, &QPushButton::clicked, this, [this] { askForFile(false); });
    connect(save, &QPushButton::clicked, this, [this] { askForFile(true); });
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins({});
    layout->addWidget(planLabel);
    layout->addWidget(m_presets, 1);
    layout->addSpacing(8);
    layout->addWidget(countLabel);
    layout->addWidget(m_participants);
    layout->addSpacing(8);
    layout->addWidget(m_load);
    layout->addWidget(save);
    return top;
}

QWidget *DrillPlanEditor::makeSteps()
{
    auto *steps = new QWidget(this);
    m_table = new QTableView(steps);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DrillStepsDelegate(m_servers >= leastServers, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(DrillStepsModel::DeedColumn, QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Steps of the plan"));
    m_table->setTabKeyNavigation(false);
    m_add = add(steps, tr("&Add"), tr("Adds a step behind the chosen one"));
    m_remove = add(steps, tr("&Remove"), tr("Takes the chosen step out of the plan"));
    m_up = add(steps, tr("Move &up"), tr("Moves the chosen step one place forward"));
    m_down = add(steps, tr("Move &down"), tr("Moves the chosen step one place back"));
    const auto act = [this](QPushButton *button, auto change) {
        connect(button, &QPushButton::clicked, this, [this, change] {
            change(chosenRow());
            refresh();
        });
    };
    act(m_add, [this](int row) {
        m_model->addAfter(row < 0 ? m_model->rowCount() - 1 : row);
        m_table->selectRow(row < 0 ? m_model->rowCount() - 1 : row + 1);
    });
    act(m_remove, [this](int row) { m_model->remove(row); });
    act(m_up, [this](int row) { m_model->move(row, -1); });
    act(m_down, [this](int row) { m_model->move(row, 1); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DrillPlanEditor::refresh);
    auto *layout = new QGridLayout(steps);
    layout->setContentsMargins({});
    layout->addWidget(m_table, 0, 0, 5, 1);
    int row = 0;
    for (QPushButton *button : {m_add, m_remove, m_up, m_down})
        layout->addWidget(button, row++, 1);
    layout->setRowStretch(4, 1);
    layout->setColumnStretch(0, 1);
    steps->setMaximumHeight(m_add->sizeHint().height() * 4 + 40);
    return steps;
}

QPushButton *DrillPlanEditor::add(QWidget *parent, const QString &text, const QString &toolTip)
{
    auto *button = new QPushButton(text, parent);
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    return button;
}

DrillPlan DrillPlanEditor::plan() const
{
    DrillPlan plan = m_plan;
    plan.participants = m_participants->value();
    plan.servers = m_servers > 0 ? m_servers : plan.servers;
    plan.steps = m_model->steps();
    return plan;
}

void DrillPlanEditor::setPlan(const DrillPlan &plan)
{
    m_plan = plan;
    m_presets->setCurrentIndex(m_presets->findText(plan.name));
    m_participants->setValue(plan.participants);
    m_model->setSteps(plan.steps);
}

void DrillPlanEditor::setEditable(bool editable)
{
    if (std::exchange(m_editable, editable) == editable)
        return;
    m_model->setEditable(editable);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_presets, m_participants, m_load, m_add})
        widget->setEnabled(editable);
    refresh();
}

int DrillPlanEditor::chosenRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.constFirst().row();
}

void DrillPlanEditor::refresh()
{
    const int row = chosenRow();
    m_remove->setEnabled(m_editable && row >= 0);
    m_up->setEnabled(m_editable && row > 0);
    m_down->setEnabled(m_editable && row >= 0 && row + 1 < m_model->rowCount());
    const DrillPlan now = plan();
    QStringList sentences;
    for (const model::DrillStep &step : now.steps)
        sentences.append(stepText(step));
    if (const QString problem = now.problem(); !problem.isEmpty())
        sentences = QStringList{tr("This plan cannot be carried out here: %1.").arg(problem)};
    m_words->setText(sentences.join(u'\n'));
    Q_EMIT planChanged();
}

void DrillPlanEditor::askForFile(bool toSave)
{
    auto *dialog = new QFileDialog(
        this, toSave ? tr("Save plan") : tr("Load plan"), {}, tr("Plans of drills (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (toSave) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"json"_s);
        dialog->selectFile(u"drill.json"_s);
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
    }
    connect(dialog, &QFileDialog::fileSelected, this, toSave ? &DrillPlanEditor::save : &DrillPlanEditor::load);
    dialog->open();
}

void DrillPlanEditor::load(const QString &file)
{
    QtConcurrent::run(&readFile, file).then(this, [this](const ReadFile &read) {
        if (!read.problem.isEmpty())
            return Q_EMIT failed(tr("The plan could not be read: %1").arg(read.problem));
        const auto plan = DrillPlan::fromText(read.bytes);
        if (plan.ok())
            setPlan(*plan);
        else
            Q_EMIT failed(tr("This is not the plan of a drill: %1").arg(plan.error().detail));
    });
}

void DrillPlanEditor::save(const QString &file)
{
    const QByteArray json = QJsonDocument(plan().toJson()).toJson(QJsonDocument::Indented);
    QtConcurrent::run(&writeFile, file, json).then(this, [this](const QString &problem) {
        if (!problem.isEmpty())
            Q_EMIT failed(tr("The plan could not be written: %1").arg(problem));
    });
}

} // namespace app
