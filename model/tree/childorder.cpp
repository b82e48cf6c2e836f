// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/childorder.h"

#include "zkbridge/client/path.h"

#include <QString>

#include <algorithm>

namespace model {

namespace {

/// The longest sequence: a sign and ten digits.
constexpr std::size_t longestSequence = 11;

bool isDigit(char character) { return character >= '0' && character <= '9'; }

/// The number that begins at `position`, without leading zeros.
std::string_view numberAt(std::string_view text, std::size_t &position)
{
    while (position < text.size() && text[position] == '0')
        ++position;
    const std::size_t first = position;
    while (position < text.size() && isDigit(text[position]))
        ++position;
    return text.substr(first, position - first);
}

/// Session ids are unsigned: those of servers with an id of 128 and more have the first bit set. No owner comes first.
qint64 ownerValue(qint64 owner)
{
    return owner == 0 ? unknownValue + 1 : static_cast<qint64>(static_cast<quint64>(owner) ^ (quint64(1) << 63U));
}

} // namespace

bool isSequentialName(std::string_view name)
{
    if (name.empty() || !isDigit(name.back()))
        return false;
    const std::string_view tail = name.substr(name.size() - std::min(name.size(), longestSequence));
    return zkbridge::sequenceSuffix(QString::fromLatin1(tail.data(), static_cast<qsizetype>(tail.size()))).has_value();
}

ChildType childType(std::string_view name, bool ephemeral)
{
    if (isSequentialName(name))
        return ephemeral ? ChildType::EphemeralSequential : ChildType::PersistentSequential;
    return ephemeral ? ChildType::Ephemeral : ChildType::Persistent;
}

qint64 sortValue(ChildColumn column, std::string_view name, const zkbridge::Stat &stat)
{
    switch (column) {
    case ChildColumn::Name:
        break;
    case ChildColumn::Type:
        return static_cast<qint64>(childType(name, stat.isEphemeral()));
    case ChildColumn::Version:
        return stat.version;
    case ChildColumn::Size:
        return stat.dataLength;
    case ChildColumn::Children:
        return stat.numChildren;
    case ChildColumn::Modified:
        return stat.mtime;
    case ChildColumn::Created:
        return stat.ctime;
    case ChildColumn::Owner:
        return ownerValue(stat.ephemeralOwner);
    case ChildColumn::Czxid:
        return stat.czxid;
    case ChildColumn::Mzxid:
        return stat.mzxid;
    case ChildColumn::Pzxid:
        return stat.pzxid;
    case ChildColumn::Cversion:
        return stat.cversion;
    case ChildColumn::Aversion:
        return stat.aversion;
    }
    return 0;
}

int compareNatural(std::string_view left, std::string_view right)
{
    std::size_t l = 0;
    std::size_t r = 0;
    while (l < left.size() && r < right.size()) {
        if (isDigit(left[l]) && isDigit(right[r])) {
            const std::string_view leftNumber = numberAt(left, l);
            const std::string_view rightNumber = numberAt(right, r);
            if (leftNumber.size() != rightNumber.size())
                return leftNumber.size() < rightNumber.size() ? -1 : 1;
            if (const int order = leftNumber.compare(rightNumber); order != 0)
                return order;
            continue;
        }
        if (left[l] != right[r])
            return static_cast<unsigned char>(left[l]) < static_cast<unsigned char>(right[r]) ? -1 : 1;
        ++l;
        ++r;
    }
    const std::size_t leftRest = left.size() - l;
    const std::size_t rightRest = right.size() - r;
    if (leftRest != rightRest)
        return leftRest < rightRest ? -1 : 1;
    return left.compare(right);
}

} // namespace model
