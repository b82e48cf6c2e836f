// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/datacommand.h"

namespace app {

/// `vivariumctl set CONNECT PATH [DATA] [-v VERSION] [-s]`
class SetCommand : public DataCommand {
    Q_OBJECT
public:
    explicit SetCommand(QObject *parent = nullptr);

protected:
    void addOwnArguments(QCommandLineParser *parser) const override;
    bool readArguments(const QCommandLineParser &parser, const QStringList &rest) override;
    void write(const QByteArray &data) override;

private:
    int m_version = -1;
    bool m_withStat = false;
};

} // namespace app
