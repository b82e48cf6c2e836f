// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QSet>
#include <QTimer>

namespace model {

/// Lists the znodes near the root in the background, and again when they change, so that clusters are found that nobody
/// has opened: three levels, at most 500 lists, each with a watch. Of a list longer than 1,000 names a sample is told,
/// once; it is neither entered nor read again. Sequential znodes are not entered (they are members, not places).
/// It begins suspended: where a live tree tells every name, it costs the server nothing. What it is told to list by
/// name it lists all the same. Thread: the GUI's; `session` is borrowed.
class ClusterSearch : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t sampleSize = 1000;

    explicit ClusterSearch(zkbridge::Session *session, QObject *parent = nullptr);

    /// Calls `take` with the index of each of `count` names, or of `sampleSize` evenly spread ones when there are more:
    /// a recipe shows in a few names, and a hundred thousand would hold up the event loop.
    static void sampleNames(std::size_t count, const auto &take)
    {
        const std::size_t step = count / sampleSize + (count % sampleSize != 0 ? 1 : 0);
        for (std::size_t at = 0; at < count; at += step)
            take(at);
    }

    /// Reads no more; its watches stay until they fire.
    void suspend();
    /// Begins, or begins again from the root.
    void resume();
    [[nodiscard]] bool isSuspended() const { return m_suspended; }
    /// Nothing is queued or being read.
    [[nodiscard]] bool isIdle() const { return m_queue.isEmpty() && m_underWay == 0; }
    /// Lists this znode too, wherever it lies.
    void list(const QString &path);
    /// Lists it as far as the bound allows, if it is not known.
    void suggest(const QString &path);
    /// Lists again what is known, for rules that are new.
    void listAllAgain();

Q_SIGNALS:
    void listed(const QString &parent, const QStringList &names);
    void idle();

private:
    void takeEvent(const zkbridge::WatchEvent &event);
    void forget(const QString &path);
    void enqueue(const QString &path);
    void pump();
    void read(const QString &path);
    void take(const QString &path, const zkbridge::Result<zkbridge::Children> &reply);
    void enter(const QString &path, const QStringList &names);

    zkbridge::Session *m_session;
    QQueue<QString> m_queue;
    QSet<QString> m_known; ///< listed, or queued to be
    QSet<QString> m_changed; ///< to be listed again
    QSet<QString> m_long; ///< of the known: too long to be read again
    QTimer m_again;
    int m_underWay = 0;
    bool m_suspended = true;
};

} // namespace model
