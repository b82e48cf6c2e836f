// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/journal.h"
#include "model/journal/znoderevisions.h"
#include "zkbridge/client/session.h"

#include <QObject>

#include <functional>

namespace model {

/// What the steps of one journal share. All of it is borrowed and outlives them; `context` is the journal.
struct JournalSetting {
    zkbridge::Session *session;
    ZnodeRevisions *revisions;
    QObject *context;
};

/// One write that was made, with what it takes to unmake it and to make it again. The journal runs one step at a time
/// and does not delete a running one. Thread: the GUI's.
class JournalStep {
public:
    using Finish = std::function<void(const zkbridge::Result<zkbridge::Done> &)>;

    explicit JournalStep(const JournalSetting &setting)
        : m_setting(setting)
    {
    }
    virtual ~JournalStep() = default;
    JournalStep(const JournalStep &) = delete;
    JournalStep &operator=(const JournalStep &) = delete;
    JournalStep(JournalStep &&) = delete;
    JournalStep &operator=(JournalStep &&) = delete;

    [[nodiscard]] virtual Journal::Step description() const = 0;
    virtual void undo(const Finish &finish) = 0;
    virtual void redo(const Finish &finish) = 0;

protected:
    [[nodiscard]] zkbridge::Session *session() const { return m_setting.session; }
    [[nodiscard]] ZnodeRevisions &revisions() const { return *m_setting.revisions; }
    [[nodiscard]] QObject *context() const { return m_setting.context; }

private:
    JournalSetting m_setting;
};

} // namespace model
