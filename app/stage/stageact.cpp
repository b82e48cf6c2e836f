// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/stageact.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array acts{
    std::pair{StageAct::KillLeader, "kill-leader"_L1},
    std::pair{StageAct::FreezeFollower, "freeze-follower"_L1},
    std::pair{StageAct::ThawFollower, "thaw-follower"_L1},
    std::pair{StageAct::AddWorker, "add-worker"_L1},
    std::pair{StageAct::StopServer, "stop-server"_L1},
    std::pair{StageAct::StartServer, "start-server"_L1},
    std::pair{StageAct::SubmitWork, "submit-work"_L1},
};

struct StageActText {
    Q_DECLARE_TR_FUNCTIONS(app::StageActText)
};

} // namespace

QList<StageAct> defaultScript()
{
    QList<StageAct> script;
    for (const auto &[act, name] : acts)
        script.append(act);
    return script;
}

QString actName(StageAct act) { return acts.at(static_cast<std::size_t>(act)).second; }

QList<StageAct> scriptFrom(const QStringList &names)
{
    QList<StageAct> script;
    for (const QString &name : names)
        for (const auto &[act, known] : acts)
            if (name == known && !script.contains(act))
                script.append(act);
    const QList<StageAct> all = defaultScript();
    for (const StageAct act : all)
        if (!script.contains(act))
            script.append(act);
    return script;
}

QStringList namesOf(const QList<StageAct> &script)
{
    QStringList names;
    for (const StageAct act : script)
        names.append(actName(act));
    return names;
}

QString actText(StageAct act)
{
    switch (act) {
    case StageAct::KillLeader:
        return StageActText::tr("Kill the leader");
    case StageAct::FreezeFollower:
        return StageActText::tr("Freeze a follower");
    case StageAct::ThawFollower:
        return StageActText::tr("Thaw it");
    case StageAct::AddWorker:
        return StageActText::tr("Add a worker");
    case StageAct::StopServer:
        return StageActText::tr("Stop a server");
    case StageAct::StartServer:
        return StageActText::tr("Start it again");
    case StageAct::SubmitWork:
        return StageActText::tr("Submit work");
    }
    return {};
}

QString actToolTip(StageAct act)
{
    switch (act) {
    case StageAct::KillLeader:
        return StageActText::tr("Kills the leader's process (SIGKILL): its session lives until the servers expire it");
    case StageAct::FreezeFollower:
        return StageActText::tr(
            "Stops the process of the first follower (SIGSTOP): it sends no more heartbeats, and its session expires");
    case StageAct::ThawFollower:
        return StageActText::tr("Lets the frozen participant's process run on (SIGCONT)");
    case StageAct::AddWorker:
        return StageActText::tr("Starts one more participant: it stands at the end of the line and registers");
    case StageAct::StopServer:
        return StageActText::tr("Ends one ZooKeeper server in order (SIGTERM); its clients move to another one");
    case StageAct::StartServer:
        return StageActText::tr("Starts the stopped ZooKeeper server again; it catches up with the quorum leader");
    case StageAct::SubmitWork:
        return StageActText::tr("Puts 20 sample tasks into the queue, which the leader gives to its workers");
    }
    return {};
}

} // namespace app
