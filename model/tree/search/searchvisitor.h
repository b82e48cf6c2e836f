// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/search/searchmatcher.h"
#include "zkbridge/wire/walkvisitor.h"

#include <functional>
#include <memory>
#include <string>

namespace model {

/// Matches what a walk reads, where it is read, and hands hits over to the GUI's thread. Payloads are looked at and not
/// kept. Thread: as zkbridge::WalkVisitor says.
class SearchVisitor : public zkbridge::WalkVisitor {
public:
    /// Who gets the hits. Used in the GUI's thread alone; made empty there, nothing is delivered any more.
    using Outlet = std::function<void(SearchBatch)>;

    /// `withStats`, `withData`: whether the walk tells them; without Stats it tells of lists alone.
    SearchVisitor(SearchMatcher matcher, bool withStats, bool withData, qint64 maxHits, std::shared_ptr<Outlet> outlet);
    ~SearchVisitor() override;

    void visit(const zkbridge::VisitedZnode &znode) override;
    void visit(const zkbridge::VisitedList &list) override;
    [[nodiscard]] std::function<void()> handOver() override;

private:
    void match(const SearchSubject &subject);
    void noteForbidden(zkbridge::WalkNumber number, zkbridge::ErrorCode error);

    SearchMatcher m_matcher;
    bool m_withStats;
    bool m_withData;
    qint64 m_left; ///< hits that may still be kept
    zkbridge::WalkNumber m_lastForbidden = 0; ///< + 1; a znode and its list are told one after the other
    std::string m_path;
    SearchBatch m_batch;
    std::shared_ptr<Outlet> m_outlet;
};

} // namespace model
