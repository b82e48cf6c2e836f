// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/search/searchvisitor.h"

#include <utility>

namespace model {

using zkbridge::ErrorCode;

SearchVisitor::SearchVisitor(
    SearchMatcher matcher, bool withStats, bool withData, qint64 maxHits, std::shared_ptr<Outlet> outlet)
    : m_matcher(std::move(matcher))
    , m_withStats(withStats)
    , m_withData(withData)
    , m_left(maxHits)
    , m_outlet(std::move(outlet))
{
}

SearchVisitor::~SearchVisitor() = default;

void SearchVisitor::visit(const zkbridge::VisitedZnode &znode)
{
    SearchSubject subject;
    subject.path = znode.path;
    if (znode.error == ErrorCode::Ok) {
        subject.stat = &znode.stat;
        subject.dataKnown = m_withData;
        subject.data = znode.data;
    } else {
        noteForbidden(znode.number, znode.error);
    }
    match(subject);
}

void SearchVisitor::visit(const zkbridge::VisitedList &list)
{
    noteForbidden(list.number, list.error);
    if (m_withStats)
        return;
    SearchSubject subject;
    if (list.number == 0) { // the root stands in no list
        subject.path = list.path;
        match(subject);
    }
    m_path = list.path;
    if (m_path != "/")
        m_path += '/';
    const std::size_t stem = m_path.size();
    for (std::size_t i = 0; i < list.names.size(); ++i) {
        m_path.resize(stem);
        m_path += list.names.at(i);
        subject.path = m_path;
        match(subject);
    }
}

void SearchVisitor::noteForbidden(zkbridge::WalkNumber number, ErrorCode error)
{
    if (error == ErrorCode::NoAuth && std::exchange(m_lastForbidden, number + 1) != number + 1)
        ++m_batch.forbidden;
}

void SearchVisitor::match(const SearchSubject &subject)
{
    const SearchMatcher::Verdict verdict = m_matcher.test(subject);
    if (verdict == SearchMatcher::Verdict::GaveUp)
        ++m_batch.gaveUp;
    if (verdict != SearchMatcher::Verdict::Yes)
        return;
    ++m_batch.matched;
    if (m_left > 0) {
        --m_left;
        m_batch.hits.append(m_matcher.makeHit(subject));
    }
}

std::function<void()> SearchVisitor::handOver()
{
    if (m_batch.matched == 0 && m_batch.forbidden == 0 && m_batch.gaveUp == 0)
        return {};
    return [batch = std::exchange(m_batch, {}), outlet = m_outlet]() mutable {
        const Outlet deliver = *outlet; // which may be emptied while it runs
        if (deliver)
            deliver(std::move(batch));
    };
}

} // namespace model
