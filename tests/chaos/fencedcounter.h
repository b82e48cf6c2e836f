// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/bystander.h"

#include <QTemporaryDir>

namespace chaos {

/// A znode that whoever leads counts in, by a command of its participant (tests/chaos/count): each step presents the
/// fencing token and the version of the step before. Shows that no two acted as leader at once.
class FencedCounter {
public:
    explicit FencedCounter(QString connect);
    /// Makes the znode.
    [[nodiscard]] bool prepare();
    /// For ParticipantSettings::onLeader.
    [[nodiscard]] QString command() const;
    /// Steps that were lost, taken twice, or taken with a token older than that of an earlier step.
    [[nodiscard]] QStringList problems(testsupport::Bystander *bystander) const;
    /// Steps in the znode.
    [[nodiscard]] qint64 steps(testsupport::Bystander *bystander) const;

private:
    [[nodiscard]] QString logFile() const { return m_folder.filePath(QStringLiteral("steps")); }

    QString m_connect;
    QTemporaryDir m_folder;
};

} // namespace chaos
