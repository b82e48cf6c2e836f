// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace app {

/// Opens, without blocking, what this program is, its version and its licence. Thread: the GUI's.
void showAbout(QWidget *parent);

} // namespace app
