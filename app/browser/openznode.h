// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <optional>

namespace app {

/// The znode that the Browser shows, kept equal to what the ensemble holds: data and Stat by a watch, the ACL (for
/// whose change ZooKeeper has no event) by reading it again every few seconds while active. What was read once stays,
/// marked stale, while the session is away. Thread: the GUI's. `session` is borrowed.
class OpenZnode : public QObject {
    Q_OBJECT
public:
    enum class State {
        None, ///< no path yet
        Loading, ///< nothing is known of this path yet
        Loaded, ///< data() holds what was there at asOf()
        Missing, ///< there is no such znode, or it was deleted: data() keeps what was last there
        Failed, ///< the data may not or could not be read: error(); stat() may be known all the same
    };

    explicit OpenZnode(zkbridge::Session *session, QObject *parent = nullptr);

    /// Shows another znode; nothing happens when it is shown already.
    void open(const QString &path);
    /// Reads data, Stat and ACL again (F5).
    void refresh();
    /// We wrote this ourselves, and the server took it: data() must not be older than what the user knows to be saved.
    void noteWritten(const QString &path, const zkbridge::NodeData &written);
    /// Its list of children changed: reads the Stat again, soon, for no event tells of that number.
    void noteChildrenChanged();
    /// Reads the ACL again every few seconds only while active (the view is visible).
    void setActive(bool active);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const zkbridge::NodeData &data() const { return m_data; }
    /// Of data(), the ACL's reply or an exists, whichever is newest; nullopt while unknown.
    [[nodiscard]] const std::optional<zkbridge::Stat> &stat() const { return m_stat; }
    [[nodiscard]] const std::optional<zkbridge::AclReply> &acl() const { return m_acl; }
    [[nodiscard]] const zkbridge::Error &error() const { return m_error; } ///< of the data, while Failed or Missing
    [[nodiscard]] const zkbridge::Error &aclError() const { return m_aclError; } ///< Ok when acl() is current
    [[nodiscard]] QDateTime asOf() const { return m_asOf; } ///< of the last answer
    /// The session is away: what is shown may have changed since asOf().
    [[nodiscard]] bool isStale() const { return m_stale; }

Q_SIGNALS:
    /// Another path: everything of the former one is gone, the state is Loading.
    void opened(const QString &path);
    /// State, data or stat() were read again, and may differ.
    void dataRead();
    void aclRead();
    void staleChanged(bool stale);

private:
    void readData();
    void readStat();
    void readAcl();
    void applyData(const zkbridge::Result<zkbridge::NodeData> &result);
    void applyStat(const zkbridge::Stat &stat);
    void followEvents(const QList<zkbridge::WatchEvent> &events);
    void followStatus();

    zkbridge::Session *m_session;
    QTimer m_aclTimer;
    QTimer m_statTimer; ///< folds changes of the children
    QString m_path;
    quint64 m_generation = 0; ///< answers for a path left behind are dropped
    State m_state = State::None;
    zkbridge::NodeData m_data;
    std::optional<zkbridge::Stat> m_stat;
    std::optional<zkbridge::AclReply> m_acl;
    zkbridge::Error m_error;
    zkbridge::Error m_aclError;
    QDateTime m_asOf;
    bool m_stale = false;
};

} // namespace app
