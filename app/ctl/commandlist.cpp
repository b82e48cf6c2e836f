// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/clusterscommand.h"
#include "app/ctl/command.h"
#include "app/ctl/createcommand.h"
#include "app/ctl/deletecommand.h"
#include "app/ctl/getcommand.h"
#include "app/ctl/lscommand.h"
#include "app/ctl/participantcommand.h"
#include "app/ctl/sandboxcommand.h"
#include "app/ctl/setcommand.h"

namespace app {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<SandboxCommand>());
    commands.push_back(std::make_unique<ParticipantCommand>());
    commands.push_back(std::make_unique<ClustersCommand>());
    commands.push_back(std::make_unique<LsCommand>());
    commands.push_back(std::make_unique<GetCommand>());
    commands.push_back(std::make_unique<CreateCommand>());
    commands.push_back(std::make_unique<SetCommand>());
    commands.push_back(std::make_unique<DeleteCommand>());
    return commands;
}

} // namespace app
