// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/operationtable.h"
#include "zkbridge/client/reply.h"
#include "zkbridge/client/request.h"

#include <memory>
#include <vector>

// The C client's types, named without its header.
struct zoo_op;
struct zoo_op_result;

namespace zkbridge {

/// The parts of one multi as the C client takes them, and the memory it writes their results to. It copies the parts
/// during the call, so `multi` is borrowed until then; the results must live until the callback came.
class MultiCall : public ResultBuffers {
public:
    explicit MultiCall(const request::Multi &multi);
    ~MultiCall() override;

    [[nodiscard]] int count() const;
    [[nodiscard]] const zoo_op *operations() const;
    [[nodiscard]] zoo_op_result *results();
    /// After the callback: one result for each part, in order.
    [[nodiscard]] std::vector<RawMultiResult> collect() const;

private:
    struct Memory;
    void prepare(std::size_t index, const request::Create &create);
    void prepare(std::size_t index, const request::Remove &remove);
    void prepare(std::size_t index, const request::Set &set);
    void prepare(std::size_t index, const request::Check &check);
    std::unique_ptr<Memory> m_memory;
};

} // namespace zkbridge
