// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/removedarchive.h"
#include "zkbridge/client/session.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace model {

/// Makes deleted znodes again, parents first, in multis of at most 100 operations and 512 KiB. What is there again by
/// somebody else's hand is left as it is.
/// Thread: the GUI's. `session` and `childrenFirst` are borrowed and must outlive this.
class SubtreeRestore : public QObject {
    Q_OBJECT
public:
    /// Without the `present` ones.
    SubtreeRestore(zkbridge::Session *session, const RemovedArchive *childrenFirst, QSet<QString> present,
        QObject *parent = nullptr);

    void start();

    // What was done, complete when finished.
    /// Why the first one that could not be made could not; of the connection or the lock, if that ended the run.
    [[nodiscard]] const std::optional<zkbridge::Error> &error() const { return m_error; }
    [[nodiscard]] bool wasEnded() const { return m_ended; } ///< by an error that is not about a single znode

Q_SIGNALS:
    /// One was made again, with its new Stat; an empty one where that could not be read.
    void made(const QString &path, const zkbridge::Stat &stat);
    void finished();

private:
    void readBlock();
    void nextChunk();
    void makeChunk();
    void takeRefusal(const zkbridge::Error &error);
    void readStats();

    zkbridge::Session *m_session;
    const RemovedArchive *m_childrenFirst;
    QSet<QString> m_present;
    qsizetype m_left; ///< of m_childrenFirst, from its end on
    QList<RemovedZnode> m_block; ///< read and not made yet, parents first
    QList<RemovedZnode> m_chunk;
    int m_pendingReads = 0;
    std::optional<zkbridge::Error> m_error;
    bool m_ended = false;
};

} // namespace model
