// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/journalstep.h"

namespace model {

/// Data was written over data. Keeps both.
class SetStep final : public JournalStep {
public:
    struct Content {
        QByteArray data;
        ZnodeRevisions::State state = 0;
    };
    SetStep(const JournalSetting &setting, QString path, Content before, Content after);

    [[nodiscard]] Journal::Step description() const override;
    void undo(const Finish &finish) override;
    void redo(const Finish &finish) override;

private:
    void write(const Content &from, const Content &to, const Finish &finish);

    QString m_path;
    Content m_before;
    Content m_after;
};

/// An ACL was written over another. Keeps both.
class SetAclStep final : public JournalStep {
public:
    struct Content {
        zkbridge::Acl acl;
        ZnodeRevisions::State state = 0;
    };
    SetAclStep(const JournalSetting &setting, QString path, Content before, Content after);

    [[nodiscard]] Journal::Step description() const override;
    void undo(const Finish &finish) override;
    void redo(const Finish &finish) override;

private:
    void write(const Content &from, const Content &to, const Finish &finish);

    QString m_path;
    Content m_before;
    Content m_after;
};

} // namespace model
