// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/namearena.h"
#include "model/tree/slab.h"
#include "zkbridge/client/error.h"
#include "zkbridge/client/packednames.h"
#include "zkbridge/client/stat.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace model {

/// A znode's place in the store; stays the same while the znode is known, is reused afterwards. 0 is no znode, 1 the
/// root.
using NodeId = std::uint32_t;
inline constexpr NodeId noNode = 0;
inline constexpr NodeId rootNode = 1;

/// What the store knows of a znode's children.
enum class ChildState : std::uint8_t { Unknown, Asked, Loaded, Stale, Failed };

/// What the store knows of a znode's Stat. Stale: there is one, but the znode may have changed since.
enum class StatState : std::uint8_t { Unknown, Stale, Fresh, Failed };

/// What kind a znode is, as far as its Stat tells (containers and TTL znodes look persistent to a client).
enum class ZnodeKind : std::uint8_t { Unknown, Persistent, Ephemeral };

/// What is known of an ensemble's znodes, packed so that a million of them fit: 40 bytes a znode, 4 in its parent's
/// list, and its name; 72 more for a Stat that was read. Children are sorted by the bytes of their names; paths are
/// built when asked for. Knows nothing of views and asks nobody for anything. The root is always there.
///
/// Thread: the GUI's. NodeIds passed in must be of known znodes. Changes of shape are told run by run, before and
/// after; changes of content are folded and told once in a turn of the event loop.
class ZnodeStore : public QObject {
    Q_OBJECT
public:
    explicit ZnodeStore(QObject *parent = nullptr);

    // Shape.
    [[nodiscard]] int count() const { return m_count; } ///< the root counts
    [[nodiscard]] bool contains(NodeId node) const;
    /// Above every znode's NodeId: for looking at all that contains() knows, a part at a time, in no order.
    [[nodiscard]] NodeId idLimit() const { return m_nodes.limit(); }
    [[nodiscard]] NodeId parentOf(NodeId node) const { return m_nodes[node].parent; } ///< noNode for the root
    [[nodiscard]] std::span<const NodeId> children(NodeId node) const;
    [[nodiscard]] int childCount(NodeId node) const { return static_cast<int>(children(node).size()); }
    [[nodiscard]] int rowOf(NodeId node) const; ///< among its parent's children; 0 for the root
    [[nodiscard]] NodeId findChild(NodeId parent, std::string_view name) const; ///< noNode when there is none
    [[nodiscard]] NodeId find(QStringView path) const; ///< noNode when it is not known
    [[nodiscard]] NodeId findUtf8(std::string_view path) const;
    /// Where a child of this name stands or would stand.
    [[nodiscard]] std::size_t rowFor(NodeId parent, std::string_view name) const;
    [[nodiscard]] zkbridge::PackedNames childNames(NodeId node) const;
    /// Another number after each change of the list of children; never the same twice.
    [[nodiscard]] std::uint32_t childRevision(NodeId node) const;

    // Content.
    [[nodiscard]] std::string_view name(NodeId node) const; ///< valid until the znode is removed; "" for the root
    [[nodiscard]] QString path(NodeId node) const;
    [[nodiscard]] std::string pathUtf8(NodeId node) const;
    [[nodiscard]] const zkbridge::Stat *stat(NodeId node) const; ///< null while unknown; valid until the next change
    [[nodiscard]] StatState statState(NodeId node) const { return m_nodes[node].statState; }
    [[nodiscard]] ChildState childState(NodeId node) const { return m_nodes[node].childState; }
    /// Whether someone shows the list of children, so that it is to be kept current.
    [[nodiscard]] bool isFollowed(NodeId node) const { return m_nodes[node].followed; }
    [[nodiscard]] ZnodeKind kind(NodeId node) const;
    [[nodiscard]] zkbridge::ErrorCode error(NodeId node) const; ///< of the last failed read; Ok after a good one
    /// Milliseconds on QElapsedTimer's reference clock; 0: not changed since it is known.
    [[nodiscard]] qint64 changedAt(NodeId node) const { return m_nodes[node].changedAt; }

    // Changes of shape. The names must go where the order wants them.
    void insertChildren(NodeId parent, int row, const zkbridge::PackedNames &names, std::size_t first, int count);
    NodeId insertChild(NodeId parent, std::string_view name); ///< the known one when it is there already
    void removeChildren(NodeId parent, int row, int count); ///< with all below them

    /// While held (by one or several), the NodeIds of removed znodes are not used again, so that contains() tells who
    /// is still there.
    void holdIds(bool held);

    // Changes of content.
    void setStat(NodeId node, const zkbridge::Stat &stat); ///< clears the error
    /// The same, told only where the znode stands in a followed list.
    void setStatQuietly(NodeId node, const zkbridge::Stat &stat);
    void setStatState(NodeId node, StatState state);
    void setChildState(NodeId node, ChildState state);
    /// A list that was read: Loaded, without an error. Told only where the znode itself stands in a followed list, so
    /// that a million of them cost little.
    void setLoaded(NodeId node);
    void setFollowed(NodeId node, bool followed) { m_nodes[node].followed = followed; }
    void setError(NodeId node, zkbridge::ErrorCode code);
    void markChanged(NodeId node); ///< sets changedAt() to now
    /// Every Stat that is known becomes Stale; told by allStatsStale() alone.
    void markStatsStale();
    /// Every list that is known or asked for becomes Stale, but for followed ones when `keepFollowed`; not told.
    void markListsStale(bool keepFollowed);
    /// Everyone whose list is followed.
    [[nodiscard]] std::vector<NodeId> followed() const;
    /// Everyone whose list was not read: neither Loaded nor Failed.
    [[nodiscard]] std::vector<NodeId> unread() const;

    struct Figures {
        std::size_t structureBytes = 0; ///< nodes and lists of children
        std::size_t nameBytes = 0;
        std::size_t statBytes = 0;
    };
    [[nodiscard]] Figures figures() const;

Q_SIGNALS:
    void childrenAboutToBeInserted(model::NodeId parent, int first, int last);
    void childrenInserted(model::NodeId parent, int first, int last);
    void childrenAboutToBeRemoved(model::NodeId parent, int first, int last);
    void childrenRemoved(model::NodeId parent, int first, int last);
    /// Content of these changed; each once, in no order, all of them known.
    void nodesChanged(const QList<model::NodeId> &nodes);
    void allStatsStale();

private:
    struct Node {
        qint64 changedAt = 0;
        NodeId parent = noNode;
        NameArena::Name name;
        mutable std::uint32_t rowHint = 0; ///< where it was last found among its parent's children
        Slab<zkbridge::Stat>::Number stat = 0;
        std::uint32_t children = 0; ///< of m_lists
        ChildState childState = ChildState::Unknown;
        StatState statState = StatState::Unknown;
        std::int16_t error = 0;
        bool followed = false;
    };
    static_assert(sizeof(Node) <= 40);
    struct ChildList {
        std::vector<NodeId> nodes;
        std::uint32_t revision = 0;
    };

    [[nodiscard]] ChildList &listOf(NodeId parent);
    [[nodiscard]] std::size_t lowerBound(const std::vector<NodeId> &nodes, std::string_view name) const;
    [[nodiscard]] NodeId makeNode(NodeId parent, std::string_view name, std::size_t row);
    void freeSubtree(NodeId node);
    void noteChange(NodeId node);
    void noteIfShown(NodeId node);
    void putStat(NodeId node, const zkbridge::Stat &stat);
    void tellChanges();

    Slab<Node> m_nodes;
    Slab<ChildList> m_lists;
    Slab<zkbridge::Stat> m_stats;
    NameArena m_names;
    QList<NodeId> m_changed;
    QTimer m_tell;
    std::uint32_t m_lastRevision = 0;
    int m_count = 0;
    int m_holds = 0;
};

} // namespace model
