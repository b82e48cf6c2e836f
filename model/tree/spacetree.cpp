// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/spacetree.h"

#include "zkbridge/client/path.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace model {

std::span<const SpaceTree::Node> SpaceTree::children(Number number) const
{
    const Node &parent = m_nodes[number];
    return std::span(m_nodes).subspan(parent.firstChild, parent.childCount);
}

QString SpaceTree::path(Number number) const
{
    const Node &node = m_nodes[number];
    if (number == root)
        return node.name;
    return node.isOthers() ? path(node.parent) : zkbridge::joinPath(path(node.parent), node.name);
}

std::optional<SpaceTree::Number> SpaceTree::find(const QString &path) const
{
    if (!zkbridge::isAtOrBelow(path, m_nodes.front().name))
        return std::nullopt;
    Number at = root;
    const qsizetype rootLength = m_nodes.front().name.size() == 1 ? 1 : m_nodes.front().name.size() + 1;
    const auto names = QStringView(path).mid(rootLength).split(u'/', Qt::SkipEmptyParts);
    for (const QStringView name : names) {
        const auto below = children(at);
        const auto found = std::find_if(
            below.begin(), below.end(), [name](const Node &child) { return !child.isOthers() && child.name == name; });
        if (found == below.end())
            return std::nullopt;
        at = m_nodes[at].firstChild + static_cast<Number>(found - below.begin());
    }
    return at;
}

std::optional<SpaceTree::Number> SpaceTree::largestChild(Number number, SpaceMeasure measure) const
{
    std::optional<Number> largest;
    const Node &parent = m_nodes[number];
    for (Number child = parent.firstChild; child < parent.firstChild + parent.childCount; ++child) {
        if (!m_nodes[child].isOthers() && (!largest || m_nodes[child].size(measure) > m_nodes[*largest].size(measure)))
            largest = child;
    }
    return largest;
}

namespace {

using Number = SpaceTree::Number;
using Node = SpaceTree::Node;

/// Compares two trees of the same root, level by level. What is told apart on one side only, while the other side has
/// folded some there, cannot be told from them: it is compared together with the folded ones.
class Comparison {
public:
    Comparison(const SpaceTree &before, const SpaceTree &after, SpaceMeasure measure)
        : m_before(before)
        , m_after(after)
        , m_measure(measure)
    {
    }

    QList<SpaceGrowth> run()
    {
        compare(SpaceTree::root, SpaceTree::root);
        const auto size = [this](const SpaceGrowth &growth) { return std::llabs(change(growth)); };
        std::sort(m_found.begin(), m_found.end(), [&size](const SpaceGrowth &left, const SpaceGrowth &right) {
            return size(left) != size(right) ? size(left) > size(right) : left.path < right.path;
        });
        return m_found;
    }
    [[nodiscard]] const QHash<Number, qint64> &changes() const { return m_changes; }

private:
    [[nodiscard]] qint64 change(const SpaceGrowth &growth) const
    {
        return m_measure == SpaceMeasure::Znodes ? growth.znodes() : growth.bytes();
    }
    static void addBefore(SpaceGrowth *growth, const Node &node)
    {
        growth->znodesBefore += node.znodes;
        growth->bytesBefore += node.bytes;
    }
    static void addAfter(SpaceGrowth *growth, const Node &node)
    {
        growth->znodesAfter += node.znodes;
        growth->bytesAfter += node.bytes;
    }
    [[nodiscard]] static bool hasOthers(std::span<const Node> nodes)
    {
        return !nodes.empty() && nodes.back().isOthers();
    }

    /// Returns the change of the whole subtree.
    qint64 compare(Number before, Number after)
    {
        SpaceGrowth here{m_after.path(after)};
        addBefore(&here, m_before.node(before));
        addAfter(&here, m_after.node(after));
        m_changes.insert(after, change(here));
        const bool isExplained = compareBelow(before, after, here.path, change(here));
        if (change(here) != 0 && !isExplained)
            m_found.append(here);
        return change(here);
    }

    /// Whether one below has wholly made the change `whole`.
    bool compareBelow(Number before, Number after, const QString &path, qint64 whole)
    {
        const auto old = m_before.children(before);
        const auto now = m_after.children(after);
        QHash<QString, Number> oldByName;
        SpaceGrowth others{path, true};
        for (Number i = 0; i < old.size(); ++i) {
            if (old[i].isOthers())
                addBefore(&others, old[i]);
            else
                oldByName.insert(old[i].name, m_before.node(before).firstChild + i);
        }
        bool isExplained = false;
        const auto take = [&](const SpaceGrowth &growth) {
            isExplained = isExplained || change(growth) == whole;
            if (change(growth) != 0)
                m_found.append(growth);
        };
        for (Number i = 0; i < now.size(); ++i) {
            const Number child = m_after.node(after).firstChild + i;
            if (now[i].isOthers()) {
                addAfter(&others, now[i]);
            } else if (const auto known = oldByName.constFind(now[i].name); known != oldByName.constEnd()) {
                isExplained = compare(*known, child) == whole || isExplained;
                oldByName.erase(known);
            } else if (hasOthers(old)) {
                addAfter(&others, now[i]);
            } else {
                SpaceGrowth added{m_after.path(child)};
                addAfter(&added, now[i]);
                noteNew(child);
                take(added);
            }
        }
        for (const Number gone : std::as_const(oldByName)) {
            if (hasOthers(now)) {
                addBefore(&others, m_before.node(gone));
            } else {
                SpaceGrowth removed{m_before.path(gone)};
                addBefore(&removed, m_before.node(gone));
                take(removed);
            }
        }
        if (hasOthers(now))
            m_changes.insert(m_after.node(after).firstChild + m_after.node(after).childCount - 1, change(others));
        take(others);
        return isExplained && whole != 0;
    }

    void noteNew(Number after)
    {
        m_changes.insert(after, m_after.node(after).size(m_measure));
        for (Number i = 0; i < m_after.node(after).childCount; ++i)
            noteNew(m_after.node(after).firstChild + i);
    }

    const SpaceTree &m_before;
    const SpaceTree &m_after;
    SpaceMeasure m_measure;
    QList<SpaceGrowth> m_found;
    QHash<Number, qint64> m_changes;
};

} // namespace

QList<SpaceGrowth> SpaceTree::difference(const SpaceTree &before, const SpaceTree &after, SpaceMeasure measure)
{
    return Comparison(before, after, measure).run();
}

QHash<SpaceTree::Number, qint64> SpaceTree::changes(
    const SpaceTree &before, const SpaceTree &after, SpaceMeasure measure)
{
    Comparison comparison(before, after, measure);
    comparison.run();
    return comparison.changes();
}

} // namespace model
