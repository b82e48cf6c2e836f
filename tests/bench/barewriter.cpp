// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/barewriter.h"

#include <zookeeper/zookeeper.h>

namespace bench {

int BareWriter::run(const std::string &parent, int count, int bytes, int window)
{
    m_prefix = parent + "/znode-";
    m_data.assign(static_cast<std::size_t>(bytes), 'x');
    return repeat(count, window);
}

void BareWriter::ask(int number)
{
    const std::string path = m_prefix + std::to_string(number);
    zoo_acreate(handle(), path.c_str(), m_data.data(), static_cast<int>(m_data.size()), &ZOO_OPEN_ACL_UNSAFE, 0,
        &BareWriter::created, this);
}

void BareWriter::created(int code, const char * /*name*/, const void *context) noexcept
{
    const_cast<BareWriter *>(static_cast<const BareWriter *>(context))->answered(code);
}

} // namespace bench
