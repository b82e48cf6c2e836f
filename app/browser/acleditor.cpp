// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/acleditor.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

namespace app {

namespace {

enum Column { SchemeColumn, IdColumn, FirstPermissionColumn };
constexpr std::array columnPermissions{zkbridge::PermissionCreate, zkbridge::PermissionDelete, zkbridge::PermissionRead,
    zkbridge::PermissionWrite, zkbridge::PermissionAdmin};

} // namespace

AclEditor::AclEditor(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, FirstPermissionColumn + static_cast<int>(columnPermissions.size()), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_table->setHorizontalHeaderLabels(
        {tr("Scheme"), tr("Id"), tr("create"), tr("delete"), tr("read"), tr("write"), tr("admin")});
    m_table->setAccessibleName(tr("Access control list"));
    m_table->setToolTip(tr("Who may do what with this znode. An ACL counts for its own znode only, children do not "
                           "inherit it. \"create\" and \"delete\" are about its children."));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(IdColumn, QHeaderView::Stretch);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(fontMetrics().height() * 5);

    auto *add = new QPushButton(tr("Add"), this);
    add->setToolTip(tr("Adds an entry"));
    add->setAutoDefault(false);
    m_remove->setToolTip(tr("Removes the entry the cursor is in"));
    m_remove->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_table->setCurrentCell(m_table->rowCount() - 1, IdColumn);
        Q_EMIT edited();
    });
    connect(m_remove, &QPushButton::clicked, this, &AclEditor::removeRow);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited();
    });
}

void AclEditor::setAcl(const zkbridge::Acl &acl)
{
    m_table->setRowCount(0);
    for (const zkbridge::AclEntry &entry : acl)
        addRow(entry);
}

zkbridge::Acl AclEditor::acl() const
{
    zkbridge::Acl acl;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        zkbridge::AclEntry entry;
        entry.scheme = m_table->item(row, SchemeColumn)->text().trimmed();
        entry.id = m_table->item(row, IdColumn)->text().trimmed();
        entry.permissions = 0;
        for (std::size_t i = 0; i < columnPermissions.size(); ++i) {
            if (m_table->item(row, FirstPermissionColumn + static_cast<int>(i))->checkState() == Qt::Checked)
                entry.permissions |= columnPermissions.at(i);
        }
        acl.append(entry);
    }
    return acl;
}

void AclEditor::addRow(const zkbridge::AclEntry &entry)
{
    const QScopedValueRollback filling(m_filling, true);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *scheme = new QTableWidgetItem(entry.scheme);
    scheme->setToolTip(tr("world, auth, digest, ip, x509, sasl, or what the servers know besides"));
    m_table->setItem(row, SchemeColumn, scheme);
    auto *id = new QTableWidgetItem(entry.id);
    id->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_table->setItem(row, IdColumn, id);
    for (std::size_t i = 0; i < columnPermissions.size(); ++i) {
        auto *box = new QTableWidgetItem;
        box->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        box->setCheckState((entry.permissions & columnPermissions.at(i)) != 0 ? Qt::Checked : Qt::Unchecked);
        m_table->setItem(row, FirstPermissionColumn + static_cast<int>(i), box);
    }
}

void AclEditor::removeRow()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    Q_EMIT edited();
}

} // namespace app
