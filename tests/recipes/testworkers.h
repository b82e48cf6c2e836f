// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/bystander.h"
#include "zkbridge/recipes/joblayout.h"
#include "zkbridge/recipes/participant.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace testsupport {

/// A participant in this process and all it has said.
struct Worker {
    explicit Worker(const zkbridge::ParticipantSettings &settings);
    [[nodiscard]] QStringList tasks(zkbridge::ParticipantEvent::Kind kind) const; ///< of the events of that kind
    [[nodiscard]] bool leads() const;
    [[nodiscard]] bool isRegistered() const;
    [[nodiscard]] QString registration() const; ///< the name of its latest one

    QList<zkbridge::ParticipantEvent> events;
    int finished = 0;
    std::unique_ptr<zkbridge::Participant> participant;
};

/// A cluster that works, in this process, and a place of work of its own on a real server.
class WorkingCluster {
public:
    /// `number` makes its paths different from those of others.
    WorkingCluster(const QString &server, Bystander *bystander, int number);

    /// Adds one that connects to `connect`, the server when empty, and waits until it leads or is registered; null when
    /// that does not come.
    Worker *add(int taskMs = 0, const QString &connect = {});
    /// Its session ends without a word; the servers find out when it expires.
    void kill(Worker *worker);
    [[nodiscard]] bool resignAll(); ///< false when one does not end

    /// Names of the tasks, in order. The place of work is made when it is missing.
    QStringList submit(const QList<QByteArray> &inputs);
    QStringList submit(int count); ///< inputs "0", "1", ...

    [[nodiscard]] QStringList names(const QString &parent) const; ///< sorted
    [[nodiscard]] QStringList ended() const { return names(paths.status()); }
    [[nodiscard]] QHash<QString, zkbridge::TaskResult> results() const; ///< by task
    /// Nothing waits, nothing is with anybody; and of the workers' entries only those of the living are left.
    [[nodiscard]] bool isTidy() const;

    zkbridge::ParticipantSettings settings;
    zkbridge::JobPaths paths;
    std::vector<std::unique_ptr<Worker>> workers; ///< in the order in which they came

private:
    Bystander *m_bystander;
};

} // namespace testsupport
