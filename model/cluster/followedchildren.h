// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/followedsource.h"
#include "zkbridge/client/session.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace model {

/// The children of one znode with their Stats and payloads, kept current by watches: one on the list, one on each
/// child's data (an edit of a candidate's payload changes its name here, and breaks some recipes, so it must be seen).
/// Reads at once when something changed, and again after 10 to 100 ms, the more children the later. At most 2,000
/// children are read; past 500 the children's data are read without a watch, so that one crowd does not use up the
/// session's budget of watches. Where the list may not be read, no event would ever tell that it may now: it is tried
/// again every ten seconds.
///
/// Thread: the GUI's. `session` is borrowed.
class FollowedChildren : public FollowedSource {
    Q_OBJECT
public:
    FollowedChildren(zkbridge::Session *session, QString path, QObject *parent = nullptr);

    /// Every child of the last list.
    [[nodiscard]] SourceFacts facts() const override;

private:
    void takeEvents(const QList<zkbridge::WatchEvent> &events);
    void takeChildEvent(const zkbridge::WatchEvent &event);
    void readSoon();
    void readAgain();
    void readList();
    void takeList(const zkbridge::Result<zkbridge::Children> &reply);
    void readChild(const QString &name);
    void readStatAlone(const QString &name);
    void takeChild(const QString &name, const zkbridge::Result<ZnodeFacts> &reply);
    [[nodiscard]] zkbridge::Session::Watch watchForChild() const;
    void concludeNotPermitted();
    void watchCreation();

    zkbridge::Session *m_session;
    QSet<QString> m_names; ///< the last list
    QHash<QString, ZnodeFacts> m_facts;
    zkbridge::Stat m_stat; ///< of the parent
    QSet<QString> m_awaited; ///< children being read
    QTimer m_pause;
    QTimer m_retry; ///< while not permitted
    QElapsedTimer m_sinceRead;
    bool m_listing = false;
    bool m_again = false; ///< something changed while the list was being read
};

} // namespace model
