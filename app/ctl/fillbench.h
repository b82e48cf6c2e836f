// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/bench.h"
#include "app/ctl/fillplan.h"

#include <QElapsedTimer>

#include <optional>

namespace app {

class BenchGround;

/// `vivariumctl bench CONNECT fill --znodes N`: makes N znodes in a few levels, or all below one, by transactions of up
/// to 1,000 creates. Refuses a znode that has content.
class FillBench : public Bench {
    Q_OBJECT
public:
    FillBench();
    ~FillBench() override;

    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] QString readOptions(const QCommandLineParser &parser) override;
    void start(zkbridge::Session *session, const BenchSettings &settings) override;

private:
    void fill();
    void sendOne();
    void take(qint64 created, const zkbridge::Result<QList<zkbridge::MultiReply>> &reply);
    void report();

    zkbridge::Session *m_session = nullptr;
    BenchSettings m_settings;
    std::unique_ptr<BenchGround> m_ground;
    int m_znodes = 0;
    int m_depth = 0;
    std::optional<FillPlan> m_plan;
    QByteArray m_data;
    qint64 m_next = 0; ///< number of the first znode that was not sent yet
    qint64 m_created = 0;
    int m_inFlight = 0;
    bool m_failed = false;
    QElapsedTimer m_timer;
};

} // namespace app
