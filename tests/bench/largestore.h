// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/znodestore.h"

#include <cstddef>

namespace bench {

/// Fills an empty store with znodes in two levels of a thousand each ("node-000123"), as `vivariumctl bench fill` fills
/// a server; names repeat in each list. Returns the bytes of all names.
std::size_t fillStore(model::ZnodeStore &store, int znodes);

} // namespace bench
