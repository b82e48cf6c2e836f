// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/staketext.h"

#include "zkbridge/client/path.h"

#include <QCoreApplication>

namespace app {

using model::ClusterProduct;
using Stake = model::ClusterDirectory::Stake;

namespace {

struct StakeText {
    Q_DECLARE_TR_FUNCTIONS(StakeText)
};

QString registrationText(const Stake &stake, StakeAct act, const QString &name)
{
    if (act == StakeAct::Edit) {
        return StakeText::tr("%1 holds the address of a worker of %2. Whoever looks workers up there will use what you "
                             "write.")
            .arg(name, stake.cluster);
    }
    return StakeText::tr("%1 registers a live worker of %2. The worker runs on, but nobody who looks workers up will "
                         "find it until it registers again.")
        .arg(name, stake.cluster);
}

QString editText(const Stake &stake, const QString &name)
{
    switch (stake.product) {
    case ClusterProduct::CuratorLeaderLatch:
        return StakeText::tr("%1 is a candidate of %2 (Curator LeaderLatch). The next candidate watches this znode's "
                             "data once and does not watch it again after a change: it will not notice when %1 goes. "
                             "After that nobody leads %2 until it is restarted.")
            .arg(name, stake.cluster);
    case ClusterProduct::KazooElection:
        return StakeText::tr("%1 is a candidate of %2 (kazoo Election). Its data says who the candidate is: "
                             "participants and tools will read what you write.")
            .arg(name, stake.cluster);
    case ClusterProduct::PlainElection:
        return StakeText::tr("%1 is a candidate of %2. The next candidate is woken and looks at the election again; a "
                             "program that takes every event for the end of its predecessor may lead beside the "
                             "leader.")
            .arg(name, stake.cluster);
    }
    return {};
}

QString deleteLeaderText(const Stake &stake, bool ours, const QString &name)
{
    switch (stake.product) {
    case ClusterProduct::CuratorLeaderLatch:
        return StakeText::tr("%1 leads %2 (Curator LeaderLatch). LeaderLatch does not watch its own znode: the process "
                             "goes on believing that it leads, and the next candidate leads too. Two leaders, until "
                             "the first one is restarted.")
            .arg(name, stake.cluster);
    case ClusterProduct::KazooElection:
        return StakeText::tr("%1 leads %2 (kazoo Election). kazoo does not watch its own znode: the process goes on "
                             "believing that it leads, and the next candidate leads too. Two leaders, until the first "
                             "one is restarted.")
            .arg(name, stake.cluster);
    case ClusterProduct::PlainElection:
        break;
    }
    if (ours) {
        return StakeText::tr("%1 leads %2. This participant watches its own znode: it steps down, the next candidate "
                             "leads, and it joins again at the end of the line.")
            .arg(name, stake.cluster);
    }
    return StakeText::tr("%1 leads %2. A program that does not watch its own znode goes on believing that it leads, "
                         "and the next candidate leads too: two leaders. A participant of Vivarium steps down and "
                         "joins again.")
        .arg(name, stake.cluster);
}

QString deleteFollowerText(const Stake &stake, bool ours, const QString &name)
{
    if (ours) {
        return StakeText::tr("%1 is a candidate of %2. This participant watches its own znode: it joins again at the "
                             "end of the line.")
            .arg(name, stake.cluster);
    }
    return StakeText::tr("%1 is a candidate of %2. As a rule a program does not watch its own candidate: it goes on "
                         "waiting, but is out of the line until it joins again.")
        .arg(name, stake.cluster);
}

} // namespace

QString stakeText(const Stake &stake, StakeAct act, bool ours)
{
    const QString name = zkbridge::nodeName(stake.node);
    if (!stake.candidate)
        return registrationText(stake, act, name);
    if (act == StakeAct::Edit)
        return editText(stake, name);
    return stake.leads ? deleteLeaderText(stake, ours, name) : deleteFollowerText(stake, ours, name);
}

} // namespace app
