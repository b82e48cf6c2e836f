// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace app {

/// How tall rows are, by what is to be seen at once.
enum class RowHeight {
    Dense, ///< lists of lines, in the panel
    Normal,
    Airy, ///< beside pictures and for the mouse
};

/// Makes a table one of whole rows to read and to choose from, as all tables of the windows are: rows are selected,
/// one at a time, nothing is edited or wrapped, no grid and no row numbers, long texts are elided in the middle, Tab
/// leaves it. What a table has beside that it sets afterwards. Thread: the GUI's.
void setUpRows(QTableView *table, RowHeight height = RowHeight::Normal);

} // namespace app
