// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"
#include "zkbridge/recipes/candidaterecipe.h"

#include <QTimer>

namespace zkbridge {

/// Keeps exactly one ephemeral sequential znode of the current session under a parent, or none.
///
/// Whatever happens on the way: a missing parent is created (persistent); a create whose reply was lost is found by its
/// owner or its unique name, extra znodes are removed; a create that completes after release(), or after this object
/// died, is removed; a znode that was deleted, or went with its session, is made anew at the tail. A znode counts as
/// held only after a read that saw the current session as its owner and left a watch on it.
///
/// Thread: the session's. `session` is borrowed and outlives this object. One request is under way at a time. One
/// OwnZnode for each session, parent and recipe: without a unique name it takes every such znode of its session for its
/// own.
class OwnZnode : public QObject {
    Q_OBJECT
public:
    /// Under the znode `place`, named and filled as `recipe` says.
    OwnZnode(Session *session, QString place, CandidateRecipe recipe, QObject *parent = nullptr);
    /// Gives the znode up without waiting for the answer. release() first to know that it is gone.
    ~OwnZnode() override;

    void hold(); ///< held() follows
    void release(); ///< released() follows, when the server has confirmed that there is none
    void recheck(); ///< reads it again; lost() follows when it is not there or not ours any more

    [[nodiscard]] const QString &place() const { return m_place; } ///< the parent's full path
    [[nodiscard]] const CandidateRecipe &recipe() const { return m_recipe; }
    [[nodiscard]] bool isHeld() const; ///< and by the current session
    [[nodiscard]] QString path() const; ///< full path; empty while not held
    [[nodiscard]] qint64 czxid() const; ///< of its creation; 0 while not held

Q_SIGNALS:
    void held(const QString &path);
    /// Someone else touched it. lost() follows if it was a delete.
    void touched(const zkbridge::WatchEvent &event);
    /// `reason` is untranslated. A new one is on its way unless release() was called.
    void lost(const QString &path, const QString &reason);
    /// `path` is empty when there was none.
    void released(const QString &path);
    /// It cannot be made or removed, and trying again does not help. Nothing more is done until hold() or release().
    void failed(const zkbridge::Error &error);

private:
    void advance();
    void createZnode();
    void onCreated(const Result<Created> &reply);
    void createParent();
    void verify();
    void onVerified(const QString &path, const Result<NodeData> &reply);
    void removeZnode(const QString &path);
    void recoverLostCreate();
    void onRecovered(const Result<QStringList> &reply);
    void forget(const QString &reason);
    void retryOrFail(const Error &error);
    void onStatusChanged();
    void onSessionReplaced();
    void onWatchEvents(const QList<zkbridge::WatchEvent> &events);

    Session *m_session;
    QString m_place;
    CandidateRecipe m_recipe;
    QString m_prefix; ///< what the znode that is being made is called; empty once it is known
    QString m_path; ///< the one we have, as far as we know; empty: none
    QString m_releasedPath;
    qint64 m_heldBy = 0; ///< session that was its owner at the last read; 0: not verified yet
    qint64 m_czxid = 0; ///< at that read
    bool m_wanted = false;
    bool m_busy = false; ///< a request is under way
    bool m_watched = false; ///< a watch on m_path is armed
    bool m_uncertain = false; ///< a create was not answered: there may be znodes of ours we do not know
    bool m_releaseTold = true;
    bool m_stopped = false; ///< after failed()
    QTimer m_retry;
};

} // namespace zkbridge
