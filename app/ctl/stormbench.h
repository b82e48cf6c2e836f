// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/bench.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>
#include <random>
#include <vector>

namespace app {

class BenchGround;

/// `vivariumctl bench CONNECT storm --rate R --seconds S`: changes znodes at a rate: half of the changes set data, a
/// quarter creates, a quarter deletes what the storm created. What was there before is set, never deleted.
class StormBench : public Bench {
    Q_OBJECT
public:
    StormBench();
    ~StormBench() override;

    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] QString readOptions(const QCommandLineParser &parser) override;
    void start(zkbridge::Session *session, const BenchSettings &settings) override;

private:
    struct Counts {
        qint64 sets = 0;
        qint64 creates = 0;
        qint64 deletes = 0;
        qint64 failed = 0;
        [[nodiscard]] qint64 all() const { return sets + creates + deletes; }
    };
    void begin(const QStringList &present);
    void keepPace();
    void changeOne();
    void set();
    void create();
    void removeOne();
    void count(qint64 *kind, const std::optional<zkbridge::Error> &error);
    void report();
    [[nodiscard]] std::size_t any(qsizetype below);

    zkbridge::Session *m_session = nullptr;
    BenchSettings m_settings;
    std::unique_ptr<BenchGround> m_ground;
    int m_rate = 0;
    QByteArray m_data;
    QStringList m_present; ///< was there before; the root first
    QStringList m_own; ///< created by this storm, and there
    qint64 m_sent = 0;
    qint64 m_number = 0; ///< of names
    Counts m_counts;
    std::optional<zkbridge::Error> m_firstError;
    double m_seconds = 0; ///< that the sending took
    QTimer m_pace;
    QElapsedTimer m_timer;
    std::mt19937 m_random{1}; ///< the same in each run
};

} // namespace app
