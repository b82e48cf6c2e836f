// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/ctl/lineoutput.h"
#include "app/ctl/quitsignals.h"
#include "app/ctl/standardinput.h"
#include "zkbridge/recipes/participant.h"

namespace app {

/// `vivariumctl participant`: one participant of a cluster, as a process. Its events go to standard output, one JSON
/// object a line; SIGTERM, SIGINT and SIGHUP resign. With --stdin the first line of standard input holds the settings
/// (zkbridge::ParticipantSettings), later ones may be {"command":"resign"}.
class ParticipantCommand : public Command {
    Q_OBJECT
public:
    explicit ParticipantCommand(QObject *parent = nullptr);
    ~ParticipantCommand() override;

    void addArguments(QCommandLineParser *parser) const override;
    void start(const QCommandLineParser &parser) override;

private:
    void readStandardInput();
    void onBytes(const QByteArray &bytes);
    void onLine(const QByteArray &line);
    void onEndOfInput();
    void onResignRequested();
    void begin(const zkbridge::ParticipantSettings &settings);
    void onEvent(const zkbridge::ParticipantEvent &event);
    void onProblem(const zkbridge::ConnectionProblem &problem);
    void onFinished(bool clean);

    std::unique_ptr<LineOutput> m_output;
    std::unique_ptr<LineOutput> m_errors;
    std::unique_ptr<QuitSignals> m_quitSignals;
    std::unique_ptr<StandardInput> m_input;
    std::unique_ptr<zkbridge::Participant> m_participant;
    QByteArray m_unread; ///< the beginning of a line
    QString m_failure;
    bool m_resigning = false;
    bool m_ended = false;
};

} // namespace app
