// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/lockdialog.h"

#include "app/shell/ensembleconnection.h"
#include "app/shell/icons.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace app {

using namespace Qt::StringLiterals;

namespace {
struct Lock {
    Q_DECLARE_TR_FUNCTIONS(LockDialog)
};
} // namespace

void askToUnlock(EnsembleConnection *connection, QWidget *parent)
{
    if (connection->session()->lockState() != zkbridge::LockState::Locked)
        return;
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(icon(u"changes-allow"_s).pixmap(48, 48));
    box->setWindowTitle(Lock::tr("Unlock this session"));
    box->setTextFormat(Qt::PlainText);
    box->setText(Lock::tr("Let this session write to %1?").arg(connection->session()->options().connect.toString()));
    box->setInformativeText(
        Lock::tr("Creating, changing and deleting znodes then takes effect on this ensemble at once, for every program "
                 "that uses it. Edit > Undo takes back single steps for as long as the program runs. The lock closes "
                 "again with the connection."));
    auto *unlock = box->addButton(Lock::tr("Unlock for this session"), QMessageBox::AcceptRole);
    auto *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(
        unlock, &QPushButton::clicked, connection, [connection] { connection->session()->setUnlocked(true); });
    box->open();
}

} // namespace app
