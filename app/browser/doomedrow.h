// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>

class QAbstractItemView;

namespace app {

/// For a view's rowsAboutToBeRemoved(), before its base class's. QAbstractItemView would select a neighbour when the
/// current row goes, and with it close what the user reads or edits. The keyboard goes on from the neighbour, the
/// selection does not. Thread: the GUI's.
void stepOffDoomedRow(QAbstractItemView *view, const QModelIndex &parent, int first, int last);

} // namespace app
