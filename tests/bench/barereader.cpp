// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/barereader.h"

#include <zookeeper/zookeeper.h>

namespace bench {

int BareReader::run(const std::vector<std::string> &paths, int count, int window)
{
    m_paths = &paths;
    return repeat(count, window);
}

void BareReader::ask(int number)
{
    const std::string &path = (*m_paths)[static_cast<std::size_t>(number) % m_paths->size()];
    zoo_aget(handle(), path.c_str(), 0, &BareReader::read, this);
}

void BareReader::read(
    int code, const char * /*value*/, int /*length*/, const ::Stat * /*stat*/, const void *context) noexcept
{
    const_cast<BareReader *>(static_cast<const BareReader *>(context))->answered(code);
}

} // namespace bench
