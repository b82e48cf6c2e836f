// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/findcommand.h"

#include "app/shell/searcherrortext.h"
#include "model/tree/search/searchparser.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QByteArray jsonLine(const model::SearchHit &hit, bool withExcerpt)
{
    QJsonObject object{{u"path"_s, hit.path}};
    if (hit.stat) {
        const zkbridge::Stat &stat = *hit.stat;
        object.insert(u"size"_s, stat.dataLength);
        object.insert(u"version"_s, stat.version);
        object.insert(u"children"_s, stat.numChildren);
        object.insert(u"owner"_s,
            stat.isEphemeral() ? QJsonValue(u"0x"_s + QString::number(static_cast<quint64>(stat.ephemeralOwner), 16))
                               : QJsonValue(QJsonValue::Null));
        object.insert(u"ctime"_s, static_cast<qint64>(stat.ctime));
        object.insert(u"mtime"_s, static_cast<qint64>(stat.mtime));
    }
    if (withExcerpt)
        object.insert(u"excerpt"_s, hit.excerpt);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

FindCommand::FindCommand(QObject *parent)
    : ZnodeCommand(u"find"_s, tr("Searches a subtree by name, path, data, size, age, owner."), parent)
{
}

void FindCommand::addOwnArguments(QCommandLineParser *parser) const
{
    parser->addPositionalArgument(u"EXPRESSION"_s,
        tr("What a znode must meet, all of it: lock (in the name), name:c_*, path:/kafka/**, name~REGEX, data:text, "
           "data~REGEX, data=0xcafe, size>100k, size:1k..1M, children>1000, version=0, modified<10m, "
           "created>2026-11-20, "
           "owner:0x10ab, ephemeral; ! before one turns it round. A value with spaces: 'data:\"two words\"'. Exit code "
           "1 when nothing is found."),
        u"EXPRESSION..."_s);
    parser->addOptions({
        {u"case"_s, tr("Capital and small letters are different.")},
        {u"json"_s, tr("Writes one JSON object a line: path, Stat, and what was found in the data.")},
        {u"limit"_s, tr("Ends after N znodes were found."), u"N"_s},
        {u"no-limit"_s, tr("Reads as fast as the servers answer, and not politely.")},
    });
}

bool FindCommand::readArguments(const QCommandLineParser &parser, const QStringList &rest)
{
    if (rest.isEmpty()) {
        failUsage(tr("EXPRESSION is missing"));
        return false;
    }
    model::ParsedSearch parsed = model::parseSearch(rest.join(u' '));
    if (parsed.error) {
        failUsage(searchErrorText(*parsed.error));
        return false;
    }
    if (parser.isSet(u"limit"_s)) {
        int limit = 0;
        if (!numberOption(parser, u"limit"_s, 1, std::numeric_limits<int>::max(), &limit)) {
            failUsage(tr("--limit takes a number above 0"));
            return false;
        }
        m_limit = limit;
    }
    m_expression = std::move(parsed.expression);
    m_expression.caseSensitive = parser.isSet(u"case"_s);
    m_asJson = parser.isSet(u"json"_s);
    m_unlimitedSpeed = parser.isSet(u"no-limit"_s);
    return true;
}

void FindCommand::run()
{
    model::SearchSources sources;
    sources.session = session();
    sources.wire = wire();
    model::TreeSearchOptions options;
    options.root = path();
    options.maxHits = m_limit;
    options.withStats = m_asJson;
    options.unlimitedSpeed = m_unlimitedSpeed;
    m_search = std::make_unique<model::TreeSearch>(sources, m_expression, options);
    connect(m_search.get(), &model::TreeSearch::hitsFound, this, &FindCommand::write);
    connect(m_search.get(), &model::TreeSearch::progressed, this, &FindCommand::showProgress);
    connect(m_search.get(), &model::TreeSearch::finished, this, &FindCommand::end);
    connect(
        m_search.get(), &model::TreeSearch::failed, this, [this](const zkbridge::Error &error) { failWith(error); });
    m_search->start();
}

void FindCommand::write(const QList<model::SearchHit> &hits)
{
    QByteArray lines;
    for (const model::SearchHit &hit : hits) {
        lines += m_asJson ? jsonLine(hit, m_expression.needsData()) : hit.path.toUtf8() + '\n';
        if (++m_written == m_limit)
            break;
    }
    if (!writeOut(lines))
        m_search->cancel();
    else if (m_written == m_limit)
        end();
}

void FindCommand::showProgress(const model::SearchProgress &progress)
{
    const QLocale locale;
    ZnodeCommand::progress().show(
        tr("%1 of %2 znodes, %3 found")
            .arg(locale.toString(progress.read), locale.toString(progress.found), locale.toString(progress.hits)));
}

void FindCommand::end()
{
    m_search->cancel();
    const model::SearchProgress last = m_search->progress();
    if (last.forbidden > 0)
        note(tr("%n znode(s) may not be read", nullptr, static_cast<int>(last.forbidden)));
    if (last.gaveUp > 0)
        note(tr("the regular expression took too long at %n znode(s)", nullptr, static_cast<int>(last.gaveUp)));
    if (m_written > 0)
        succeed();
    else
        failWith(tr("nothing at or below %1 meets the expression").arg(path()));
}

} // namespace app
