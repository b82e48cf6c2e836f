// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recipes/testelection.h"

#include "tests/support/opensession.h"

#include <QTest>

#include <algorithm>

using zkbridge::Candidate;

bool TestElection::Member::isFollower() const { return candidate && candidate->role() == Candidate::Role::Follower; }

TestElection::TestElection(QString path, zkbridge::CandidateRecipe recipe)
    : m_path(std::move(path))
    , m_recipe(std::move(recipe))
{
}

TestElection::~TestElection() = default;

TestElection::Member *TestElection::add(const QString &connect, int timeoutMs)
{
    auto owned = std::make_unique<Member>();
    Member *member = owned.get();
    member->session = testsupport::openSession(connect, timeoutMs);
    if (!member->session)
        return nullptr;
    member->candidate = std::make_unique<Candidate>(member->session.get(), m_path, m_recipe);
    QObject::connect(member->candidate.get(), &Candidate::woken, this, [member] { ++member->woken; });
    QObject::connect(member->candidate.get(), &Candidate::left, this, [member] { ++member->left; });
    QObject::connect(member->candidate.get(), &Candidate::roleChanged, this, [this, member](Candidate::Role role) {
        if (role == Candidate::Role::Leader)
            ++member->led;
        m_mostLeaders = std::max(m_mostLeaders, leaders());
    });
    m_members.push_back(std::move(owned));
    member->candidate->join();
    return member;
}

TestElection::Member *TestElection::addSettled(const QString &connect, int timeoutMs)
{
    Member *member = add(connect, timeoutMs);
    if (!member || !QTest::qWaitFor([member] { return member->isSettled(); }, 20'000))
        return nullptr;
    return member;
}

int TestElection::leaders() const
{
    return static_cast<int>(
        std::count_if(m_members.begin(), m_members.end(), [](const auto &member) { return member->isLeader(); }));
}

TestElection::Member *TestElection::leader() const
{
    const auto found =
        std::find_if(m_members.begin(), m_members.end(), [](const auto &member) { return member->isLeader(); });
    return found == m_members.end() ? nullptr : found->get();
}

bool TestElection::allSettled() const
{
    return std::all_of(m_members.begin(), m_members.end(), [](const auto &member) { return member->isSettled(); });
}
