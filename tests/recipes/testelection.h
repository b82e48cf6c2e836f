// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/recipes/candidate.h"

#include <memory>
#include <vector>

/// Candidates of one election in this process, each with a session of its own, and a watch over the one rule: never two
/// leaders at once.
class TestElection : public QObject {
    Q_OBJECT
public:
    struct Member {
        std::unique_ptr<zkbridge::Session> session;
        std::unique_ptr<zkbridge::Candidate> candidate;
        int woken = 0;
        int led = 0; ///< how often it became leader
        int left = 0;

        [[nodiscard]] bool isLeader() const { return candidate && candidate->isLeader(); }
        [[nodiscard]] bool isFollower() const;
        [[nodiscard]] bool isSettled() const { return isLeader() || isFollower(); }
    };

    TestElection(QString path, zkbridge::CandidateRecipe recipe);
    ~TestElection() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const zkbridge::CandidateRecipe &recipe() const { return m_recipe; }
    /// What the server is asked to create for a candidate, but for the sequence.
    [[nodiscard]] QString newCandidate() const { return m_path + u'/' + m_recipe.newPrefix(); }
    /// Connects and joins; does not wait for its place in the line. Null when it could not connect.
    Member *add(const QString &connect, int timeoutMs = 10'000);
    /// As add(), and waits until it leads or follows.
    Member *addSettled(const QString &connect, int timeoutMs = 10'000);

    [[nodiscard]] Member *at(std::size_t index) const { return m_members.at(index).get(); }
    [[nodiscard]] std::size_t size() const { return m_members.size(); }
    [[nodiscard]] int leaders() const;
    [[nodiscard]] Member *leader() const; ///< null when there is none
    [[nodiscard]] int mostLeaders() const { return m_mostLeaders; } ///< at once, ever
    [[nodiscard]] bool allSettled() const;

private:
    QString m_path;
    zkbridge::CandidateRecipe m_recipe;
    std::vector<std::unique_ptr<Member>> m_members;
    int m_mostLeaders = 0;
};
