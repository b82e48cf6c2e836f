// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace model {

// How sizes, counts, ages and moments are written in a search expression. Nullopt: it is none. What ...ToText() writes
// is read back as the same value. Thread: any.

/// "100k", "1.5M", "4096": bytes, k = 1024 and M = 1024 * 1024.
[[nodiscard]] std::optional<qint64> byteCountFromText(QStringView text);
[[nodiscard]] QString byteCountToText(qint64 bytes);

/// "1000", "10k", "2M": a count, k = 1000.
[[nodiscard]] std::optional<qint64> countFromText(QStringView text);

/// "90s", "10m", "2h", "3d", "1w", "1d12h": milliseconds.
[[nodiscard]] std::optional<qint64> ageFromText(QStringView text);
[[nodiscard]] QString ageToText(qint64 milliseconds);

/// "2026-11-20", "2026-11-20T09:12", "2026-11-20T09:12:41.5Z": milliseconds since the epoch, local time unless it says
/// otherwise. A date alone is its first millisecond, or its last when `isUpperEnd`.
[[nodiscard]] std::optional<qint64> momentFromText(QStringView text, bool isUpperEnd = false);
[[nodiscard]] QString momentToText(qint64 millisecondsSinceEpoch, bool isUpperEnd = false);

} // namespace model
