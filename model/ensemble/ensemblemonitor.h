// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ensemble/serverstatus.h"
#include "zkbridge/client/session.h"

#include <QObject>

#include <memory>

namespace zkbridge {
class Sandbox;
}

namespace model {

/// The servers of the ensemble, found from the connect string and /zookeeper/config, asked in parallel with `mntr`,
/// else `srvr`, each again one second after its answer while active. Thread: the GUI's. `session` is borrowed.
class EnsembleMonitor : public QObject {
    Q_OBJECT
public:
    explicit EnsembleMonitor(zkbridge::Session *session, QObject *parent = nullptr);
    ~EnsembleMonitor() override;

    /// Asks only while active (a view shows it); starts inactive.
    void setActive(bool active);
    /// Asks each server that is known now once, active or not.
    void askOnce();
    /// servers() holds what the ensemble itself tells of its servers, or it does not tell.
    [[nodiscard]] bool isConfigRead() const;
    [[nodiscard]] QList<ServerStatus> servers() const; ///< by id, then address
    [[nodiscard]] const ServerHistory *history(const QString &address) const; ///< null for an unknown server

Q_SIGNALS:
    void serversChanged(); ///< the list itself
    void serverUpdated(const QString &address);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace model
