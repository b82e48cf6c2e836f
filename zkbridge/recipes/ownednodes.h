// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

#include <functional>

namespace zkbridge {

/// Finds the children of `parent` with a name that `mayBeOurs` and that the current session owns, as full paths, in the
/// order of their names. This is how a participant finds a znode whose create was never answered. Costs one exists for
/// each such name, after a sync (the create may have gone through another server). Error: NoNode when `parent` is not
/// there.
/// Thread: the session's. `callback` comes once, tied to `context`.
void findOwnedNodes(Session *session, const QString &parent, std::function<bool(QStringView name)> mayBeOurs,
    QObject *context, Session::Callback<QStringList> callback);

} // namespace zkbridge
