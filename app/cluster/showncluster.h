// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/clusternews.h"
#include "app/cluster/member.h"
#include "model/cluster/workstate.h"

#include <QStringList>

#include <memory>
#include <utility>

namespace app {

class EnsembleConnection;
class MemberColors;
class WatchControls;

/// One cluster as the view shows it, as it is or as it was at a moment. Scene, tables and headline read from here
/// alone, so that nothing of now is shown beside something of then. It holds the state that it was made with: made anew
/// when that changes; times in its texts go on. Thread: the GUI's. What it is made from is borrowed.
class ShownCluster {
public:
    virtual ~ShownCluster() = default;
    Q_DISABLE_COPY_MOVE(ShownCluster)

    /// As it is now; null while there is no cluster at `path`.
    [[nodiscard]] static std::unique_ptr<ShownCluster> live(
        const EnsembleConnection *connection, const WatchControls *watches, const QString &path);
    /// As it was at `timeMs` (since the epoch); null when nothing is known of that moment.
    [[nodiscard]] static std::unique_ptr<ShownCluster> past(
        const EnsembleConnection *connection, const QString &path, qint64 timeMs);

    [[nodiscard]] const model::ClusterState &state() const { return m_state; }
    [[nodiscard]] virtual QList<Member> members(MemberColors &colors) const = 0;
    /// Who does what; without any place of work for the past, of which no work is kept.
    [[nodiscard]] virtual model::WorkState work() const = 0;
    /// Pictures of two names are of different scenes: who is missing in the second did not just go.
    [[nodiscard]] virtual QString sceneName() const = 0;
    /// Why a member went, for its card.
    [[nodiscard]] virtual QString lastWords(const QString &node) const = 0;
    /// What is shown may be otherwise by now.
    [[nodiscard]] virtual bool isStale() const = 0;

    /// For the headline: in one line, in a sentence or two, and what is wrong, a sentence each.
    [[nodiscard]] virtual QStringList facts() const = 0;
    [[nodiscard]] virtual ClusterNews news() const = 0;
    [[nodiscard]] virtual QStringList warnings() const = 0;

    /// Why nothing can be done to what is shown; empty: something can.
    [[nodiscard]] virtual QString whyUntouchable() const = 0;

protected:
    explicit ShownCluster(model::ClusterState state)
        : m_state(std::move(state))
    {
    }

    model::ClusterState m_state;
};

} // namespace app
