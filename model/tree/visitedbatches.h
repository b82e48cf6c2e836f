// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/walkedznode.h"
#include "zkbridge/wire/walkvisitor.h"

#include <QList>

#include <functional>
#include <memory>

namespace model {

/// Makes lists of WalkedZnode of what a walk on the wire visits, and hands them over to the GUI's thread: for visitors
/// of few znodes, who want values and no thread. Thread: as zkbridge::WalkVisitor says.
class VisitedBatches : public zkbridge::WalkVisitor {
public:
    /// Who gets the lists. Used in the GUI's thread alone; made empty there, nothing is delivered any more.
    using Outlet = std::function<void(QList<WalkedZnode>)>;

    VisitedBatches(const SubtreeWalkOptions &options, std::shared_ptr<Outlet> outlet);
    ~VisitedBatches() override;

    void visit(const zkbridge::VisitedZnode &znode) override;
    void visit(const zkbridge::VisitedList &list) override;
    [[nodiscard]] std::function<void()> handOver() override;

private:
    void append(std::string_view path, zkbridge::ErrorCode error, WalkedZnode znode);

    SubtreeWalkOptions m_options;
    std::shared_ptr<Outlet> m_outlet;
    QList<WalkedZnode> m_batch;
};

} // namespace model
