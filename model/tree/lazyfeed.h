// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/childrenloader.h"
#include "model/tree/statloader.h"
#include "model/tree/treefeed.h"
#include "model/tree/treenews.h"
#include "model/tree/watchbudget.h"
#include "zkbridge/client/session.h"

#include <QSet>

#include <memory>

namespace model {

/// Keeps what is shown current by one-shot watches of the session, within its budget of watches: lists of followed
/// znodes, Stats of painted ones, and the lists of painted ones with few children. Starts suspended.
/// Thread: the GUI's. Everything passed in is borrowed and must outlive this.
class LazyFeed : public TreeFeed {
    Q_OBJECT
public:
    LazyFeed(zkbridge::Session *session, ZnodeStore *store, TreeNews *news, QObject *parent = nullptr);
    ~LazyFeed() override;

    /// Reads again what is shown; everything else that is known becomes stale.
    void resume();
    /// Asks nothing more, changes nothing more and gives its watches back.
    void suspend();
    [[nodiscard]] bool isSuspended() const { return !m_lists; }
    /// While paused, watch events are only counted; afterwards what is shown is read again.
    void setPaused(bool paused);

    void follow(NodeId node) override;
    void release(NodeId node) override;
    void wantStats(const QList<NodeId> &newestFirst) override;
    void refresh(const QString &path) override;
    void ask(const QString &path, QObject *context,
        std::function<void(const zkbridge::Result<zkbridge::Stat> &)> callback) override;
    void loadList(const QString &path) override;
    void takeStat(const QString &path, const zkbridge::Stat &stat) override;

Q_SIGNALS:
    /// A change that came while paused.
    void changeCounted();

private:
    void connectReaders();
    void takeReadStat(const QString &path);
    void takeList(const QString &path, const zkbridge::Result<zkbridge::Done> &result);
    void takeEvents(const QList<zkbridge::WatchEvent> &events);
    void takeEvent(const zkbridge::WatchEvent &event);
    void takeDeletion(NodeId node, const QString &path);
    void checkDeleted(const QString &parentPath);
    void takeChildEvent(const QString &path);
    void removeNode(const QString &path);
    void forgetRemoved(const QStringList &paths);
    void giveUp(const QStringList &paths);
    void readAgain();

    zkbridge::Session *m_session;
    ZnodeStore *m_store;
    TreeNews *m_news;
    std::unique_ptr<ChildrenLoader> m_lists; ///< null while suspended, and so is the next
    std::unique_ptr<StatLoader> m_stats;
    WatchBudget m_budget;
    QSet<QString> m_deleted; ///< told by a watch, not yet by their parents' lists
    bool m_paused = false;
};

} // namespace model
