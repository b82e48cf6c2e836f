// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/treefeed.h"
#include "model/tree/znodestore.h"
#include "zkbridge/client/result.h"
#include "zkbridge/client/stat.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace model {

/// Makes one path known to the store: asks whether the znode is there, reads its ancestors' lists from the top as far
/// as they are not known, and where a list may not be read puts the path's own element there.
/// Thread: the GUI's. Everything passed in is borrowed and must outlive this.
class RevealJob : public QObject {
    Q_OBJECT
public:
    RevealJob(TreeFeed *feed, ZnodeStore *store, QString path, QObject *parent = nullptr);

    void start();
    /// Another feed keeps the tree now: begins again with that.
    void restart(TreeFeed *feed);

Q_SIGNALS:
    /// Once. Then the znode is in the store, or the error is that of the znode itself.
    void finished(const zkbridge::Result<zkbridge::Stat> &result);

private:
    void descend();
    void fail(zkbridge::ErrorCode code);

    TreeFeed *m_feed;
    ZnodeStore *m_store;
    std::unique_ptr<QObject> m_context; ///< of what was asked of the feed
    QString m_path;
    zkbridge::Stat m_stat;
    QString m_awaited; ///< the parent whose list is being read
    QSet<QString> m_read; ///< parents whose lists were read for this job
};

} // namespace model
