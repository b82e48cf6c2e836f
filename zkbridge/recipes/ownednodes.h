// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

namespace zkbridge {

/// Finds the sequential children of `parent` (`prefix` and a number) that the current session owns, as full paths,
/// smallest number first. This is how a participant of the plain recipe finds a znode whose create was never answered:
/// its name cannot carry a unique id, because others sort whole names. Costs one exists for each candidate, after a
/// sync (the create may have gone through another server). Error: NoNode when `parent` is not there.
/// Thread: the session's. `callback` comes once, tied to `context`.
void findOwnedNodes(Session *session, const QString &parent, const QString &prefix, QObject *context,
    Session::Callback<QStringList> callback);

} // namespace zkbridge
