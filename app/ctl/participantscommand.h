// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/ctl/lineoutput.h"
#include "app/ctl/participantcrowd.h"
#include "app/ctl/quitsignals.h"
#include "app/ctl/standardinput.h"

#include <QSet>

namespace app {

/// `vivariumctl participants --count N`: many participants of a cluster in one process, each with a session of its own.
/// Their events go to standard output, one JSON object a line, each with "participant": its number from 1. SIGTERM,
/// SIGINT and SIGHUP resign all. With --stdin, lines of standard input may be {"command":"resign","participant":3}, or
/// without a number for all of them, and its end resigns all.
class ParticipantsCommand : public Command {
    Q_OBJECT
public:
    explicit ParticipantsCommand(QObject *parent = nullptr);
    ~ParticipantsCommand() override;

    void addArguments(QCommandLineParser *parser) const override;
    void start(const QCommandLineParser &parser) override;

private:
    void readCommands();
    void onBytes(const QByteArray &bytes);
    void onLine(const QByteArray &line);
    void resign();
    void onEvent(int number, const zkbridge::ParticipantEvent &event);
    void onProblem(const zkbridge::ConnectionProblem &problem);
    void onTurnedAway();
    void onEnded(const QString &failure);
    void say(const QString &text);

    std::unique_ptr<LineOutput> m_output;
    std::unique_ptr<LineOutput> m_errors;
    std::unique_ptr<QuitSignals> m_quitSignals;
    std::unique_ptr<StandardInput> m_input;
    std::unique_ptr<ParticipantCrowd> m_crowd;
    QByteArray m_unread; ///< the beginning of a line
    QSet<QString> m_said; ///< problems since somebody connected
    bool m_resigning = false;
    bool m_ended = false;
};

} // namespace app
