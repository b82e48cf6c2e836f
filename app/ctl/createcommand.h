// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/datacommand.h"
#include "app/ctl/quitsignals.h"

namespace app {

/// `vivariumctl create CONNECT PATH [DATA] [-s] [-e] [-c] [-t TTL]`: writes the path that was made. An ephemeral znode
/// would go at once with the session of a command that ends, so with -e the command stays, and holds it until it is
/// told to end (SIGTERM, SIGINT) or, when the data did not come from there, standard input ends.
class CreateCommand : public DataCommand {
    Q_OBJECT
public:
    explicit CreateCommand(QObject *parent = nullptr);

protected:
    void addOwnArguments(QCommandLineParser *parser) const override;
    bool readArguments(const QCommandLineParser &parser, const QStringList &rest) override;
    QString problemOfPath() const override;
    void write(const QByteArray &data) override;

private:
    void onCreated(const zkbridge::Created &created);
    void holdUntilEnd(const QString &created);

    zkbridge::CreateMode m_mode = zkbridge::CreateMode::Persistent;
    qint64 m_ttlMilliseconds = -1;
    std::unique_ptr<QuitSignals> m_quitSignals;
    std::unique_ptr<StandardInput> m_holdInput;
};

} // namespace app
