// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/benchcommand.h"
#include "app/ctl/clusterscommand.h"
#include "app/ctl/command.h"
#include "app/ctl/createcommand.h"
#include "app/ctl/deletecommand.h"
#include "app/ctl/drillcommand.h"
#include "app/ctl/findcommand.h"
#include "app/ctl/getcommand.h"
#include "app/ctl/lscommand.h"
#include "app/ctl/participantcommand.h"
#include "app/ctl/participantscommand.h"
#include "app/ctl/sandboxcommand.h"
#include "app/ctl/setcommand.h"
#include "app/ctl/submitcommand.h"
#include "app/ctl/walkcommand.h"
#include "app/ctl/watchcommand.h"

namespace app {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<SandboxCommand>());
    commands.push_back(std::make_unique<ParticipantCommand>());
    commands.push_back(std::make_unique<ParticipantsCommand>());
    commands.push_back(std::make_unique<SubmitCommand>());
    commands.push_back(std::make_unique<ClustersCommand>());
    commands.push_back(std::make_unique<WalkCommand>());
    commands.push_back(std::make_unique<WatchCommand>());
    commands.push_back(std::make_unique<LsCommand>());
    commands.push_back(std::make_unique<FindCommand>());
    commands.push_back(std::make_unique<GetCommand>());
    commands.push_back(std::make_unique<CreateCommand>());
    commands.push_back(std::make_unique<SetCommand>());
    commands.push_back(std::make_unique<DeleteCommand>());
    commands.push_back(std::make_unique<BenchCommand>());
    commands.push_back(std::make_unique<DrillCommand>());
    return commands;
}

} // namespace app
