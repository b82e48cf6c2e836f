// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/znodecommand.h"

namespace app {

/// `vivariumctl get CONNECT PATH [-s]`: the data, bytes unchanged; with -s a line end and the Stat after it.
class GetCommand : public ZnodeCommand {
    Q_OBJECT
public:
    explicit GetCommand(QObject *parent = nullptr);

protected:
    void addOwnArguments(QCommandLineParser *parser) const override;
    bool readArguments(const QCommandLineParser &parser, const QStringList &rest) override;
    void run() override;

private:
    bool m_withStat = false;
};

} // namespace app
