// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/acldialog.h"

#include "app/browser/acleditor.h"
#include "app/browser/acltext.h"
#include "app/browser/messagebar.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/errortext.h"
#include "model/journal/journal.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

AclDialog::AclDialog(
    EnsembleConnection *connection, const QString &path, const zkbridge::AclReply &before, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_path(path)
    , m_before(before)
    , m_messages(new MessageBar(this))
    , m_editor(new AclEditor(this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("ACL of %1").arg(path));
    auto *hint = new QLabel(tr("Who may do what with %1. Children do not inherit it. Take care to keep \"admin\" for "
                               "somebody: without it nobody can change the ACL again.")
                                .arg(path),
        this);
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_editor->setAcl(before.acl);
    m_buttons->button(QDialogButtonBox::Save)->setToolTip(tr("Writes the ACL, unless somebody changed it meanwhile"));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_messages);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    resize(620, 340);

    connect(m_editor, &AclEditor::edited, this, &AclDialog::validate);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AclDialog::write);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    validate();
}

void AclDialog::validate()
{
    const zkbridge::Acl acl = m_editor->acl();
    const QString problem = aclProblem(acl);
    m_problem->setText(problem);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(problem.isEmpty() && acl != m_before.acl && !m_writing);
}

void AclDialog::write()
{
    m_writing = true;
    validate();
    m_connection->journal()->setAcl(
        m_path, m_editor->acl(), m_before, this, [this](const zkbridge::Result<zkbridge::Done> &result) {
            m_writing = false;
            validate();
            if (result) {
                Q_EMIT written(m_path);
                accept();
                return;
            }
            m_messages->showMessage(MessageBar::Kind::Error, errorText(result.error()));
        });
}

} // namespace app
