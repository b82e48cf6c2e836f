// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace app {

class EnsembleConnection;

/// Asks for the deliberate act that lets this session write, naming the ensemble; opens without blocking and unlocks
/// the session when the user says so. Does nothing when the lock cannot be opened. Thread: the GUI's.
void askToUnlock(EnsembleConnection *connection, QWidget *parent);

} // namespace app
