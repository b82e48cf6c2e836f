// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/spacetree.h"
#include "zkbridge/client/error.h"
#include "zkbridge/wire/wirewalk.h"

#include <QObject>

#include <memory>

namespace zkbridge {
class Session;
class WireReader;
} // namespace zkbridge

namespace model {

class LiveTree;

/// Finds out where the space of a subtree goes: from the live tree alone when that knows enough, which costs the
/// servers nothing, else by a walk that adds up as it reads and keeps no payload. One survey at a time.
/// Thread: the GUI's; adding up runs in others. All that is borrowed must outlive this; `wire` may be null.
class SpaceSurvey : public QObject {
    Q_OBJECT
public:
    enum class Source {
        Memory, ///< every name is known (and every Stat, for bytes)
        Names, ///< reads lists of children
        Payloads, ///< a Stat costs the payload: all data of the subtree moves once
    };

    SpaceSurvey(zkbridge::Session *session, zkbridge::WireReader *wire, LiveTree *tree, QObject *parent = nullptr);
    ~SpaceSurvey() override;

    /// Where a survey would take its figures from now. Memory also knows bytes when it happens to; see
    /// SpaceTree::hasBytes().
    [[nodiscard]] Source source(bool withBytes) const;
    /// Ends a survey that is under way. May fail at once: failed() comes inside then.
    void start(const QString &root, bool withBytes);
    /// At once: no signal follows.
    void cancel();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString root() const; ///< of the one under way, or the last
    [[nodiscard]] zkbridge::WalkProgress progress() const;

Q_SIGNALS:
    /// About ten times a second while servers are read.
    void progressed(const zkbridge::WalkProgress &progress);
    void finished(const model::SpaceTreePointer &tree);
    void failed(const zkbridge::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace model
