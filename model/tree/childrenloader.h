// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/childlistupdate.h"
#include "model/tree/znodestore.h"
#include "zkbridge/client/session.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <unordered_map>

namespace model {

/// Reads lists of children, each with a watch, and brings them into the store as differences. One read and one update
/// of a list at a time; reload() is folded, so that one list is read at most every 100 ms.
/// Thread: the GUI's. `session` and `store` are borrowed and must outlive this.
class ChildrenLoader : public QObject {
    Q_OBJECT
public:
    ChildrenLoader(zkbridge::Session *session, ZnodeStore *store, QObject *parent = nullptr);
    ~ChildrenLoader() override;

    /// Now, unless a read of this list is under way: then that one counts.
    void load(const QString &path, zkbridge::Session::Priority priority);
    /// Soon: 100 ms after the last read of this list.
    void reload(const QString &path);

Q_SIGNALS:
    /// The parent's Stat came with its list. It has a child watch, but no watch of its own.
    void statRead(const QString &path, const zkbridge::Stat &stat);
    /// The list is in the store, or could not be read (then the znode's ChildState is Failed, or the znode is gone).
    void finished(const QString &path, const zkbridge::Result<zkbridge::Done> &result);
    /// The server does not know the parent (any more).
    void vanished(const QString &path);
    void removed(const QStringList &paths);

private:
    struct Entry {
        bool asked = false;
        bool again = false; ///< an event came while the store was still being changed
        std::unique_ptr<ChildListUpdate> update;
        qint64 lastRead = 0;
    };

    void ask(const QString &path, zkbridge::Session::Priority priority);
    void takeReply(const QString &path, const zkbridge::Result<zkbridge::Children> &reply);
    void takeError(const QString &path, const zkbridge::Error &error);
    void finishUpdate(const QString &path);
    void readDue();

    zkbridge::Session *m_session;
    ZnodeStore *m_store;
    std::unordered_map<QString, Entry> m_entries; ///< of every list that was ever read and whose znode is known
    QHash<QString, qint64> m_due;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace model
