// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/journalstep.h"

#include <utility>

namespace model {

/// Something that a znode holds was written over: keeps what was there and what is there now.
template <typename Value> class RewriteStep : public JournalStep {
public:
    struct Content {
        Value value;
        ZnodeRevisions::State state = 0;
    };
    RewriteStep(const JournalSetting &setting, QString path, Content before, Content after)
        : JournalStep(setting)
        , m_path(std::move(path))
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo(const Finish &finish) final { write(m_after, m_before, finish); }
    void redo(const Finish &finish) final { write(m_before, m_after, finish); }

protected:
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    /// Only over `from`.
    virtual void write(const Content &from, const Content &to, const Finish &finish) = 0;

    QString m_path;
    Content m_before;
    Content m_after;
};

/// Data was written over data.
class SetStep final : public RewriteStep<QByteArray> {
public:
    using RewriteStep::RewriteStep;
    [[nodiscard]] Journal::Step description() const override;

private:
    void write(const Content &from, const Content &to, const Finish &finish) override;
};

/// An ACL was written over another.
class SetAclStep final : public RewriteStep<zkbridge::Acl> {
public:
    using RewriteStep::RewriteStep;
    [[nodiscard]] Journal::Step description() const override;

private:
    void write(const Content &from, const Content &to, const Finish &finish) override;
};

} // namespace model
