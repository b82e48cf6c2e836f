// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bench.h"
#include "app/ctl/fillbench.h"
#include "app/ctl/herdbench.h"
#include "app/ctl/readsbench.h"
#include "app/ctl/stormbench.h"

namespace app {

std::vector<std::unique_ptr<Bench>> allBenches()
{
    std::vector<std::unique_ptr<Bench>> benches;
    benches.push_back(std::make_unique<FillBench>());
    benches.push_back(std::make_unique<StormBench>());
    benches.push_back(std::make_unique<ReadsBench>());
    benches.push_back(std::make_unique<HerdBench>());
    return benches;
}

} // namespace app
