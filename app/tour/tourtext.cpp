// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace app {

QString withWholePaths(QString text)
{
    static const QRegularExpression slash(QStringLiteral("/(?=\\w)"));
    return text.replace(slash, QStringLiteral("/\u2060")); // the word joiner
}

QString missingProgramText()
{
    return QCoreApplication::translate(
        "app::TourStep", "The program vivariumctl, which the participants are, was not found beside this program.");
}

zkbridge::ParticipantSettings electionSettings(const QString &election, int sessionTimeoutMs)
{
    zkbridge::ParticipantSettings settings;
    settings.election = election;
    settings.registry.clear();
    settings.jobs.clear();
    settings.sessionTimeoutMs = sessionTimeoutMs;
    return settings;
}

} // namespace app
