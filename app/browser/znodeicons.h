// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace app {

/// What a row of the tree is drawn as; told by shape, so that nobody needs the colour.
enum class ZnodeShape {
    Unknown, ///< its Stat was not read yet: a dotted outline
    Leaf, ///< persistent, without children: a sheet
    Folder, ///< has children
    Ephemeral, ///< a dashed ring: it goes with its session
    Range, ///< no znode but many of them: a stack of sheets
};

/// The icon of a shape, drawn in the palette's colours for any size and for selected rows; cached until the palette
/// changes. Thread: the GUI's.
[[nodiscard]] QIcon znodeIcon(ZnodeShape shape, const QPalette &palette);

} // namespace app
