// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/subtreewalk.h"
#include "zkbridge/client/znode.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QSet>

#include <deque>
#include <memory>

namespace zkbridge {
class Session;
class WireReader;
} // namespace zkbridge

namespace app {

/// What changes in a subtree, as JSON objects in the order in which the server told it, by one persistent recursive
/// watch. Each has "time" (UTC) and "event":
/// - watching, disconnected;
/// - created, changed, deleted: with "path" and, of a znode that is there, "version", "size", "czxid", "mzxid" and
///   "owner", as read again right after the event;
/// - reconnected: the watch is set again, and changes may have been missed. With "comparing": true they follow, found
///   by walking the subtree again and marked "found": "by walking", and then compared, with their number. Large
///   subtrees (mostCompared) are not walked.
/// Nothing is told of znodes that may not be read. Thread: the main thread; `session` and `wire` are borrowed.
class WatchedSubtree : public QObject {
    Q_OBJECT
public:
    static constexpr int mostCompared = 50'000;

    WatchedSubtree(zkbridge::Session *session, zkbridge::WireReader *wire, QString root, QObject *parent = nullptr);
    ~WatchedSubtree() override;

    void start();
    void stop(); ///< at once

Q_SIGNALS:
    void happened(const QJsonObject &event);
    /// The watch cannot be set.
    void failed(const zkbridge::Error &error);

private:
    /// What tells one life and one state of a znode from another.
    struct Known {
        qint64 czxid = 0;
        qint64 mzxid = 0;
    };
    /// An event that waits for the znode's Stat; those behind it wait, too, and so keep their order.
    struct Pending {
        QJsonObject event;
        bool ready = false;
    };
    void setWatch();
    void onWatchSet();
    void onStatusChanged();
    void takeEvents(const QList<zkbridge::WatchEvent> &events);
    void takeStat(quint64 serial, const QString &path, const zkbridge::Result<zkbridge::Stat> &reply);
    void tellReady();
    void tell(const QString &event);
    void walk();
    void compare();
    void tellDifference(const QString &event, const QString &path, const zkbridge::Stat *stat);

    zkbridge::Session *m_session;
    zkbridge::WireReader *m_wire;
    QString m_root;
    std::unique_ptr<QObject> m_context; ///< of requests and connections while it runs
    std::deque<Pending> m_pending;
    quint64 m_firstSerial = 0; ///< of the first of m_pending
    bool m_connected = false; ///< and watching
    bool m_watchedBefore = false;
    std::unique_ptr<model::SubtreeWalk> m_walk;
    bool m_walking = false;
    QHash<QString, zkbridge::Stat> m_walked;
    QSet<QString> m_toldWhileWalking; ///< by events, so it is no difference
    QHash<QString, Known> m_known;
    bool m_comparable = false; ///< m_known holds the whole subtree
    int m_differences = 0;
};

} // namespace app
