// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace app {

/// An action's text for a list: without mnemonic and dots, with the submenu it stands in before it
/// ("Language: Deutsch").
[[nodiscard]] QString plainText(const QAction &action);

} // namespace app
