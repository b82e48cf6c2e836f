// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/spacerecords.h"
#include "zkbridge/wire/walkvisitor.h"

namespace model {

/// Fills SpaceRecords with what a walk reads: from the znodes when it reads Stats, from the lists of children alone
/// otherwise. Payloads are not kept. Thread: that of the walk's reader; the records may be taken after it finished.
class SpaceVisitor : public zkbridge::WalkVisitor {
public:
    SpaceVisitor(const QString &root, bool withStats);

    void visit(const zkbridge::VisitedZnode &znode) override;
    void visit(const zkbridge::VisitedList &list) override;

    [[nodiscard]] SpaceRecords takeRecords() { return std::move(m_records); }

private:
    SpaceRecords m_records;
    bool m_withStats;
};

} // namespace model
