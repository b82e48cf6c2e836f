// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/journalstep.h"
#include "model/journal/removedznode.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace model {

class BatchDelete;
class SubtreeRestore;

/// A subtree was deleted. Keeps every znode of it, and which of them are there again: an undo or redo that was cut
/// short goes on where it ended.
class SubtreeStep final : public JournalStep {
public:
    SubtreeStep(const JournalSetting &setting, QString root, const QList<RemovedZnode> &childrenFirst);

    [[nodiscard]] Journal::Step description() const override;
    void undo(const Finish &finish) override;
    void redo(const Finish &finish) override;

private:
    void takeRestored(const SubtreeRestore &restore, const Finish &finish);
    void takeDeleted(const BatchDelete &run, const Finish &finish);

    QString m_root;
    QList<RemovedZnode> m_znodes; ///< children first
    QHash<QString, ZnodeRevisions::Revision> m_states; ///< when they were deleted
    QSet<QString> m_present; ///< those we made again
    int m_leftAlone = 0; ///< by the last undo or redo
};

} // namespace model
