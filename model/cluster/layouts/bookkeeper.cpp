// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/layouts/alllayouts.h"
#include "model/cluster/layouts/layoutparts.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace model {

namespace {

enum Source { Election, Available, ReadOnly };

/// A protocol buffer in its text form: bookieId: "host:3181"
MemberPayload votePayload(const QByteArray &data)
{
    static const QRegularExpression pattern(u"bookieId:\\s*\"([^\"]+)\""_s);
    const auto match = pattern.match(QString::fromUtf8(data));
    if (!match.hasMatch())
        return {{}, {}, u"no bookieId in it"_s};
    const QString id = match.captured(1);
    return {id, looksLikeAddress(id) ? id : QString(), {}};
}

std::optional<ClusterState> read(const ClusterLayout &layout, const ClusterSnapshot &snapshot)
{
    ClusterState state = emptyState(layout, snapshot);
    addQueue(state, layout, snapshot.source(Election));
    const auto silent = [](const QByteArray & /*data*/) { return MemberPayload(); };
    addWorkers(state, snapshot.source(Available), silent); // the name is the bookie's id
    const QList<ClusterWorker> writable = std::exchange(state.workers, {});
    addWorkers(state, snapshot.source(ReadOnly), silent);
    state.workers += writable;
    state.registry = snapshot.source(Available).path;
    tellForbidden(state, snapshot);
    return state;
}

} // namespace

ClusterLayout bookkeeperLayout()
{
    ClusterLayout layout;
    layout.id = u"bookkeeper-auditor"_s;
    layout.name = u"Apache BookKeeper auditor"_s;
    layout.family = ClusterFamily::Queue;
    layout.queue = {matches(u"V_(?:\\d{10}|-\\d{9,10})"_s, "V_"_L1, 12), byNumberBehind(u"V_"_s), false};
    layout.payload = votePayload;
    layout.anchors = {u"underreplication/auditorelection"_s};
    layout.place = u"underreplication/auditorelection"_s;
    layout.sources = {{LayoutSource::What::Children, u"underreplication/auditorelection"_s},
        {LayoutSource::What::Children, u"available"_s}, {LayoutSource::What::Children, u"available/readonly"_s}};
    layout.read = read;
    layout.whenCandidateEdited = Consequence::Renamed;
    layout.whenRegistrationDeleted = Consequence::Evicted; // the auditor has its ledgers copied
    return layout;
}

} // namespace model
