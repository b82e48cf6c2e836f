// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/stat.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace model {

/// A stretch of a text, to be marked; length 0: none.
struct SearchMark {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const SearchMark &, const SearchMark &) = default;
};

/// One znode that a search found.
struct SearchHit {
    QString path;
    SearchMark pathMark; ///< what of the path was asked for
    std::optional<zkbridge::Stat> stat; ///< unknown when only names were looked at, or the znode may not be read
    QString excerpt; ///< of the data, around what was found in it: one printable line; empty without such a condition
    SearchMark excerptMark;
};

/// What one part of a search gave.
struct SearchBatch {
    QList<SearchHit> hits; ///< those that are kept
    qint64 matched = 0; ///< all
    qint64 forbidden = 0;
    qint64 gaveUp = 0;
};

/// What a search has done so far.
struct SearchProgress {
    qint64 read = 0; ///< znodes looked at
    qint64 found = 0; ///< znodes known to exist below the root, looked at or not
    qint64 hits = 0; ///< all, those beyond the limit of kept ones among them
    qint64 forbidden = 0; ///< znodes that may not be read: what is in them, and below them, was not looked at
    qint64 gaveUp = 0; ///< znodes at which a regular expression took too many steps, so that nobody knows
    qint64 bytes = 0; ///< received for this search; 0 in memory
    double seconds = 0;
    bool inMemory = false; ///< nothing is read from the servers
};

} // namespace model

Q_DECLARE_METATYPE(model::SearchHit)
Q_DECLARE_METATYPE(model::SearchProgress)
