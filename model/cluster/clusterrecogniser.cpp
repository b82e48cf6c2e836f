// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/clusterrecogniser.h"

#include "zkbridge/client/path.h"

#include <algorithm>
#include <optional>

namespace model {

namespace {

struct Above {
    QString root;
    QString star;
};

/// The parent's path without `above` at its end; nullopt when it does not end so.
std::optional<Above> rootAbove(const QString &parent, const QStringList &above)
{
    Above found{parent, {}};
    for (auto wanted = above.crbegin(); wanted != above.crend(); ++wanted) {
        const QString name = zkbridge::nodeName(found.root);
        if (name.isEmpty() || (*wanted != u"*" && *wanted != name))
            return std::nullopt;
        if (*wanted == u"*")
            found.star = name;
        found.root = zkbridge::parentPath(found.root);
    }
    return found;
}

} // namespace

QString pathInCluster(const QString &root, QString relative, const QString &star)
{
    if (relative.startsWith(u'/'))
        return relative;
    relative.replace(u'*', star);
    QString path = root;
    while (relative.startsWith(u"../")) {
        path = zkbridge::parentPath(path);
        relative.remove(0, 3);
    }
    return relative.isEmpty() ? path : zkbridge::joinPath(path.isEmpty() ? QStringLiteral("/") : path, relative);
}

ClusterRecogniser::ClusterRecogniser(const QList<ClusterLayout> &layouts)
{
    for (const ClusterLayout &layout : layouts) {
        if (layout.isRoot) {
            m_ownPlaces.append(&layout);
            continue;
        }
        for (const QString &anchor : layout.anchors) {
            const qsizetype slash = anchor.lastIndexOf(u'/');
            const QStringList above = slash < 0 ? QStringList() : anchor.left(slash).split(u'/');
            const QStringView last = QStringView(anchor).sliced(slash + 1);
            (last == u"*" ? m_openAnchors : m_anchors[last]).append({&layout, above});
        }
        if (layout.anchors.isEmpty() && layout.placeNames.isEmpty() && layout.queue.isCandidate)
            m_queues.append(&layout);
        for (const QString &name : layout.placeNames)
            m_places.insert(name, &layout);
    }
}

const ClusterLayout *ClusterRecogniser::recogniseQueue(const QList<QStringView> &names) const
{
    QList<QStringView> numbered;
    std::ranges::copy_if(names, std::back_inserter(numbered),
        [](QStringView name) { return !name.isEmpty() && name.back() >= u'0' && name.back() <= u'9'; });
    for (const ClusterLayout *layout : m_queues)
        if (std::ranges::any_of(layout->queue.endsInDigit ? numbered : names,
                layout->queue.isSign ? layout->queue.isSign : layout->queue.isCandidate))
            return layout;
    return nullptr;
}

QList<RecognisedCluster> ClusterRecogniser::recognise(const QString &parent, const QList<QStringView> &names) const
{
    QList<RecognisedCluster> found;
    for (const ClusterLayout *own : m_ownPlaces) {
        const auto &isSign = own->queue.isSign ? own->queue.isSign : own->queue.isCandidate;
        if (own->isRoot(parent) && (own->showsEmpty || std::ranges::any_of(names, isSign)))
            found.append({own, parent, {}, parent});
    }
    for (const QStringView name : names) {
        const auto anchors = m_anchors.constFind(name);
        if (anchors == m_anchors.cend())
            continue;
        for (const Anchor &anchor : *anchors) {
            const auto above = rootAbove(parent, anchor.above);
            if (!above)
                continue;
            const RecognisedCluster cluster{
                anchor.layout, above->root, above->star, pathInCluster(above->root, anchor.layout->place, above->star)};
            if (!found.contains(cluster))
                found.append(cluster);
        }
    }
    for (const Anchor &anchor : m_openAnchors) {
        const auto above = rootAbove(parent, anchor.above);
        for (const QStringView name : above ? names : QList<QStringView>()) {
            const QString star = name.toString();
            found.append({anchor.layout, above->root, star, pathInCluster(above->root, anchor.layout->place, star)});
        }
    }
    const ClusterLayout *queue = recogniseQueue(names);
    const ClusterLayout *place =
        names.isEmpty() ? nullptr : m_places.value(QStringView(parent).sliced(parent.lastIndexOf(u'/') + 1));
    // What is called an election is none of the registries whose members have such names.
    const bool isElection =
        queue && place && queue->family == ClusterFamily::Registry && place->family == ClusterFamily::Queue;
    if (queue && !isElection)
        found.append({queue, parent, {}, parent});
    else if (place && found.isEmpty())
        found.append({place, parent, {}, parent});
    return found;
}

} // namespace model
