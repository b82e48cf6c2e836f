// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace zkbridge {

/// ZooKeeper's rules for paths (PathUtils.validatePath of the Java server, stricter than the C client's own check).
/// Returns an empty string for a valid path, else an untranslated reason ("ends in /", "empty name at 7").
/// `sequential` allows the path to end in '/' (the sequence becomes the name).
[[nodiscard]] QString pathProblem(QStringView path, bool sequential = false);
[[nodiscard]] inline bool isValidPath(QStringView path) { return pathProblem(path).isEmpty(); }

/// "/a/b" -> "/a", "/a" -> "/", "/" -> "".
[[nodiscard]] QString parentPath(QStringView path);
/// "/a/b" -> "b", "/" -> "".
[[nodiscard]] QString nodeName(QStringView path);
/// ("/a", "b") -> "/a/b", ("/", "b") -> "/b".
[[nodiscard]] QString joinPath(QStringView parent, QStringView name);
/// Whether `path` is `ancestor` or lies below it.
[[nodiscard]] bool isAtOrBelow(QStringView path, QStringView ancestor);

/// A sequential name taken apart: "c_0000000003" -> prefix "c_", number 3.
struct SequenceSuffix {
    QString prefix;
    std::int32_t number = 0;
};
/// The sequence at the end of a name, if it has one: ten digits up to 2147483647, or '-' and nine digits (Java's
/// "%010d" is the *total* width: -5 is "-000000005"), or '-' and ten digits from -2147483648 to -1000000000.
/// With `knownPrefix` the rest after the prefix is taken as the number and nothing is guessed.
[[nodiscard]] std::optional<SequenceSuffix> sequenceSuffix(QStringView name, QStringView knownPrefix = {});

} // namespace zkbridge
