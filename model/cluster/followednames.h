// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>
#include <string>
#include <vector>

namespace model {

/// The names of one znode's children, kept current by one watch; while the znode does not exist its creation is
/// watched. A list that changes without end is read again after 50 ms, a long one later, up to two seconds: each
/// reading moves all of it. Where it may not be read it is tried again every ten seconds. Thread: the GUI's.
/// `session` is borrowed.
class FollowedNames : public QObject {
    Q_OBJECT
public:
    FollowedNames(zkbridge::Session *session, QString path, QObject *parent = nullptr);

    /// nullopt: it does not exist, may not be read, or was not read yet. UTF-8, in no order.
    [[nodiscard]] const std::optional<std::vector<std::string>> &names() const { return m_names; }
    /// The first answer is in.
    [[nodiscard]] bool isRead() const { return m_read; }
    /// Watches of the session on these paths were taken back by somebody.

Q_SIGNALS:
    void changed();

private:
    void takeEvents(const QList<zkbridge::WatchEvent> &events);
    void readSoon();
    void read();
    void take(const zkbridge::Result<zkbridge::Children> &reply);
    void watchCreation();
    void conclude(std::optional<std::vector<std::string>> names);

    zkbridge::Session *m_session;
    QString m_path;
    std::optional<std::vector<std::string>> m_names;
    QTimer m_pause;
    QTimer m_retry; ///< while not permitted
    QElapsedTimer m_sinceRead;
    bool m_read = false;
    bool m_reading = false;
    bool m_again = false; ///< something changed while it was being read
};

} // namespace model
