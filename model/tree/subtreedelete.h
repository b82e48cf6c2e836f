// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/batchdelete.h"
#include "model/tree/subtreewalk.h"

#include <QObject>

#include <memory>

namespace model {

class Journal;

/// What deleting a subtree would take away.
struct SubtreeSurvey {
    QString root;
    qint64 znodes = 0; ///< the root counts
    qint64 dataBytes = 0;
    qint64 ownEphemerals = 0;
    qint64 othersEphemerals = 0; ///< processes hold them; they cannot be brought back
    QStringList othersEphemeralPaths; ///< the first of them
    QStringList sample; ///< the first paths, the root first
    QStringList
        unlisted; ///< children may not be listed, so what is below is not known; it will be kept if there is any
};

struct SubtreeDeleteResult {
    int removed = 0;
    int notRestorable = 0; ///< of the removed ones
    int alreadyGone = 0;
    QList<KeptZnode> kept;
    std::optional<zkbridge::Error> error; ///< what ended the run before its end
    bool cancelled = false;
};

/// Deletes a znode and all below it in two steps: survey() tells what will go, start() deletes exactly that, deepest
/// first, with the versions seen; what changed or came meanwhile is kept and told. All that was deleted, also before a
/// cancel or an error, is recorded in the journal as one step. The server's own /zookeeper is left out.
/// Thread: the GUI's. `session` and `journal` are borrowed and must outlive this.
class SubtreeDelete : public QObject {
    Q_OBJECT
public:
    SubtreeDelete(zkbridge::Session *session, Journal *journal, QString root, QObject *parent = nullptr);
    ~SubtreeDelete() override;

    void survey();
    /// Only after surveyed().
    void start();
    /// At once, in either step; after start(), finished() tells what was deleted until then.
    void cancel();

Q_SIGNALS:
    void surveyProgressed(qint64 found);
    void surveyed(const model::SubtreeSurvey &survey);
    void surveyFailed(const zkbridge::Error &error);
    void progressed(int done, int total);
    void finished(const model::SubtreeDeleteResult &result);

private:
    void take(const QList<WalkedZnode> &znodes);
    [[nodiscard]] bool isDeletable(const QString &path) const;
    void finish();

    static constexpr qsizetype sampleLength = 200;

    zkbridge::Session *m_session;
    Journal *m_journal;
    QString m_root;
    SubtreeSurvey m_survey;
    QList<KnownZnode> m_found; ///< parents first
    std::unique_ptr<SubtreeWalk> m_walk;
    std::unique_ptr<BatchDelete> m_delete;
    bool m_cancelled = false;
};

} // namespace model
