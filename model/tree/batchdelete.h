// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/removedznode.h"
#include "zkbridge/client/session.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace model {

/// A znode as somebody saw it when he decided to delete it.
struct KnownZnode {
    QString path;
    qint64 czxid = 0; ///< 0: not known
    int version = 0;
};

/// A znode that was not deleted, and why (BadVersion: changed since; NotEmpty: something below it was kept or is new).
struct KeptZnode {
    QString path;
    zkbridge::Error error;
};

/// Deletes many znodes, each with the version that was seen, in multis of at most 100. Data and ACL of each are read
/// just before, so that they can be brought back. What changed since is kept, and so is what is above it. An error that
/// has nothing to do with a single znode (lock, connection, session) ends the run. Thread: the GUI's. `session` is
/// borrowed and must outlive this.
class BatchDelete : public QObject {
    Q_OBJECT
public:
    BatchDelete(zkbridge::Session *session, QList<KnownZnode> childrenFirst, QObject *parent = nullptr);
    ~BatchDelete() override;

    void start();
    /// Nothing more is deleted; finished() follows, at once unless a multi is on its way.
    void cancel();

    // What was done, complete when finished.
    [[nodiscard]] int removedCount() const { return m_removed; }
    [[nodiscard]] const QList<KeptZnode> &kept() const { return m_kept; }
    [[nodiscard]] int alreadyGone() const { return m_gone; } ///< deleted by others meanwhile
    [[nodiscard]] const std::optional<zkbridge::Error> &error() const { return m_error; }

Q_SIGNALS:
    void progressed(int done, int total);
    /// These went, children first; kept nowhere here.
    void removed(const QList<model::RemovedZnode> &znodes);
    void finished();

private:
    struct Item {
        KnownZnode known;
        RemovedZnode znode;
        std::optional<zkbridge::Error> keepBecause;
        bool gone = false;
    };
    void readChunk();
    void readItem(std::size_t index);
    void takeRead();
    void deleteChunk();
    void takeReply(const zkbridge::Result<QList<zkbridge::MultiReply>> &reply);
    void takeRefusal(const zkbridge::Error &error);
    void settle(const zkbridge::Error &error);
    void keep(const QString &path, const zkbridge::Error &error);
    void finish();

    zkbridge::Session *m_session;
    QList<KnownZnode> m_all;
    qsizetype m_next = 0;
    std::vector<Item> m_chunk;
    int m_pendingReads = 0;
    bool m_deleting = false;
    bool m_cancelled = false;
    bool m_finished = false;
    std::unique_ptr<QObject> m_readContext;
    QSet<QString> m_blocked; ///< ancestors of what is kept
    int m_removed = 0;
    QList<KeptZnode> m_kept;
    int m_gone = 0;
    std::optional<zkbridge::Error> m_error;
};

} // namespace model
