// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace bench {

/// One line of the table that tests/bench/run prints at its end: something measured, beside what it is measured by in
/// the same run.
struct Figure {
    QString what;
    double measured = 0;
    QString unit; ///< "znodes/s", "ms", "bytes"
    QString yardstick; ///< what it is compared with
    double yardstickValue = 0; ///< in the same unit; 0: there is none
    QString aim; ///< ">= 20", "<= 16 ms", or empty: only reported
    std::optional<bool> held;
};

/// Holds when measured / yardstick is at least (at most) `aim`.
[[nodiscard]] Figure ratioAtLeast(Figure figure, double aim);
[[nodiscard]] Figure ratioAtMost(Figure figure, double aim);
/// Holds when the measured value itself is at most `aim`.
[[nodiscard]] Figure valueAtMost(Figure figure, double aim);

/// Prints it for people, and as one JSON line that begins with {"figure": for tests/bench/summary.py.
void print(const Figure &figure);

[[nodiscard]] double median(QList<double> values); ///< 0 of none

/// --znodes of the command line (default a million) and --rounds; ends the program when they are no numbers.
struct BenchSize {
    int znodes = 1'000'000;
    int rounds = 3;
    [[nodiscard]] static BenchSize fromArguments();
};

} // namespace bench
