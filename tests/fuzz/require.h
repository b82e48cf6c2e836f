// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

/// What must hold for every input: a fuzzer takes the end of the program for a find, and keeps the input.
inline void require(bool condition)
{
    if (!condition)
        std::abort();
}
