// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

namespace zkbridge {

/// Creates `path` and what is missing above it as persistent, empty znodes with an open ACL; what exists stays as it
/// is. Thread: the session's. Returns at once; `callback` comes once, tied to `context`. Safe to repeat after any
/// error.
void ensurePath(Session *session, const QString &path, QObject *context, Session::Callback<Done> callback);

} // namespace zkbridge
