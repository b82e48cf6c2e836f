// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/clusterguard.h"
#include "app/ctl/datacommand.h"

namespace app {

/// `vivariumctl set CONNECT PATH [DATA] [-v VERSION] [-s] [--force-cluster]`. Refuses what a live cluster stands on.
class SetCommand : public DataCommand {
    Q_OBJECT
public:
    explicit SetCommand(QObject *parent = nullptr);

protected:
    void addOwnArguments(QCommandLineParser *parser) const override;
    bool readArguments(const QCommandLineParser &parser, const QStringList &rest) override;
    void write(const QByteArray &data) override;

private:
    void writeNow(const QByteArray &data);

    int m_version = -1;
    bool m_forced = false;
    std::unique_ptr<ClusterGuard> m_guard;
    bool m_withStat = false;
};

} // namespace app
