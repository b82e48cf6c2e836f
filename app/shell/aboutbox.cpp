// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/aboutbox.h"

#include "app/shell/icons.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace app {

using namespace Qt::StringLiterals;

namespace {
struct About {
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};
} // namespace

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(About::tr("About Vivarium"));
    box->setIconPixmap(programIcon().pixmap(64, 64));
    box->setText(About::tr("Vivarium %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        About::tr("Shows a ZooKeeper ensemble, and the clusters that coordinate through it, alive.\n\n"
                  "Copyright 2026 The Vivarium authors. Free software under the GNU General Public License, version 3 "
                  "or later; it comes without any warranty.\n\n"
                  "Built on Qt %1 and ZooKeeper's C client. Apache ZooKeeper is a trademark of the Apache Software "
                  "Foundation, which has nothing to do with this program.")
            .arg(QLatin1StringView(qVersion())));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace app
