// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace zkbridge {

/// What stands behind the last `mark` in `name`; the whole name without one. So Curator sorts the children of its
/// recipes (LockInternals.standardFixForSorting). Any thread.
[[nodiscard]] inline QStringView textBehind(QStringView name, QStringView mark)
{
    const qsizetype at = name.lastIndexOf(mark);
    return at < 0 ? name : name.sliced(at + mark.size());
}

} // namespace zkbridge
