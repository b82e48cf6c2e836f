// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/identityrows.h"

#include "app/shell/icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace app {

using namespace Qt::StringLiterals;

IdentityRows::IdentityRows(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

QList<zkbridge::Identity> IdentityRows::identities() const
{
    QList<zkbridge::Identity> list;
    for (const Row &row : m_rows) {
        if (!row.user->text().isEmpty())
            list.append({u"digest"_s, u"%1:%2"_s.arg(row.user->text(), row.password->text()).toUtf8()});
    }
    return list;
}

void IdentityRows::addRow()
{
    Row row;
    row.widget = new QWidget(this);
    row.user = new QLineEdit(row.widget);
    row.user->setPlaceholderText(tr("User"));
    row.user->setAccessibleName(tr("User"));
    row.user->setToolTip(tr("The user's name of a digest identity, as in the ACL digest:user:..."));
    row.password = new QLineEdit(row.widget);
    row.password->setEchoMode(QLineEdit::Password);
    row.password->setPlaceholderText(tr("Password"));
    row.password->setAccessibleName(tr("Password"));
    row.password->setToolTip(tr("Kept in memory for this connection only, never written to disk"));
    auto *remove = new QToolButton(row.widget);
    remove->setIcon(icon(u"list-remove"_s));
    remove->setText(tr("Remove identity"));
    remove->setAutoRaise(true);
    remove->setAccessibleName(tr("Remove identity"));
    remove->setToolTip(tr("Takes this identity out again"));
    connect(remove, &QToolButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });

    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row.user);
    layout->addWidget(row.password);
    layout->addWidget(remove);
    m_layout->addWidget(row.widget);
    m_rows.append(row);
    row.user->setFocus();
    Q_EMIT countChanged(static_cast<int>(m_rows.size()));
}

void IdentityRows::clear()
{
    while (!m_rows.isEmpty())
        removeRow(m_rows.constLast().widget);
}

void IdentityRows::removeRow(QWidget *widget)
{
    m_rows.removeIf([widget](const Row &row) { return row.widget == widget; });
    widget->deleteLater();
    widget->hide();
    Q_EMIT countChanged(static_cast<int>(m_rows.size()));
}

} // namespace app
