// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace app {

/// Asks, without blocking, whether text that was typed and not saved may be lost; runs `discarded` when it may.
/// Thread: the GUI's.
void askToDiscard(QWidget *parent, const std::function<void()> &discarded);

} // namespace app
