// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace model {

/// Reads the Stats of some znodes, one by one and without their data, after everything else that the session has to
/// do: for what looks through a live tree whose Stats are all known but those of the newest znodes.
/// Thread: the GUI's. `session` is borrowed and must outlive this.
class PathStats : public QObject {
    Q_OBJECT
public:
    PathStats(zkbridge::Session *session, QStringList paths, QObject *parent = nullptr);
    ~PathStats() override;

    /// Ends in finished() or failed(), never inside this call.
    void start();

    [[nodiscard]] QString path(qsizetype which) const { return m_paths.at(which); }

Q_SIGNALS:
    void read(qsizetype which, const zkbridge::Stat &stat);
    void vanished(qsizetype which);
    void finished();
    /// The connection was lost, or a Stat refused; nothing follows.
    void failed(const zkbridge::Error &error);

private:
    void next();
    void take(qsizetype which, const zkbridge::Result<zkbridge::Stat> &reply);

    zkbridge::Session *m_session;
    QStringList m_paths;
    qsizetype m_next = 0;
    int m_inFlight = 0;
    std::unique_ptr<QObject> m_requests; ///< context of what is under way
};

} // namespace model
