// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace app {

/// The icon of a freedesktop name ("edit-copy") or of ours ("vivarium-leader"): the desktop's theme when it has one,
/// else our own SVG in resources/icons/actions, tinted with the palette's text colour so that it reads in light and in
/// dark. Null when neither exists. Thread: the GUI's.
[[nodiscard]] QIcon icon(const QString &name);

/// The program's icon.
[[nodiscard]] QIcon programIcon();

} // namespace app
