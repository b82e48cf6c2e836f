// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/rereads.h"

#include <algorithm>
#include <tuple>

namespace model {

RereadFlags &RereadFlags::operator|=(const RereadFlags &other)
{
    list |= other.list;
    stat |= other.stat;
    whole |= other.whole;
    shown |= other.shown;
    return *this;
}

std::string_view Reread::parent() const
{
    const std::size_t slash = path.rfind('/');
    return path.size() == 1 ? std::string_view() : std::string_view(path).substr(0, slash == 0 ? 1 : slash);
}

std::string_view Reread::name() const { return std::string_view(path).substr(path.rfind('/') + 1); }

void sortByPlace(std::vector<Reread> &rereads)
{
    std::sort(rereads.begin(), rereads.end(), [](const Reread &left, const Reread &right) {
        return std::tuple(left.parent(), left.name()) < std::tuple(right.parent(), right.name());
    });
}

} // namespace model
