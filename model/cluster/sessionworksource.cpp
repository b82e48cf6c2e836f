// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/sessionworksource.h"

#include "model/cluster/workplace.h"

#include <algorithm>

namespace model {

namespace {
constexpr std::size_t mostLists = 250;
}

SessionWorkSource::SessionWorkSource(zkbridge::Session *session, QObject *parent)
    : WorkSource(parent)
    , m_session(session)
{
}

void SessionWorkSource::follow(const QStringList &roots)
{
    std::map<QString, std::unique_ptr<FollowedNames>> lists;
    const auto keep = [this, &lists](const QString &path) {
        if (lists.size() >= mostLists || lists.contains(path))
            return;
        if (const auto known = m_lists.find(path); known != m_lists.end()) {
            lists.insert(m_lists.extract(known));
            return;
        }
        auto list = std::make_unique<FollowedNames>(m_session, path);
        connect(list.get(), &FollowedNames::changed, this, &WorkSource::changed);
        lists.emplace(path, std::move(list));
    };
    for (const QString &root : roots) {
        const zkbridge::JobPaths paths = jobsAt(root);
        keep(paths.tasks());
        keep(paths.assign());
        keep(paths.status());
    }
    for (const QString &root : roots) {
        const zkbridge::JobPaths paths = jobsAt(root);
        const auto assign = lists.find(paths.assign());
        if (assign == lists.end() || !assign->second->names())
            continue;
        for (const std::string &worker : *assign->second->names())
            keep(paths.assign(QString::fromStdString(worker)));
    }
    // A list that goes may be the one that is telling of its change.
    for (auto &[path, list] : m_lists) {
        list->disconnect(this);
        list.release()->deleteLater();
    }
    m_lists = std::move(lists);
}

bool SessionWorkSource::isRead() const
{
    return std::ranges::all_of(m_lists, [](const auto &list) { return list.second->isRead(); });
}

qint64 SessionWorkSource::count(const QString &path) const
{
    const auto list = m_lists.find(path);
    return list == m_lists.end() || !list->second->names() ? -1 : static_cast<qint64>(list->second->names()->size());
}

std::vector<std::string_view> SessionWorkSource::names(const QString &path) const
{
    const auto list = m_lists.find(path);
    if (list == m_lists.end() || !list->second->names())
        return {};
    return {list->second->names()->begin(), list->second->names()->end()};
}

} // namespace model
