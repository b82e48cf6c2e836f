// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/operationtable.h"
#include "zkbridge/client/request.h"

#include <memory>

struct _zhandle; // NOLINT(bugprone-reserved-identifier): the C client's own name

namespace zkbridge {

/// Calls the function of the C client that `request` asks for, with `serial` as its context and `number`, the handle's,
/// as that of its watch. Returns the C client's code; other than 0: no callback will come. `buffers` is what
/// resultBuffersFor() made.
[[nodiscard]] int callClient(
    _zhandle *handle, Serial number, const Request &request, Serial serial, ResultBuffers *buffers);

/// Memory for the results of a multi; null for every other request.
[[nodiscard]] std::unique_ptr<ResultBuffers> resultBuffersFor(const Request &request);

} // namespace zkbridge
