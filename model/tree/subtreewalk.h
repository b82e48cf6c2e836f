// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>
#include <unordered_map>

namespace model {

/// One znode as a walk met it.
struct WalkedZnode {
    QString path;
    zkbridge::Stat stat;
    QByteArray data; ///< when asked for
    zkbridge::Acl acl; ///< when asked for
    /// What could not be read of it, with the operation's name; the children of a list that could not are unknown.
    std::optional<zkbridge::Error> error;
};

struct SubtreeWalkOptions {
    bool withData = false;
    bool withAcl = false;
    int maxInFlight = 64; ///< requests; more does not make a server faster
};

/// Reads a znode and all below it, parents before their children, with a bounded number of requests in flight, and
/// hands them out in batches. What vanishes while it walks is left out. Search, export, delete and treemap are visitors
/// of this one walk. Thread: the GUI's. `session` is borrowed and must outlive this.
class SubtreeWalk : public QObject {
    Q_OBJECT
public:
    SubtreeWalk(zkbridge::Session *session, QString root, SubtreeWalkOptions options, QObject *parent = nullptr);
    ~SubtreeWalk() override;

    void start();
    /// At once: nothing is emitted any more.
    void cancel();
    [[nodiscard]] qint64 visitedCount() const { return m_visited; }

Q_SIGNALS:
    /// At least every 50 ms while there is something.
    void visited(const QList<model::WalkedZnode> &znodes);
    void finished();
    /// The root is not there, or the session ends; what was visited before was handed out.
    void failed(const zkbridge::Error &error);

private:
    struct Active {
        WalkedZnode znode;
        QStringList children;
        int pending = 0; ///< replies to come
        bool gone = false;
    };
    void next();
    void ask(const QString &path);
    void takeReply(const QString &path, const std::optional<zkbridge::Error> &error);
    void complete(Active active);
    void handOut();

    zkbridge::Session *m_session;
    QString m_root;
    SubtreeWalkOptions m_options;
    std::unique_ptr<QObject> m_context; ///< of the requests; without it no callback runs
    QStringList m_waiting; ///< the next one last: depth first keeps it short
    std::unordered_map<QString, Active> m_active;
    QList<WalkedZnode> m_batch;
    QTimer m_timer;
    qint64 m_visited = 0;
    int m_inFlight = 0;
};

} // namespace model
