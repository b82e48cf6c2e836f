// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchstatstext.h"

#include "app/shell/sessionformat.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Stats {
    Q_DECLARE_TR_FUNCTIONS(SearchStats)
};

QString looked(const model::SearchProgress &progress, SearchPhase phase, const QString &root)
{
    const QLocale locale;
    const QString read = locale.toString(progress.read);
    if (phase == SearchPhase::Running) {
        return Stats::tr("Searching %1: %2 of %3 znodes, %4 found")
            .arg(root, read, locale.toString(progress.found), locale.toString(progress.hits));
    }
    const QString time = durationText(static_cast<qint64>(progress.seconds * 1000));
    if (phase == SearchPhase::Stopped) {
        return Stats::tr("Stopped in %1 after %2 of %3 znodes; %4 found")
            .arg(root, read, locale.toString(progress.found), locale.toString(progress.hits));
    }
    return progress.inMemory
        ? Stats::tr("%1 found in %2 among %3 znodes in memory, %4")
              .arg(locale.toString(progress.hits), root, read, time)
        : Stats::tr("%1 found in %2 among %3 znodes, %4 read in %5")
              .arg(locale.toString(progress.hits), root, read, locale.formattedDataSize(progress.bytes), time);
}

} // namespace

QString searchStatsText(const model::SearchProgress &progress, SearchPhase phase, const QString &root, qint64 kept)
{
    QStringList parts{looked(progress, phase, root)};
    if (progress.hits > kept)
        parts += Stats::tr("only the first %Ln shown", nullptr, static_cast<int>(kept));
    if (progress.forbidden > 0)
        parts += Stats::tr("%Ln znode(s) may not be read", nullptr, static_cast<int>(progress.forbidden));
    if (progress.gaveUp > 0) {
        parts += Stats::tr(
            "the regular expression took too long at %Ln znode(s)", nullptr, static_cast<int>(progress.gaveUp));
    }
    return parts.join(u"  \u00b7  "_s);
}

} // namespace app
