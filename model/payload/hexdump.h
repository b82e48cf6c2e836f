// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>

namespace model {

inline constexpr int hexBytesPerLine = 16;

/// One line of a dump: "00000010  de ad be ef 00 01 02 03  04 05 06 07 08 09 0a 0b  |................|", the line that
/// holds the byte at `offset`. The last line keeps its columns. No line feed. Thread: any.
[[nodiscard]] QString hexDumpLine(QByteArrayView data, qsizetype offset);

/// All lines, each ended by a line feed; empty for no data.
[[nodiscard]] QString hexDump(QByteArrayView data);

/// Where a text is not a dump. Line and column count from 1.
struct HexProblem {
    int line = 1;
    int column = 1;
    QString found; ///< what stands there
};

/// The bytes that an edited dump stands for: pairs of hex digits, in any case, with or without blanks between them. An
/// offset at the start of a line (digits followed by two blanks or a colon) and everything from '|' on are ignored, so
/// that bytes may be put in and taken out anywhere. Thread: any.
[[nodiscard]] std::optional<QByteArray> parseHexDump(QStringView text, HexProblem *problem = nullptr);

} // namespace model
