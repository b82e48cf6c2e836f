// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterrecogniser.h"
#include "model/cluster/lineup.h"
#include "zkbridge/client/path.h"

#include <algorithm>
#include <map>

/// A tree written down znode by znode, and read by the layouts as the observers would.
class WrittenTree {
public:
    /// Ancestors are made, persistent and empty.
    void add(const QString &path, qint64 owner = 0, const QByteArray &data = "")
    {
        if (const QString parent = zkbridge::parentPath(path); parent.size() > 1 && !m_znodes.contains(parent))
            add(parent);
        model::ZnodeFacts facts{zkbridge::nodeName(path), data, {}};
        facts.stat.ephemeralOwner = owner;
        facts.stat.czxid = ++m_zxid;
        m_znodes[path] = facts;
    }
    void forbid(const QString &path) { m_forbidden.append(path); }

    [[nodiscard]] QList<model::RecognisedCluster> recognised() const
    {
        const model::ClusterRecogniser recogniser;
        QList<model::RecognisedCluster> all;
        QStringList parents{QStringLiteral("/")};
        for (const auto &[path, facts] : m_znodes)
            parents.append(path);
        for (const QString &parent : std::as_const(parents)) {
            const QList<model::ZnodeFacts> below = children(parent);
            QList<QStringView> names;
            for (const model::ZnodeFacts &child : below)
                names.append(child.name);
            for (const model::RecognisedCluster &found : recogniser.recognise(parent, names))
                if (!all.contains(found))
                    all.append(found);
        }
        return all;
    }

    /// The clusters that their layouts accept.
    [[nodiscard]] QList<model::ClusterState> clusters() const
    {
        QList<model::ClusterState> states;
        const auto all = recognised();
        for (const model::RecognisedCluster &found : all) {
            const model::ClusterSnapshot snapshot = read(found);
            const model::ClusterLayout &layout = *found.layout;
            if (layout.read) {
                if (const auto state = layout.read(layout, snapshot))
                    states.append(*state);
            } else {
                model::ElectionSnapshot election;
                election.path = snapshot.place;
                election.children = snapshot.source(0).children;
                states.append(model::lineUp(layout, election));
            }
        }
        return states;
    }
    [[nodiscard]] model::ClusterState cluster(const QString &product) const
    {
        const auto all = clusters();
        const auto found = std::ranges::find(all, product, &model::ClusterState::product);
        return found == all.end() ? model::ClusterState() : *found;
    }

private:
    [[nodiscard]] QList<model::ZnodeFacts> children(const QString &parent) const
    {
        QList<model::ZnodeFacts> below;
        for (const auto &[path, facts] : m_znodes)
            if (zkbridge::parentPath(path) == parent)
                below.append(facts);
        return below;
    }

    [[nodiscard]] model::ClusterSnapshot read(const model::RecognisedCluster &found) const
    {
        model::ClusterSnapshot snapshot{found.root, found.place, {}};
        QList<model::LayoutSource> sources = found.layout->sources;
        if (sources.isEmpty())
            sources.append(model::LayoutSource());
        for (const model::LayoutSource &source : std::as_const(sources)) {
            model::SourceFacts facts;
            facts.path = model::pathInCluster(found.root, source.path, found.star);
            const auto znode = m_znodes.find(facts.path);
            if (znode != m_znodes.end() || facts.path == u"/")
                facts.state = m_forbidden.contains(facts.path) ? model::SourceFacts::State::NotPermitted
                                                               : model::SourceFacts::State::There;
            if (znode != m_znodes.end() && source.what == model::LayoutSource::What::Node)
                facts.node = znode->second;
            if (facts.isForbidden())
                facts.node.data = {};
            if (facts.isThere() && source.what == model::LayoutSource::What::Children)
                facts.children = children(facts.path);
            snapshot.sources.append(facts);
        }
        return snapshot;
    }

    std::map<QString, model::ZnodeFacts> m_znodes;
    QStringList m_forbidden;
    qint64 m_zxid = 0;
};
