// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/multicall.h"

#include "zkbridge/client/clientvalues.h"

#include <zookeeper/zookeeper.h>

#include <list>
#include <string>

namespace zkbridge {

namespace {
/// What a sequence adds to a name, at most: '-' and ten digits, and the terminating zero.
constexpr std::size_t kSequenceRoom = 12;
} // namespace

struct MultiCall::Memory {
    explicit Memory(std::size_t count)
        : operations(count)
        , results(count)
        , createdPaths(count)
        , stats(count)
    {
    }
    std::vector<zoo_op_t> operations;
    std::vector<zoo_op_result_t> results;
    std::vector<std::string> createdPaths; // empty where nothing is created
    std::vector<::Stat> stats;
    std::list<ClientAcl> acls;
};

MultiCall::MultiCall(const request::Multi &multi)
    : m_memory(std::make_unique<Memory>(multi.parts.size()))
{
    for (std::size_t i = 0; i < multi.parts.size(); ++i)
        std::visit([this, i](const auto &part) { prepare(i, part); }, multi.parts[i]);
}

MultiCall::~MultiCall() = default;

void MultiCall::prepare(std::size_t index, const request::Create &create)
{
    const ClientData data(create.data);
    const ClientAcl &acl = m_memory->acls.emplace_back(create.acl);
    std::string &path = m_memory->createdPaths[index];
    path.assign(create.path.size() + kSequenceRoom, '\0');
    zoo_create_op_init(&m_memory->operations[index], create.path.c_str(), data.data, data.length, acl.get(),
        toClient(create.mode), path.data(), static_cast<int>(path.size()));
}

void MultiCall::prepare(std::size_t index, const request::Remove &remove)
{
    zoo_delete_op_init(&m_memory->operations[index], remove.path.c_str(), remove.version);
}

void MultiCall::prepare(std::size_t index, const request::Set &set)
{
    const ClientData data(set.data);
    zoo_set_op_init(
        &m_memory->operations[index], set.path.c_str(), data.data, data.length, set.version, &m_memory->stats[index]);
}

void MultiCall::prepare(std::size_t index, const request::Check &check)
{
    zoo_check_op_init(&m_memory->operations[index], check.path.c_str(), check.version);
}

int MultiCall::count() const { return static_cast<int>(m_memory->operations.size()); }
const zoo_op *MultiCall::operations() const { return m_memory->operations.data(); }
zoo_op_result *MultiCall::results() { return m_memory->results.data(); }

std::vector<RawMultiResult> MultiCall::collect() const
{
    std::vector<RawMultiResult> collected(m_memory->results.size());
    for (std::size_t i = 0; i < collected.size(); ++i) {
        collected[i].code = m_memory->results[i].err;
        collected[i].path = m_memory->createdPaths[i].c_str(); // NOLINT(readability-redundant-string-cstr): up to the 0
        collected[i].stat = fromClient(&m_memory->stats[i]);
    }
    return collected;
}

} // namespace zkbridge
