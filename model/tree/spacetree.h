// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace model {

/// What a subtree is measured by.
enum class SpaceMeasure {
    Znodes, ///< how many there are
    Bytes, ///< of their payloads
};

/// One subtree or znode for the tables beside a map.
struct SpaceEntry {
    QString path;
    qint64 znodes = 0; ///< at and below it
    qint64 bytes = 0; ///< of all their payloads; 0 when not known
    qint64 ownBytes = 0; ///< of its own payload
    qint64 children = 0; ///< directly below it
};

/// How a subtree changed between two moments.
struct SpaceGrowth {
    QString path;
    bool isOthers = false; ///< the small children of `path` together, which were not told apart
    qint64 znodesBefore = 0;
    qint64 znodesAfter = 0;
    qint64 bytesBefore = 0;
    qint64 bytesAfter = 0;
    [[nodiscard]] qint64 znodes() const { return znodesAfter - znodesBefore; }
    [[nodiscard]] qint64 bytes() const { return bytesAfter - bytesBefore; }
};

/// Where the space of a subtree went at one moment. Bounded however large the subtree is: what is small among its
/// siblings is folded into one "others" of the same parent. A value; never changes after it was made by SpaceRecords.
/// Thread: any.
class SpaceTree {
public:
    using Number = std::uint32_t;
    static constexpr Number root = 0;
    static constexpr int maxNodes = 20000;
    static constexpr int maxChildren = 1000; ///< of one parent, that are told apart
    static constexpr int maxEntries = 100; ///< of each table and measure

    struct Node {
        QString name; ///< of the root its path; empty for others
        Number parent = root;
        Number firstChild = 0; ///< the children are neighbours, the largest first
        std::uint32_t childCount = 0;
        std::uint32_t folded = 0; ///< so many children of the parent are told by this one: "others"
        std::uint32_t children = 0; ///< directly below it in truth, told apart or not
        std::int32_t ownBytes = 0;
        qint64 znodes = 0; ///< at and below it
        qint64 bytes = 0;
        bool isEphemeral = false;
        bool isForbidden = false; ///< it or its list of children may not be read
        [[nodiscard]] bool isOthers() const { return folded > 0; }
        [[nodiscard]] qint64 size(SpaceMeasure measure) const
        {
            return measure == SpaceMeasure::Znodes ? znodes : bytes;
        }
    };

    [[nodiscard]] const Node &node(Number number) const { return m_nodes[number]; }
    [[nodiscard]] Number count() const { return static_cast<Number>(m_nodes.size()); }
    [[nodiscard]] std::span<const Node> children(Number number) const;
    /// Of others: that of their parent.
    [[nodiscard]] QString path(Number number) const;
    [[nodiscard]] std::optional<Number> find(const QString &path) const;
    /// The child with the largest size, others left out.
    [[nodiscard]] std::optional<Number> largestChild(Number number, SpaceMeasure measure) const;

    [[nodiscard]] bool hasBytes() const { return m_hasBytes; }
    [[nodiscard]] qint64 forbidden() const { return m_forbidden; } ///< znodes, or lists, that may not be read
    [[nodiscard]] QDateTime takenAt() const { return m_takenAt; }
    /// The root left out, and none of which one below it has nearly all; in no order.
    [[nodiscard]] const QList<SpaceEntry> &largestSubtrees() const { return m_subtrees; }
    /// By their own payload, and by the number of their children; in no order.
    [[nodiscard]] const QList<SpaceEntry> &largestZnodes() const { return m_znodes; }

    /// What grew or shrank, most first: none whose change is wholly that of one below it. Both of the same root.
    [[nodiscard]] static QList<SpaceGrowth> difference(
        const SpaceTree &before, const SpaceTree &after, SpaceMeasure measure);
    /// The change of every node of `after` that can be told, 0 too.
    [[nodiscard]] static QHash<Number, qint64> changes(
        const SpaceTree &before, const SpaceTree &after, SpaceMeasure measure);

private:
    friend class SpaceRecords;
    std::vector<Node> m_nodes;
    QList<SpaceEntry> m_subtrees;
    QList<SpaceEntry> m_znodes;
    QDateTime m_takenAt;
    qint64 m_forbidden = 0;
    bool m_hasBytes = false;
};

using SpaceTreePointer = std::shared_ptr<const SpaceTree>;

} // namespace model

Q_DECLARE_METATYPE(model::SpaceTreePointer)
