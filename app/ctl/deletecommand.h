// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/znodecommand.h"

namespace app {

/// `vivariumctl delete CONNECT PATH [-v VERSION] [-r]`
class DeleteCommand : public ZnodeCommand {
    Q_OBJECT
public:
    explicit DeleteCommand(QObject *parent = nullptr);

protected:
    void addOwnArguments(QCommandLineParser *parser) const override;
    bool readArguments(const QCommandLineParser &parser, const QStringList &rest) override;
    void run() override;

private:
    int m_version = -1;
};

} // namespace app
