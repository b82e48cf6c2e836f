// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/userlayouts.h"

#include "model/cluster/layouts/namepatterns.h"
#include "zkbridge/client/path.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using Kind = UserLayoutProblem::Kind;

constexpr int fileVersion = 1;
constexpr std::array orderWords{"sequence"_L1, "number"_L1, "text"_L1, "created"_L1};
constexpr std::array leaderWords{"first"_L1, "lock"_L1, "proclaimed"_L1, "nobody"_L1};
constexpr std::array payloadWords{"automatic"_L1, "text"_L1, "json"_L1};

struct TextField {
    QLatin1StringView key;
    QString UserLayout::*member;
};
const std::array textFields{
    TextField{"name"_L1, &UserLayout::name},
    TextField{"root"_L1, &UserLayout::root},
    TextField{"candidates"_L1, &UserLayout::candidates},
    TextField{"mark"_L1, &UserLayout::mark},
    TextField{"leaderPath"_L1, &UserLayout::leaderPath},
    TextField{"registry"_L1, &UserLayout::registry},
    TextField{"hostField"_L1, &UserLayout::hostField},
    TextField{"portField"_L1, &UserLayout::portField},
    TextField{"idField"_L1, &UserLayout::idField},
};

bool needsLeaderPath(const UserLayout &layout)
{
    return layout.leader == UserLayout::Leader::Lock || layout.leader == UserLayout::Leader::Proclaimed;
}

/// Empty when `path`, with "../" in front or absolute, can name a znode.
QString relativeProblem(QString path)
{
    if (path.startsWith(u'/'))
        return zkbridge::pathProblem(path);
    while (path.startsWith("../"_L1))
        path.remove(0, 3);
    return zkbridge::pathProblem(u'/' + path);
}

/// Wildcards are letters that names may have, too, so what is left can be asked as a path.
QString rootProblem(const QString &root)
{
    const QString rest = root.startsWith("/**/"_L1) ? root.sliced(3) : root;
    return rest.contains("**"_L1) ? u"'**' may stand at the front alone"_s : zkbridge::pathProblem(rest);
}

template <typename Word, std::size_t count>
void readWord(const QJsonObject &json, QLatin1StringView key, const std::array<QLatin1StringView, count> &words,
    Word *word, const QString &layout, QList<UserLayoutProblem> *problems)
{
    const QString text = json.value(key).toString(QString(words.at(0)));
    const auto found = std::ranges::find(words, text);
    if (found == words.end())
        problems->append({Kind::UnknownWord, layout, u"%1: %2"_s.arg(key, text)});
    else
        *word = static_cast<Word>(found - words.begin());
}

UserLayout layoutFromJson(const QJsonObject &json, QList<UserLayoutProblem> *problems)
{
    UserLayout layout;
    for (const TextField &field : textFields)
        layout.*field.member = json.value(field.key).toString(layout.*field.member);
    readWord(json, "order"_L1, orderWords, &layout.order, layout.name, problems);
    readWord(json, "leader"_L1, leaderWords, &layout.leader, layout.name, problems);
    readWord(json, "payload"_L1, payloadWords, &layout.payload, layout.name, problems);
    return layout;
}

} // namespace

QList<UserLayoutProblem> problemsOf(const UserLayout &layout, const QList<UserLayout> &others)
{
    QList<UserLayoutProblem> problems;
    const auto tell = [&](Kind kind, const QString &detail = {}) { problems.append({kind, layout.name, detail}); };
    if (layout.name.trimmed().isEmpty())
        tell(Kind::NameMissing);
    else if (std::ranges::find(others, layout.name, &UserLayout::name) != others.end())
        tell(Kind::NameTaken);
    if (layout.root.isEmpty())
        tell(Kind::RootMissing);
    else if (const QString why = rootProblem(layout.root); !why.isEmpty())
        tell(Kind::RootMalformed, why);
    if (layout.candidates.isEmpty() && layout.leader != UserLayout::Leader::Lock)
        tell(Kind::CandidatesMissing);
    else if (layout.candidates.contains(u'/'))
        tell(Kind::CandidatesMalformed, u"a name holds no '/'"_s);
    if (needsLeaderPath(layout) && layout.leaderPath.isEmpty())
        tell(Kind::LeaderPathMissing);
    else if (needsLeaderPath(layout) && !relativeProblem(layout.leaderPath).isEmpty())
        tell(Kind::LeaderPathMalformed, relativeProblem(layout.leaderPath));
    if (!layout.registry.isEmpty() && !relativeProblem(layout.registry).isEmpty())
        tell(Kind::RegistryMalformed, relativeProblem(layout.registry));
    return problems;
}

QByteArray toJson(const QList<UserLayout> &layouts)
{
    const UserLayout standard;
    QJsonArray all;
    for (const UserLayout &layout : layouts) {
        QJsonObject json;
        for (const TextField &field : textFields)
            if (layout.*field.member != standard.*field.member)
                json.insert(field.key, layout.*field.member);
        const auto word = [&json](QLatin1StringView key, const auto &words, auto value) {
            if (value != decltype(value){})
                json.insert(key, QString(words.at(static_cast<std::size_t>(value))));
        };
        word("order"_L1, orderWords, layout.order);
        word("leader"_L1, leaderWords, layout.leader);
        word("payload"_L1, payloadWords, layout.payload);
        all.append(json);
    }
    return QJsonDocument(QJsonObject{{u"vivariumLayouts"_s, fileVersion}, {u"layouts"_s, all}}).toJson();
}

std::optional<QList<UserLayout>> userLayoutsFromJson(const QByteArray &json, QList<UserLayoutProblem> *problems)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        problems->append({Kind::NotJson, {}, u"%1 (%2)"_s.arg(error.errorString()).arg(error.offset)});
        return std::nullopt;
    }
    const QJsonObject file = document.object();
    if (file.value("vivariumLayouts"_L1).toInt() != fileVersion || !file.value("layouts"_L1).isArray()) {
        problems->append({Kind::NotLayouts, {}, {}});
        return std::nullopt;
    }
    QList<UserLayout> layouts;
    const qsizetype before = problems->size();
    for (const QJsonValue &each : file.value("layouts"_L1).toArray()) {
        const UserLayout layout = layoutFromJson(each.toObject(), problems);
        *problems += problemsOf(layout, layouts);
        layouts.append(layout);
    }
    return problems->size() == before ? std::optional(layouts) : std::nullopt;
}

QStringList waysTo(const UserLayout &layout, const QString &parent, const QStringList &names)
{
    if (layout.root.startsWith("/**/"_L1))
        return {};
    const QStringList wanted = layout.root.split(u'/', Qt::SkipEmptyParts);
    const QStringList here = parent.split(u'/', Qt::SkipEmptyParts);
    if (here.size() >= wanted.size())
        return {};
    for (qsizetype level = 0; level < here.size(); ++level)
        if (!matchesWildcards(wanted.at(level), here.at(level)))
            return {};
    QStringList ways;
    for (const QString &name : names)
        if (matchesWildcards(wanted.at(here.size()), name))
            ways.append(zkbridge::joinPath(parent, name));
    return ways;
}

} // namespace model
