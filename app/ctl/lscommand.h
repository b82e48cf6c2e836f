// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/znodecommand.h"

namespace app {

/// `vivariumctl ls CONNECT PATH [-s] [-R]`: the children's names, sorted, one a line; with -R the paths of the whole
/// subtree. With -s the Stat after them.
class LsCommand : public ZnodeCommand {
    Q_OBJECT
public:
    explicit LsCommand(QObject *parent = nullptr);

protected:
    void addOwnArguments(QCommandLineParser *parser) const override;
    bool readArguments(const QCommandLineParser &parser, const QStringList &rest) override;
    void run() override;

private:
    void listChildren();

    bool m_withStat = false;
};

} // namespace app
