// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/journalstep.h"
#include "model/journal/removedarchive.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <memory>

namespace model {

class BatchDelete;
class SubtreeRestore;

/// A subtree was deleted, or several beside each other. Keeps what it takes to make every znode of it again (names in
/// memory, the rest in a RemovedArchive), and which of them are there again: an undo or redo that was cut short goes on
/// where it ended.
class SubtreeStep final : public JournalStep {
public:
    SubtreeStep(const JournalSetting &setting, QStringList roots, const std::shared_ptr<UndoMemory> &memory);

    /// What went, children before their parents.
    void add(const QList<RemovedZnode> &znodes);
    [[nodiscard]] bool isEmpty() const { return m_paths.isEmpty(); }

    [[nodiscard]] Journal::Step description() const override;
    void undo(const Finish &finish) override;
    void redo(const Finish &finish) override;

private:
    void noteMade(const QString &path, const zkbridge::Stat &stat);
    void takeRestored(const SubtreeRestore &restore, const Finish &finish);
    void takeDeleted(const BatchDelete &run, const Finish &finish);

    QStringList m_roots;
    RemovedArchive m_znodes; ///< children first
    QStringList m_paths; ///< of m_znodes
    QHash<QString, ZnodeRevisions::Revision> m_states; ///< when they were deleted
    QSet<QString> m_present; ///< those we made again
    int m_leftAlone = 0; ///< by the last undo or redo
};

} // namespace model
