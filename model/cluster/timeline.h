// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterevent.h"

#include <QList>
#include <QObject>

#include <deque>

namespace model {

/// What happened, oldest first, bounded (the oldest go). Thread: the GUI's.
class Timeline : public QObject {
    Q_OBJECT
public:
    explicit Timeline(int limit = 10000, QObject *parent = nullptr);
    void append(const ClusterEvent &event);
    [[nodiscard]] const std::deque<ClusterEvent> &events() const { return m_events; }

Q_SIGNALS:
    void appended(const model::ClusterEvent &event);
    void oldestDropped(int count);

private:
    std::deque<ClusterEvent> m_events;
    int m_limit;
};

} // namespace model
