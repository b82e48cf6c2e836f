// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace zkbridge {

/// A process, told apart from a later one that got the same number: its pid and its start time as in
/// /proc/PID/stat (field 22, clock ticks since boot).
struct ProcessIdentity {
    qint64 pid = 0;
    quint64 startTicks = 0;

    /// nullopt when there is no such process, or only its zombie: a zombie counts as ended.
    [[nodiscard]] static std::optional<ProcessIdentity> of(qint64 pid);
    /// This program.
    [[nodiscard]] static ProcessIdentity self();
    /// From what toString() made.
    [[nodiscard]] static std::optional<ProcessIdentity> fromString(QStringView text);

    [[nodiscard]] bool isAlive() const;
    [[nodiscard]] QString toString() const; ///< "PID:STARTTICKS"

    friend bool operator==(const ProcessIdentity &, const ProcessIdentity &) = default;
};

} // namespace zkbridge
