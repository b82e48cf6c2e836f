// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/batchdelete.h"
#include "model/tree/subtreewalk.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace model {

class Journal;
class SubtreeStep;

/// What deleting subtrees would take away.
struct SubtreeSurvey {
    int roots = 0; ///< of those asked for, the ones that are there
    qint64 znodes = 0; ///< the roots count
    qint64 dataBytes = 0;
    qint64 ownEphemerals = 0;
    qint64 othersEphemerals = 0; ///< processes hold them; they cannot be brought back
    QStringList othersEphemeralPaths; ///< the first of them
    QStringList sample; ///< the first paths, each root before what is below it
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

/// Deletes znodes and all below them in two steps: survey() tells what will go, start() deletes exactly that, deepest
/// first, with the versions seen; what changed or came meanwhile is kept and told. All that was deleted, also before a
/// cancel or an error, is recorded in the journal as one step. The server's own /zookeeper is left out.
/// Thread: the GUI's. `session`, `wire` (null: the C client finds what will go) and `journal` are borrowed and must
/// outlive this.
class SubtreeDelete : public QObject {
    Q_OBJECT
public:
    /// `roots`: at least one; what lies below another one goes with it.
    SubtreeDelete(zkbridge::Session *session, zkbridge::WireReader *wire, Journal *journal, const QStringList &roots,
        QObject *parent = nullptr);
    ~SubtreeDelete() override;

    void survey();
    /// Only after surveyed().
    void start();
    /// At once, in either step; after start(), finished() tells what was deleted until then.
    void cancel();

Q_SIGNALS:
    void surveyProgressed(qint64 found);
    void surveyed(const model::SubtreeSurvey &survey);
    /// NoNode only when none of the roots is there.
    void surveyFailed(const zkbridge::Error &error);
    void progressed(int done, int total);
    void finished(const model::SubtreeDeleteResult &result);

private:
    void walkNext();
    void takeEnd(SubtreeWalk *walk, const std::optional<zkbridge::Error> &error);
    void stopWalks();
    void take(const QList<WalkedZnode> &znodes);
    [[nodiscard]] bool isDeletable(const QString &path) const;
    void finish();

    static constexpr qsizetype sampleLength = 200;
    static constexpr qsizetype maxWalks = 16; ///< at a time: most of what is chosen has nothing below it

    zkbridge::Session *m_session;
    zkbridge::WireReader *m_wire;
    Journal *m_journal;
    QStringList m_roots;
    qsizetype m_nextRoot = 0;
    QSet<SubtreeWalk *> m_walks; ///< under way; children of this
    SubtreeSurvey m_survey;
    QList<KnownZnode> m_found; ///< parents first
    std::unique_ptr<SubtreeStep> m_step;
    std::unique_ptr<BatchDelete> m_delete;
    int m_notRestorable = 0;
    bool m_cancelled = false;
};

} // namespace model
