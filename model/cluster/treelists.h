// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/treestatus.h"
#include "model/tree/znodestore.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace model {

class LiveTree;

/// Tells the lists of children that a LiveTree has read, for recognisers: in slices of some milliseconds, because a
/// live tree reads ten thousand lists at once. One that changes again while it waits is told once, as it is then; of a
/// long one a sample is told, and of names that differ in their number alone some (NameShapes). Thread: the GUI's.
/// `tree` is borrowed and must outlive this.
class TreeLists : public QObject {
    Q_OBJECT
public:
    explicit TreeLists(LiveTree *tree, QObject *parent = nullptr);

    /// Nothing waits to be told.
    [[nodiscard]] bool isIdle() const { return m_waiting.isEmpty() && !m_retold; }
    /// Tells every list that is known once more, for rules that are new.
    void tellAllAgain();

Q_SIGNALS:
    void listed(const QString &parent, const QStringList &names);
    void idle();

private:
    void keepPace(const TreeStatus &status);
    void tellSome();
    void tell(const QString &parent);
    void tellNode(NodeId node, const QString &path);
    void retellSome(const QDeadlineTimer &deadline);

    LiveTree *m_tree;
    QStringList m_order; ///< the next one last
    QSet<QString> m_waiting;
    std::optional<NodeId> m_retold; ///< the next one of all that are told again
    QTimer m_slice;
};

} // namespace model
