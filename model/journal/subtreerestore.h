// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/removedznode.h"
#include "zkbridge/client/session.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace model {

/// Makes deleted znodes again, parents first, in multis of at most 100 operations and 512 KiB. What is there again by
/// somebody else's hand is left as it is.
/// Thread: the GUI's. `session` is borrowed and must outlive this.
class SubtreeRestore : public QObject {
    Q_OBJECT
public:
    SubtreeRestore(zkbridge::Session *session, QList<RemovedZnode> parentsFirst, QObject *parent = nullptr);

    void start();

    // What was done, complete when finished.
    /// Path and Stat of each znode that was made again.
    [[nodiscard]] const QHash<QString, zkbridge::Stat> &made() const { return m_made; }
    /// Why the first one that could not be made could not; of the connection or the lock, if that ended the run.
    [[nodiscard]] const std::optional<zkbridge::Error> &error() const { return m_error; }
    [[nodiscard]] bool wasEnded() const { return m_ended; } ///< by an error that is not about a single znode

Q_SIGNALS:
    void finished();

private:
    void nextChunk();
    void makeChunk();
    void takeRefusal(const zkbridge::Error &error);
    void readStats();

    zkbridge::Session *m_session;
    QList<RemovedZnode> m_all;
    qsizetype m_next = 0;
    QList<RemovedZnode> m_chunk;
    int m_pendingReads = 0;
    QHash<QString, zkbridge::Stat> m_made;
    std::optional<zkbridge::Error> m_error;
    bool m_ended = false;
};

} // namespace model
