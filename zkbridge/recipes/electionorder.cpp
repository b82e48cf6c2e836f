// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/electionorder.h"

#include "zkbridge/client/path.h"

#include <algorithm>
#include <utility>

namespace zkbridge {

QStringList electionOrder(const std::vector<std::string> &children, QStringView prefix)
{
    std::vector<std::pair<std::int32_t, QString>> candidates;
    candidates.reserve(children.size());
    for (const std::string &child : children) {
        const QString name = QString::fromStdString(child);
        if (const auto suffix = sequenceSuffix(name, prefix))
            candidates.emplace_back(suffix->number, name);
    }
    std::sort(candidates.begin(), candidates.end());

    QStringList names;
    names.reserve(static_cast<qsizetype>(candidates.size()));
    for (auto &[number, name] : candidates)
        names.append(std::move(name));
    return names;
}

ElectionPlace electionPlace(const std::vector<std::string> &children, QStringView prefix, const QString &own)
{
    const QStringList order = electionOrder(children, prefix);
    const auto position = order.indexOf(own);
    return {static_cast<int>(position), position > 0 ? order.at(position - 1) : QString()};
}

} // namespace zkbridge
