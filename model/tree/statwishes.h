// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/znodestore.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

namespace model {

/// Collects the znodes that views painted and whose Stat is unknown or stale, and tells them together, newest first,
/// after 40 ms of quiet (or 160 ms after the first).
/// Thread: the GUI's. `store` is borrowed and must outlive this.
class StatWishes : public QObject {
    Q_OBJECT
public:
    explicit StatWishes(const ZnodeStore *store, QObject *parent = nullptr);

    void note(NodeId node);

Q_SIGNALS:
    void told(const QList<model::NodeId> &nodes);

private:
    [[nodiscard]] bool isWanted(NodeId node) const;
    void tell();

    const ZnodeStore *m_store;
    QList<NodeId> m_wanted;
    QTimer m_quiet;
    QElapsedTimer m_sinceFirst;
};

} // namespace model
