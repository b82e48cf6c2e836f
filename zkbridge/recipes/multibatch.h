// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace zkbridge {

/// How much travels in one multi: well below what a server takes as one packet (1 MiB), and few enough that one
/// transaction does not hold up the others.
inline constexpr qsizetype mostInBatch = 64;
inline constexpr qsizetype batchBytes = 512 * 1024;
/// What an operation takes beside its data: paths, ACL, headers.
inline constexpr qsizetype operationBytes = 512;
/// Enough multis that the servers always have one to do while the answer to another travels.
inline constexpr int mostMultis = 4;
/// While others are under way, less than this waits for company.
inline constexpr qsizetype wellFilled = 16;

/// Takes the first items that go together into one multi, at least one. `bytesOf` tells the size of an item's data.
template <typename Item, typename BytesOf> [[nodiscard]] QList<Item> takeBatch(QList<Item> *items, BytesOf bytesOf)
{
    qsizetype count = 0;
    qsizetype bytes = 0;
    for (const Item &item : *items) {
        bytes += bytesOf(item) + operationBytes;
        if (count > 0 && (bytes > batchBytes || count >= mostInBatch))
            break;
        ++count;
    }
    const QList<Item> batch = items->first(count);
    items->remove(0, count);
    return batch;
}

} // namespace zkbridge
