// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zkbridge {
class Session;
}

namespace app {

/// Creates the demo's sample znodes (configuration as JSON and properties, text, binary, jobs in a queue) through
/// `session`, which must be unlocked. Returns at once; what exists already is left as it is.
void createSampleTree(zkbridge::Session *session);

} // namespace app
