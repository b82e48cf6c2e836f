// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/layouteditor.h"

#include "app/shell/ensembleconnection.h"
#include "app/shell/layouttext.h"
#include "model/cluster/layouttrial.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;
using model::UserLayout;

namespace {
constexpr int quietMs = 400;
constexpr int foundLines = 6;
} // namespace

LayoutEditor::LayoutEditor(
    EnsembleConnection *connection, const UserLayout &layout, const QList<UserLayout> &others, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_others(others)
    , m_form(new QFormLayout)
    , m_problem(new QLabel(this))
    , m_found(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(layout.name.isEmpty() ? tr("New layout") : tr("Layout %1").arg(layout.name));
    makeForm();
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setMinimumHeight(fontMetrics().lineSpacing() * 2); // what comes and goes in it moves nothing
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_found->setReadOnly(true);
    m_found->setTabChangesFocus(true);
    m_found->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_found->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_found->setAccessibleName(tr("What it finds in the connected tree"));
    m_found->setMinimumHeight(fontMetrics().lineSpacing() * foundLines);
    auto *title = new QLabel(tr("What it &finds in the connected tree:"), this);
    title->setBuddy(m_found);
    auto *all = new QVBoxLayout(this);
    all->addLayout(m_form);
    all->addWidget(m_problem);
    all->addWidget(title);
    all->addWidget(m_found, 1);
    all->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_try.setSingleShot(true);
    m_try.setInterval(quietMs);
    connect(&m_try, &QTimer::timeout, this, &LayoutEditor::tryIt);
    fill(layout);
    check();
    resize(sizeHint().expandedTo(QSize(fontMetrics().averageCharWidth() * 86, 0)));
}

LayoutEditor::~LayoutEditor() = default;

QLineEdit *LayoutEditor::addLine(const QString &name, const QString &toolTip, const QString &example)
{
    auto *line = new QLineEdit(this);
    line->setAccessibleName(name);
    line->setToolTip(toolTip);
    line->setPlaceholderText(example);
    m_form->addRow(tr("%1:", "label of a field").arg(name), line);
    connect(line, &QLineEdit::textChanged, this, &LayoutEditor::check);
    return line;
}

QComboBox *LayoutEditor::addChoice(const QString &name, const QString &toolTip, const QStringList &choices)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(toolTip);
    box->addItems(choices);
    m_form->addRow(tr("%1:", "label of a field").arg(name), box);
    connect(box, &QComboBox::currentIndexChanged, this, &LayoutEditor::check);
    return box;
}

void LayoutEditor::makeForm()
{
    m_name = addLine(tr("Name"), tr("What the clusters it finds are called"), tr("Image workers"));
    m_root = addLine(tr("Path"),
        tr("The parent of the candidates. '*' stands for one name, '/**/' at the front for any znodes above. Without "
           "either it is shown although nobody is in it."),
        u"/apps/*/election"_s);
    m_candidates = addLine(tr("Candidates"),
        tr("What their znodes are called: '*' stands for any letters, '?' for one, {sequence} for ZooKeeper's number "
           "of ten digits"),
        u"node-{sequence}"_s);
    m_order = addChoice(tr("Order"), tr("How the recipe itself tells who stands before whom"),
        {tr("by ZooKeeper's number at the end"), tr("by the number behind the mark"), tr("by the text behind the mark"),
            tr("by creation")});
    m_mark = addLine(tr("Mark"), tr("The last letters in a name in front of what is compared"), u"#"_s);
    m_leader = addChoice(tr("Leader"), tr("How the recipe tells who leads"),
        {tr("the first in line"), tr("who owns the lock znode"), tr("whom a znode names"), tr("nobody: a registry")});
    m_leaderPath = addLine(tr("Leader's znode"),
        tr("The lock, or the znode that names the leader: 'leader' below the path, '../leader' beside it, or a whole "
           "path"),
        u"../leader"_s);
    m_registry = addLine(tr("Registry"),
        tr("The parent of the znodes in which members register themselves, told likewise; empty: there is none"),
        u"../workers"_s);
    m_payload = addChoice(tr("Data"), tr("What the members write into their znodes"),
        {tr("JSON or text, whichever it is"), tr("text: an id or an address"), tr("JSON")});
    m_host = addLine(tr("Host in JSON"), tr("The field that holds the host; address.ip for one in an object"), {});
    m_port = addLine(tr("Port in JSON"), tr("The field that holds the port"), {});
    m_id = addLine(tr("Id in JSON"), tr("The field that says who the member is"), {});
}

void LayoutEditor::fill(const UserLayout &layout)
{
    m_name->setText(layout.name);
    m_root->setText(layout.root);
    m_candidates->setText(layout.candidates);
    m_order->setCurrentIndex(static_cast<int>(layout.order));
    m_mark->setText(layout.mark);
    m_leader->setCurrentIndex(static_cast<int>(layout.leader));
    m_leaderPath->setText(layout.leaderPath);
    m_registry->setText(layout.registry);
    m_payload->setCurrentIndex(static_cast<int>(layout.payload));
    m_host->setText(layout.hostField);
    m_port->setText(layout.portField);
    m_id->setText(layout.idField);
}

UserLayout LayoutEditor::layout() const
{
    UserLayout layout;
    layout.name = m_name->text().trimmed();
    layout.root = m_root->text().trimmed();
    layout.candidates = m_candidates->text();
    layout.order = static_cast<UserLayout::Order>(m_order->currentIndex());
    layout.mark = m_mark->isEnabled() ? m_mark->text() : QString();
    layout.leader = static_cast<UserLayout::Leader>(m_leader->currentIndex());
    layout.leaderPath = m_leaderPath->isEnabled() ? m_leaderPath->text().trimmed() : QString();
    layout.registry = m_registry->text().trimmed();
    layout.payload = static_cast<UserLayout::Payload>(m_payload->currentIndex());
    layout.hostField = m_host->text().trimmed();
    layout.portField = m_port->text().trimmed();
    layout.idField = m_id->text().trimmed();
    return layout;
}

void LayoutEditor::check()
{
    if (!m_id)
        return; // the form is being made
    const auto order = static_cast<UserLayout::Order>(m_order->currentIndex());
    const auto leader = static_cast<UserLayout::Leader>(m_leader->currentIndex());
    m_mark->setEnabled(order == UserLayout::Order::Number || order == UserLayout::Order::Text);
    m_leaderPath->setEnabled(leader == UserLayout::Leader::Lock || leader == UserLayout::Leader::Proclaimed);
    const bool isJson = static_cast<UserLayout::Payload>(m_payload->currentIndex()) != UserLayout::Payload::Text;
    for (QLineEdit *field : {m_host, m_port, m_id})
        field->setEnabled(isJson);
    const auto problems = model::problemsOf(layout(), m_others);
    m_problem->setText(problems.isEmpty()
            ? QString()
            : layoutProblemText({problems.constFirst().kind, {}, problems.constFirst().detail}));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problems.isEmpty());
    m_trial.reset();
    m_try.start();
    showFound();
}

void LayoutEditor::tryIt()
{
    if (!m_connection || !model::problemsOf(layout()).isEmpty())
        return showFound();
    m_trial = std::make_unique<model::LayoutTrial>(m_connection->session(), m_connection->tree(), layout());
    connect(m_trial.get(), &model::LayoutTrial::changed, this, &LayoutEditor::showFound);
    showFound();
}

void LayoutEditor::showFound()
{
    if (!m_connection)
        return m_found->setPlainText(tr("Not connected: nothing can be tried."));
    if (!m_trial)
        return m_found->setPlainText(QString());
    QStringList lines;
    const auto found = m_trial->found();
    for (const model::ClusterState &state : found) {
        const model::ClusterMember *leader = state.leader();
        const auto members = static_cast<int>(state.members.size());
        if (!state.hasLeader)
            lines << tr("%1: %Ln member(s)", nullptr, members).arg(state.path);
        else if (leader)
            lines << tr("%1: led by %2, %Ln member(s)", nullptr, members).arg(state.path, leader->name);
        else
            lines << tr("%1: no leader, %Ln member(s)", nullptr, members).arg(state.path);
    }
    if (lines.isEmpty())
        lines << (m_trial->isDone() ? tr("Nothing: no znode lies at such a path, or none of its children is called so.")
                                    : tr("Looking."));
    m_found->setPlainText(lines.join(u'\n'));
}

} // namespace app
