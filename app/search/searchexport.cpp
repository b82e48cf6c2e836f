// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchexport.h"

#include "app/search/searchresults.h"
#include "app/shell/sessionformat.h"

#include <QDateTime>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString cell(QString text)
{
    const bool isPlain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r');
    return isPlain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString resultPaths(const SearchResults &results)
{
    QString text;
    for (int row = 0; row < results.rowCount(); ++row)
        text += results.hit(row).path + u'\n';
    return text;
}

QString resultsAsCsv(const SearchResults &results)
{
    QString text = u"path,size,version,children,created,modified,owner,match\r\n"_s;
    const auto time = [](qint64 milliseconds) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(milliseconds);
        return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
    };
    for (int row = 0; row < results.rowCount(); ++row) {
        const model::SearchHit &hit = results.hit(row);
        QStringList cells{cell(hit.path)};
        if (hit.stat) {
            cells += {QString::number(hit.stat->dataLength), QString::number(hit.stat->version),
                QString::number(hit.stat->numChildren), time(hit.stat->ctime), time(hit.stat->mtime),
                sessionIdText(hit.stat->ephemeralOwner)};
        } else {
            cells += {QString(), QString(), QString(), QString(), QString(), QString()};
        }
        cells += cell(hit.excerpt);
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text;
}

} // namespace app
