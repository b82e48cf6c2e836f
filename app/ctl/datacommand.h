// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/standardinput.h"
#include "app/ctl/znodecommand.h"

namespace app {

/// A command that writes data: `... CONNECT PATH [DATA]`. Without DATA, or with "-", the data is what standard input
/// holds, bytes unchanged; it is read to its end before anything is written.
class DataCommand : public ZnodeCommand {
    Q_OBJECT
protected:
    using ZnodeCommand::ZnodeCommand;

    void addDataArgument(QCommandLineParser *parser) const;
    /// False after failUsage().
    [[nodiscard]] bool readDataArgument(const QStringList &rest);
    [[nodiscard]] bool readsStandardInput() const { return m_fromInput; }
    void run() final;
    virtual void write(const QByteArray &data) = 0;

private:
    bool m_fromInput = false;
    QByteArray m_data;
    std::unique_ptr<StandardInput> m_input;
};

} // namespace app
