// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/treestatustext.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {

using model::LazyReason;
using model::StatCoverage;
using model::TreeMode;
using model::TreeStatus;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TreeStatus)
};

bool isReading(const TreeStatus &status)
{
    return status.mode == TreeMode::Walking || status.stats == StatCoverage::Reading;
}

QString lazyReason(const TreeStatus &status)
{
    switch (status.lazyReason) {
    case LazyReason::OldServer:
        return Text::tr("The server knows no recursive watch (it is older than 3.6), so only what is shown is read and "
                        "watched.");
    case LazyReason::TooMany:
        return Text::tr("There are more than %1 znodes, so only what is shown is read and watched.")
            .arg(QLocale().toString(status.limit));
    case LazyReason::SwitchedOff:
        return Text::tr("The live tree is switched off, so only what is shown is read and watched. Click to switch it "
                        "on.");
    case LazyReason::Failed:
        return Text::tr("The names of all znodes could not be read, so only what is shown is read and watched. Click "
                        "to try again.");
    case LazyReason::NotConnected:
    case LazyReason::None:
        break;
    }
    return Text::tr("The connection for the live tree is not there, so only what is shown is read and watched.");
}

} // namespace

QString treeModeText(const TreeStatus &status)
{
    if (status.paused)
        return Text::tr("paused");
    if (status.mode == TreeMode::Lazy)
        return Text::tr("lazy");
    if (status.mode == TreeMode::Walking)
        return Text::tr("reading names");
    return status.stats == StatCoverage::Reading ? Text::tr("reading Stats") : Text::tr("live");
}

QString treeModeReason(const TreeStatus &status)
{
    if (status.paused)
        return Text::tr("The tree is held still; changes are counted. Click to go on.");
    if (status.mode == TreeMode::Lazy)
        return lazyReason(status);
    if (status.mode == TreeMode::Walking)
        return Text::tr("A recursive watch is set, and the names of all znodes are being read.");
    if (status.stats == StatCoverage::Reading)
        return Text::tr("Every name is known and kept current; the Stats of all znodes are being read.");
    return status.stats == StatCoverage::All
        ? Text::tr("Every name and every Stat is known and kept current by one recursive watch.")
        : Text::tr("Every name is known and kept current by one recursive watch; Stats are read of what is shown.");
}

QString znodesText(const TreeStatus &status, int known)
{
    const QLocale locale;
    if (isReading(status) && status.found > 0)
        return Text::tr("znodes %1 of %2...").arg(locale.toString(status.read), locale.toString(status.found));
    return Text::tr("znodes %1").arg(locale.toString(known));
}

} // namespace app
