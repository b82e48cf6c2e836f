// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/lineup.h"

#include "model/cluster/clusterproblems.h"
#include "zkbridge/client/path.h"

#include <QHash>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// The payload as one line of text, when it is that; empty otherwise.
QString asText(const QByteArray &data)
{
    constexpr qsizetype longest = 256;
    if (data.isEmpty() || data.size() > longest)
        return {};
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(data);
    const bool readable =
        !decode.hasError() && std::ranges::all_of(text, [](QChar letter) { return letter.isPrint(); });
    return readable ? text : QString();
}

/// "http://host:9002/task" or "host:8080": where somebody can be reached, which an id as such is not.
bool looksLikeAddress(const QString &text)
{
    if (text.contains("://"_L1))
        return !QUrl(text, QUrl::StrictMode).host().isEmpty();
    const QUrl url("//"_L1 + text, QUrl::StrictMode);
    return url.port() > 0 && !url.host().isEmpty() && url.userInfo().isEmpty() && url.path().isEmpty();
}

QList<ZnodeFacts> inOrder(const ClusterLayout &layout, const ElectionSnapshot &snapshot)
{
    QList<ZnodeFacts> line;
    for (const ZnodeFacts &child : snapshot.children)
        if (layout.sortsForeignChildren || layout.isCandidate(child.name))
            line.append(child);
    std::ranges::sort(line, [&layout](const ZnodeFacts &a, const ZnodeFacts &b) {
        if (layout.precedes(a.name, b.name))
            return true;
        return !layout.precedes(b.name, a.name) && a.stat.czxid < b.stat.czxid;
    });
    return line;
}

ClusterMember memberOf(const ZnodeFacts &candidate, const QString &path)
{
    ClusterMember member;
    member.node = zkbridge::joinPath(path, candidate.name);
    const QString payload = asText(candidate.data);
    member.name = payload.isEmpty() ? candidate.name : payload;
    member.address = looksLikeAddress(payload) ? payload : QString();
    member.session = candidate.stat.ephemeralOwner;
    member.czxid = candidate.stat.czxid;
    member.createdMs = candidate.stat.ctime;
    return member;
}

void joinRegistrations(ClusterState &state, const ElectionSnapshot &snapshot)
{
    QHash<qint64, ClusterWorker> bySession;
    for (const ZnodeFacts &registration : snapshot.registrations) {
        if (!registration.stat.isEphemeral())
            continue;
        const ClusterWorker worker{zkbridge::joinPath(snapshot.registryPath, registration.name),
            registration.stat.ephemeralOwner, asText(registration.data)};
        state.workers.append(worker);
    }
    std::ranges::sort(state.workers, {}, &ClusterWorker::node);
    for (const ClusterWorker &worker : std::as_const(state.workers))
        if (!bySession.contains(worker.session)) // registered twice: its first one is its registration
            bySession.insert(worker.session, worker);
    for (ClusterMember &member : state.members) {
        const auto worker = bySession.constFind(member.session);
        if (worker == bySession.cend())
            continue;
        member.registration = worker->node;
        if (!worker->address.isEmpty())
            member.address = worker->address;
    }
}

} // namespace

ClusterState lineUp(const ClusterLayout &layout, const ElectionSnapshot &snapshot)
{
    ClusterState state;
    state.product = layout.product;
    state.path = snapshot.path;
    state.registry = snapshot.registryPath;
    state.readable = snapshot.permitted;

    QString before; // whoever stands before in the line, member or not
    for (const ZnodeFacts &child : inOrder(layout, snapshot)) {
        const QString node = zkbridge::joinPath(snapshot.path, child.name);
        if (layout.isCandidate(child.name)) {
            ClusterMember member = memberOf(child, snapshot.path);
            member.watches = before;
            const bool first = before.isEmpty();
            member.role = first && member.session != 0 ? ClusterMember::Role::Leader : ClusterMember::Role::Follower;
            if (!first)
                member.watchEvidence = ClusterMember::WatchEvidence::Inferred;
            state.members.append(member);
        }
        before = node;
    }
    joinRegistrations(state, snapshot);
    state.problems = clusterProblems(layout, snapshot, state);
    return state;
}

} // namespace model
