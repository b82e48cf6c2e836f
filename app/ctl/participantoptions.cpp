// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/participantoptions.h"

#include "app/ctl/command.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;
using zkbridge::ParticipantSettings;

namespace app {

namespace {

[[nodiscard]] QString tr(const char *text) { return QCoreApplication::translate("app::ParticipantOptions", text); }

constexpr auto predecessor = "predecessor"_L1;
constexpr auto leader = "leader"_L1;

} // namespace

void addParticipantOptions(QCommandLineParser *parser)
{
    const ParticipantSettings defaults;
    parser->addOptions({
        {u"connect"_s, tr("The ensemble to connect to."), u"CONNECT"_s},
        {u"election"_s, tr("The election's znode; made when missing."), u"PATH"_s, defaults.election},
        {u"registry"_s, tr("The registry's znode; made when missing. Empty: no registry."), u"PATH"_s,
            defaults.registry},
        {u"recipe"_s,
            tr("How candidates are named and lined up: plain, curator-latch (as Curator's LeaderLatch) or kazoo (as "
               "kazoo's Election). All candidates of an election need the same one."),
            u"RECIPE"_s, electionRecipeName(defaults.recipe)},
        {u"prefix"_s, tr("Name of its candidate before the sequence; for the plain recipe."), u"TEXT"_s,
            defaults.prefix},
        {u"watch"_s,
            tr("Whom a follower watches: its predecessor, or the leader, which wakes the whole herd at each death. The "
               "latter is for contrast only."),
            u"WHOM"_s, predecessor},
        {u"jobs"_s, tr("Where work is distributed: PATH/tasks, PATH/assign, PATH/status. Empty: no work."), u"PATH"_s,
            defaults.jobs},
        {u"exec"_s,
            tr("Run by a shell for each task: the task on its standard input, the result from its standard output. "
               "Without it the result is the SHA-256 of the task."),
            u"CMD"_s},
        {u"task-time"_s, tr("The least time one task takes, so that people can follow it."), u"MS"_s, u"0"_s},
        {u"on-leader"_s, tr("Run by a shell while it leads; ended when it does not."), u"CMD"_s},
        {u"on-follower"_s, tr("Run by a shell while it follows; ended when it does not."), u"CMD"_s},
        {u"session-timeout"_s, tr("Session timeout to ask for; the servers may change it."), u"MS"_s,
            QString::number(defaults.sessionTimeoutMs)},
    });
}

QString readParticipantOptions(const QCommandLineParser &parser, ParticipantSettings *settings)
{
    settings->connect = parser.value(u"connect"_s);
    settings->election = parser.value(u"election"_s);
    settings->registry = parser.value(u"registry"_s);
    settings->prefix = parser.value(u"prefix"_s);
    settings->jobs = parser.value(u"jobs"_s);
    settings->exec = parser.value(u"exec"_s);
    settings->onLeader = parser.value(u"on-leader"_s);
    settings->onFollower = parser.value(u"on-follower"_s);
    const auto recipe = zkbridge::electionRecipe(parser.value(u"recipe"_s));
    if (!recipe)
        return tr("--recipe is none of plain, curator-latch and kazoo");
    settings->recipe = *recipe;
    if (parser.isSet(u"prefix"_s) && settings->recipe != zkbridge::ElectionRecipe::Plain)
        return tr("--prefix is for the plain recipe: the others have names of their own");
    const QString watch = parser.value(u"watch"_s);
    if (watch != predecessor && watch != leader)
        return tr("--watch is neither predecessor nor leader");
    settings->watches =
        watch == leader ? ParticipantSettings::Watches::Leader : ParticipantSettings::Watches::Predecessor;
    if (settings->connect.isEmpty())
        return tr("--connect is missing");
    constexpr int most = std::numeric_limits<int>::max();
    if (!numberOption(parser, u"session-timeout"_s, 1, most, &settings->sessionTimeoutMs))
        return tr("--session-timeout is not a number of milliseconds");
    if (!numberOption(parser, u"task-time"_s, 0, most, &settings->taskMs))
        return tr("--task-time is not a number of milliseconds");
    return {};
}

} // namespace app
