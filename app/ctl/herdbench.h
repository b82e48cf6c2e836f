// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/bench.h"
#include "app/ctl/herdrun.h"

namespace app {

class BenchGround;
class DoorSearch;

/// `vivariumctl bench CONNECT herd --count N`: what one death costs an election of many. Twice N participants, each
/// with a session of its own, join an election, and the leader's session is closed: once each watches its predecessor,
/// once all watch the leader, as naive recipes do. Takes its elections out again.
class HerdBench : public Bench {
    Q_OBJECT
public:
    HerdBench();
    ~HerdBench() override;

    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] QString readOptions(const QCommandLineParser &parser) override;
    void start(zkbridge::Session *session, const BenchSettings &settings) override;
    [[nodiscard]] bool stop() override;

private:
    void prepare();
    void runNext();
    void removeElection();
    void afterRemoval();
    void removeGround();
    void report();
    [[nodiscard]] bool isNaive() const { return !m_figures.isEmpty(); } ///< the run that is on, or next

    zkbridge::Session *m_session = nullptr;
    QString m_path;
    QString m_election;
    int m_count = 0;
    bool m_groundIsOurs = false; ///< was not there before
    int m_removals = 0;
    QTimer m_removeAgain;
    std::unique_ptr<BenchGround> m_ground;
    std::unique_ptr<DoorSearch> m_search;
    QList<zkbridge::ServerAddress> m_servers;
    std::unique_ptr<HerdRun> m_run;
    QList<HerdFigures> m_figures; ///< ours, then the naive one's
    QString m_failure;
};

} // namespace app
