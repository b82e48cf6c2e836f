// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/unsavedtext.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace app {

namespace {
struct Unsaved {
    Q_DECLARE_TR_FUNCTIONS(UnsavedText)
};
} // namespace

void askToDiscard(QWidget *parent, const std::function<void()> &discarded)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(Unsaved::tr("Unsaved data"));
    box->setText(Unsaved::tr("Data was typed and not saved to its znode."));
    box->setInformativeText(Unsaved::tr("It is lost when you go on. There is no undo for it."));
    auto *discard = box->addButton(Unsaved::tr("Discard it"), QMessageBox::DestructiveRole);
    auto *stay = box->addButton(Unsaved::tr("Go back and save"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(discard, &QPushButton::clicked, parent, discarded);
    box->open();
}

} // namespace app
