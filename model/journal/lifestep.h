// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/journalstep.h"
#include "model/journal/removedznode.h"

namespace model {

/// A znode was created, or deleted: undo of one is redo of the other.
class LifeStep final : public JournalStep {
public:
    enum class Kind { Create, Remove };
    /// `znode` with the Stat that it had when it was created or last seen; `states` as the journal knows them.
    LifeStep(const JournalSetting &setting, Kind kind, RemovedZnode znode, const ZnodeRevisions::Revision &states);

    [[nodiscard]] Journal::Step description() const override;
    void undo(const Finish &finish) override;
    void redo(const Finish &finish) override;

private:
    void make(const Finish &finish);
    void unmake(const Finish &finish);

    Kind m_kind;
    RemovedZnode m_znode;
    ZnodeRevisions::Revision m_states;
    qint64 m_sessionId; ///< that holds the znode, if it is an ephemeral of ours
};

} // namespace model
