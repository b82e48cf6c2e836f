// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/aclpane.h"

#include "app/browser/acltext.h"
#include "app/browser/lockhint.h"
#include "app/browser/openznode.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/errortext.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace app {

AclPane::AclPane(EnsembleConnection *connection, OpenZnode *znode, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_znode(znode)
    , m_entries(new QTreeWidget(this))
    , m_state(new QLabel(this))
    , m_edit(new QPushButton(tr("Edit ACL..."), this))
{
    auto *title = new QLabel(tr("ACL"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_edit->setAutoDefault(false);
    m_entries->setAccessibleName(tr("ACL"));
    m_entries->setColumnCount(2);
    m_entries->setHeaderHidden(true);
    m_entries->setRootIsDecorated(false);
    m_entries->setUniformRowHeights(true);
    m_entries->setTextElideMode(Qt::ElideMiddle);
    m_entries->setMinimumHeight(fontMetrics().lineSpacing() * 5 / 2); // most znodes have one entry
    m_entries->header()->setStretchLastSection(false);
    m_entries->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_entries->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_state->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);

    auto *top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_state);
    layout->addWidget(m_entries, 1);

    connect(m_edit, &QPushButton::clicked, this, &AclPane::editRequested);
    connect(znode, &OpenZnode::opened, this, &AclPane::update);
    connect(znode, &OpenZnode::aclRead, this, &AclPane::update);
    connect(connection->session(), &zkbridge::Session::lockStateChanged, this, &AclPane::update);
    update();
}

void AclPane::update()
{
    const zkbridge::LockState lock = m_connection->session()->lockState();
    m_edit->setEnabled(m_znode->acl().has_value() && lock == zkbridge::LockState::Unlocked);
    m_edit->setToolTip(withLockHint(tr("Changes who may do what with this znode"), lock));
    m_entries->clear();
    const bool failed = m_znode->aclError().code != zkbridge::ErrorCode::Ok;
    m_state->setVisible(failed);
    if (failed)
        m_state->setText(errorText(m_znode->aclError()));
    if (!m_znode->acl())
        return;
    const QFont monospace = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (const zkbridge::AclEntry &entry : m_znode->acl()->acl) {
        auto *item = new QTreeWidgetItem({aclSubject(entry), permissionLetters(entry.permissions)});
        item->setFont(0, monospace);
        item->setFont(1, monospace);
        const QString words = aclSubjectWords(entry) + QLatin1Char('\n') + permissionWords(entry.permissions);
        item->setToolTip(0, words);
        item->setToolTip(1, words);
        item->setData(1, Qt::AccessibleTextRole, permissionWords(entry.permissions));
        m_entries->addTopLevelItem(item);
    }
}

} // namespace app
