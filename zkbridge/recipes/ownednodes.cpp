// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/ownednodes.h"

#include "zkbridge/client/path.h"

#include <memory>
#include <optional>
#include <utility>

namespace zkbridge {

namespace {

struct Search {
    Session *session = nullptr;
    QObject *context = nullptr;
    QString parent;
    std::function<bool(QStringView)> mayBeOurs;
    Session::Callback<QStringList> callback;

    QStringList candidates;
    QList<bool> owned; ///< beside `candidates`
    qsizetype unanswered = 0;
    std::optional<Error> error;
};
using SearchPtr = std::shared_ptr<Search>;

void conclude(const Search &search)
{
    if (search.error)
        return search.callback(*search.error);
    QStringList found;
    for (qsizetype i = 0; i < search.candidates.size(); ++i) {
        if (search.owned.at(i))
            found.append(joinPath(search.parent, search.candidates.at(i)));
    }
    search.callback(found);
}

void onStat(const SearchPtr &search, qsizetype index, const Result<Stat> &reply)
{
    if (reply.ok())
        search->owned[index] = reply->ephemeralOwner == search->session->status().sessionId;
    else if (reply.code() != ErrorCode::NoNode)
        search->error = reply.error();
    if (--search->unanswered == 0)
        conclude(*search);
}

void onChildren(const SearchPtr &search, const Result<Children> &reply)
{
    if (!reply.ok())
        return search->callback(reply.error());
    for (const std::string &child : reply->names) {
        const QString name = QString::fromStdString(child);
        if (search->mayBeOurs(name))
            search->candidates.append(name);
    }
    search->candidates.sort();
    search->owned.resize(search->candidates.size());
    search->unanswered = search->candidates.size();
    if (search->candidates.isEmpty())
        return conclude(*search);
    for (qsizetype i = 0; i < search->candidates.size(); ++i) {
        search->session->exists(joinPath(search->parent, search->candidates.at(i)), Session::Watch::No, search->context,
            [search, i](const Result<Stat> &stat) { onStat(search, i, stat); });
    }
}

} // namespace

void findOwnedNodes(Session *session, const QString &parent, std::function<bool(QStringView name)> mayBeOurs,
    QObject *context, Session::Callback<QStringList> callback)
{
    auto search = std::make_shared<Search>();
    search->session = session;
    search->context = context;
    search->parent = parent;
    search->mayBeOurs = std::move(mayBeOurs);
    search->callback = std::move(callback);
    session->sync(parent, context, [search](const Result<Done> &reply) {
        if (!reply.ok())
            return search->callback(reply.error());
        search->session->children(search->parent, Session::Watch::No, search->context,
            [search](const Result<Children> &children) { onChildren(search, children); });
    });
}

} // namespace zkbridge
