// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/bench.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <cstddef>

namespace app {

class BenchGround;

/// `vivariumctl bench CONNECT reads`: how many reads a second the session gives with 1, 64 and 1024 in flight.
class ReadsBench : public Bench {
    Q_OBJECT
public:
    ReadsBench();
    ~ReadsBench() override;

    [[nodiscard]] QString readOptions(const QCommandLineParser &parser) override;
    void start(zkbridge::Session *session, const BenchSettings &settings) override;

private:
    void begin(const QStringList &paths);
    void nextRound();
    void readOne();
    void take(const zkbridge::Result<zkbridge::NodeData> &reply);
    void endRound();

    zkbridge::Session *m_session = nullptr;
    BenchSettings m_settings;
    std::unique_ptr<BenchGround> m_ground;
    QStringList m_paths;
    std::size_t m_round = 0;
    qint64 m_asked = 0; ///< in this round
    qint64 m_answered = 0;
    bool m_failed = false;
    QElapsedTimer m_timer;
    QJsonArray m_rounds;
    QStringList m_sentences;
};

} // namespace app
