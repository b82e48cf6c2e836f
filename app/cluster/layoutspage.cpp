// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/layoutspage.h"

#include "app/cluster/layouteditor.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/layouttext.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using model::UserLayout;

namespace {

constexpr qint64 mostBytes = 1024 * 1024;

/// What was read, or why it could not be.
struct ReadFile {
    QByteArray bytes;
    QString problem;
};

} // namespace

LayoutsPage::LayoutsPage(EnsembleConnection *connection, const QList<UserLayout> &layouts, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_layouts(layouts)
    , m_table(new QTableWidget(0, 3, this))
    , m_empty(new QLabel(m_table->viewport()))
    , m_news(new QLabel(this))
{
    auto *explanation = new QLabel(
        tr("Clusters of your own programs are recognised by path and name patterns. They are asked before the built-in "
           "ones, and take effect at once with OK."),
        this);
    explanation->setWordWrap(true);
    explanation->setForegroundRole(QPalette::PlaceholderText);
    m_table->setAccessibleName(tr("Own layouts"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Path"), tr("Candidates")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *room = new QVBoxLayout(m_table->viewport());
    room->addWidget(m_empty);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setText(
        tr("No layout of your own yet. Add one when a program of yours lines up candidates in a way that is "
           "not known here: for instance the path /shop/*/leader and candidates n_*, of which the smallest "
           "sequence leads."));
    m_news->setWordWrap(true);
    m_news->setTextFormat(Qt::PlainText);
    m_news->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(addButton(tr("&Add..."), tr("Describes a new layout"), &LayoutsPage::add));
    buttons->addWidget(m_edit = addButton(tr("&Edit..."), tr("Changes the chosen layout (Enter)"), &LayoutsPage::edit));
    buttons->addWidget(m_duplicate = addButton(tr("&Duplicate..."), tr("Describes a new layout after the chosen one"),
                           &LayoutsPage::duplicate));
    buttons->addWidget(m_remove = addButton(tr("&Remove"), tr("Removes the chosen layout"), &LayoutsPage::remove));
    buttons->addStretch(1);
    buttons->addWidget(addButton(tr("&Import..."), tr("Takes layouts over from a file"), &LayoutsPage::askForImport));
    buttons->addWidget(
        m_export = addButton(tr("E&xport..."), tr("Writes all layouts into a file, which vivariumctl reads, too"),
            &LayoutsPage::askForExport));
    auto *all = new QVBoxLayout(this);
    all->addWidget(explanation);
    all->addWidget(m_table, 1);
    all->addWidget(m_news);
    all->addLayout(buttons);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &LayoutsPage::updateButtons);
    connect(m_table, &QTableWidget::itemActivated, this, &LayoutsPage::edit);
    fillTable(0);
}

QPushButton *LayoutsPage::addButton(const QString &text, const QString &toolTip, void (LayoutsPage::*act)())
{
    auto *button = new QPushButton(text, this);
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void LayoutsPage::fillTable(int selected)
{
    m_table->setRowCount(static_cast<int>(m_layouts.size()));
    m_empty->setVisible(m_layouts.isEmpty());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const UserLayout &layout = m_layouts.at(row);
        int column = 0;
        for (const QString &text : {layout.name, layout.root, layout.candidates}) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(text);
            m_table->setItem(row, column++, item);
        }
    }
    if (!m_layouts.isEmpty())
        m_table->selectRow(std::clamp(selected, 0, m_table->rowCount() - 1));
    updateButtons();
}

void LayoutsPage::updateButtons()
{
    const bool chosen = m_table->currentRow() >= 0 && !m_layouts.isEmpty();
    for (QPushButton *button : {m_edit, m_duplicate, m_remove})
        button->setEnabled(chosen);
    m_export->setEnabled(!m_layouts.isEmpty());
}

void LayoutsPage::add()
{
    UserLayout fresh;
    fresh.candidates = u"*"_s;
    openEditor(fresh, -1);
}

void LayoutsPage::edit()
{
    if (m_table->currentRow() >= 0)
        openEditor(m_layouts.at(m_table->currentRow()), m_table->currentRow());
}

void LayoutsPage::duplicate()
{
    UserLayout copy = m_layouts.at(m_table->currentRow());
    copy.name = tr("%1 (copy)").arg(copy.name);
    openEditor(copy, -1);
}

void LayoutsPage::remove()
{
    const int row = m_table->currentRow();
    m_layouts.removeAt(row);
    fillTable(row);
}

void LayoutsPage::openEditor(const UserLayout &layout, int row)
{
    QList<UserLayout> others = m_layouts;
    if (row >= 0)
        others.removeAt(row);
    auto *editor = new LayoutEditor(m_connection, layout, others, this);
    if (m_connection) // what it borrows may go while it is open
        connect(m_connection, &QObject::destroyed, editor, &QObject::deleteLater);
    connect(editor, &QDialog::accepted, this, [this, editor, row] {
        if (row >= 0 && row < m_layouts.size())
            m_layouts[row] = editor->layout();
        else
            m_layouts.append(editor->layout());
        fillTable(row >= 0 ? row : static_cast<int>(m_layouts.size()) - 1);
    });
    editor->open();
}

void LayoutsPage::askForImport()
{
    auto *dialog = new QFileDialog(this, tr("Import layouts"), {}, tr("Layouts (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LayoutsPage::importFile);
    dialog->open();
}

void LayoutsPage::askForExport()
{
    auto *dialog = new QFileDialog(this, tr("Export layouts"), u"layouts.json"_s, tr("Layouts (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LayoutsPage::exportFile);
    dialog->open();
}

void LayoutsPage::importFile(const QString &file)
{
    QtConcurrent::run([file] {
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly))
            return ReadFile{{}, source.errorString()};
        return ReadFile{source.read(mostBytes), {}};
    }).then(this, [this](const ReadFile &read) {
        if (read.problem.isEmpty())
            return takeFile(read.bytes);
        m_news->setText(tr("The file could not be read: %1").arg(read.problem));
        m_news->show();
    });
}

void LayoutsPage::takeFile(const QByteArray &json)
{
    QList<model::UserLayoutProblem> problems;
    const auto read = model::userLayoutsFromJson(json, &problems);
    m_news->show();
    if (!read) {
        m_news->setText(tr("Nothing was imported. %1").arg(layoutProblemText(problems.constFirst())));
        return;
    }
    for (const UserLayout &layout : *read) {
        m_layouts.removeIf([&layout](const UserLayout &known) { return known.name == layout.name; });
        m_layouts.append(layout);
    }
    m_news->setText(tr("%Ln layout(s) were imported.", nullptr, static_cast<int>(read->size())));
    fillTable(static_cast<int>(m_layouts.size()) - 1);
}

void LayoutsPage::exportFile(const QString &file)
{
    QtConcurrent::run([file, json = model::toJson(m_layouts)] {
        QSaveFile target(file);
        const bool written = target.open(QIODevice::WriteOnly) && target.write(json) == json.size() && target.commit();
        return written ? QString() : target.errorString();
    }).then(this, [this, file](const QString &problem) {
        m_news->setText(
            problem.isEmpty() ? tr("Written to %1.").arg(file) : tr("The file could not be written: %1").arg(problem));
        m_news->show();
    });
}

} // namespace app
