// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <list>

namespace model {

/// Which of the tree's watches to give up when the session's budget runs short: first those of rows that were released,
/// then the ones that were set longest ago. Counts nothing itself: the session knows what is armed.
/// Thread: the GUI's. `session` is borrowed and must outlive this.
class WatchBudget : public QObject {
    Q_OBJECT
public:
    explicit WatchBudget(zkbridge::Session *session, QObject *parent = nullptr);

    /// A watch on `path` was set just now.
    void touch(const QString &path);
    void forget(const QString &path);
    /// What lies below `path` is not shown any more.
    void release(const QString &path);
    /// Neither given up nor released until forgotten: lists that are expanded.
    void setPinned(const QString &path, bool pinned);
    void clear();
    /// Takes all of them back, some at a time; clear() ends that.
    void giveBackAll();

Q_SIGNALS:
    /// The watches on these are taken back: nothing will tell when they change.
    void givenUp(const QStringList &paths);

private:
    struct Entry {
        QString path;
        qint64 touchedAt = 0;
        bool released = false;
        bool pinned = false;
    };
    [[nodiscard]] bool isUsed(int tenths) const; ///< more than so many tenths of the budget
    [[nodiscard]] bool isShort() const;
    void giveUpSome();
    void giveUp(const QStringList &paths);
    void giveBackSome();

    zkbridge::Session *m_session;
    std::list<Entry> m_entries; ///< touched longest ago first
    QHash<QString, std::list<Entry>::iterator> m_places;
    QElapsedTimer m_clock;
    QTimer m_later; ///< runs while it is short and nothing is old enough to be given up
    int m_underWay = 0; ///< watches that are being taken back
    QStringList m_givingBack; ///< still to be taken back by giveBackAll()
};

} // namespace model
