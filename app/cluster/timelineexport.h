// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterevent.h"

#include <QList>
#include <QString>

namespace app {

/// Writes events as JSON lines (a name that ends in ".jsonl" or ".json"), else as CSV with a heading: time (ISO 8601,
/// UTC), event, cluster, product, znode, session, text. Returns the reason when that failed; empty: it is written.
/// Thread: any, but not the GUI's, for it waits for the disk.
[[nodiscard]] QString exportTimeline(const QList<model::ClusterEvent> &events, const QString &file);

} // namespace app
