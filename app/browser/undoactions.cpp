// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/undoactions.h"

#include "app/browser/stakeguard.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/icons.h"

#include <optional>

namespace app {

using model::Journal;

namespace {

/// What taking a step back, or doing it again, does to its znode; nullopt: nothing that a cluster could mind.
std::optional<StakeAct> actOf(Journal::Step::Kind kind, bool isUndo)
{
    using Kind = Journal::Step::Kind;
    if (kind == Kind::Set)
        return StakeAct::Edit;
    const bool deletes = isUndo ? kind == Kind::Create : kind == Kind::Remove || kind == Kind::RemoveSubtree;
    return deletes ? std::optional(StakeAct::Delete) : std::nullopt;
}

} // namespace

UndoActions::UndoActions(EnsembleConnection *connection, QWidget *window)
    : QObject(window)
    , m_connection(connection)
    , m_window(window)
{
    m_undo.setIcon(icon(QStringLiteral("edit-undo")));
    m_undo.setShortcut(QKeySequence::Undo);
    m_redo.setIcon(icon(QStringLiteral("edit-redo")));
    m_redo.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    connect(&m_undo, &QAction::triggered, this, &UndoActions::undo);
    connect(&m_redo, &QAction::triggered, this, &UndoActions::redo);
    connect(connection->journal(), &Journal::changed, this, &UndoActions::update);
    connect(connection->session(), &zkbridge::Session::lockStateChanged, this, &UndoActions::update);
    update();
}

QString UndoActions::stepText(const Journal::Step &step)
{
    switch (step.kind) {
    case Journal::Step::Kind::Create:
        return tr("create of %1").arg(step.path);
    case Journal::Step::Kind::Set:
        return tr("change of %1").arg(step.path);
    case Journal::Step::Kind::SetAcl:
        return tr("change of the ACL of %1").arg(step.path);
    case Journal::Step::Kind::Remove:
        return tr("delete of %1").arg(step.path);
    case Journal::Step::Kind::RemoveSubtree:
        if (step.roots > 1)
            return tr("delete of %Ln znode(s) below %1", nullptr, step.znodes).arg(step.path);
        if (step.znodes == 1)
            return tr("delete of %1").arg(step.path);
        return tr("delete of %1 (%Ln znode(s))", nullptr, step.znodes).arg(step.path);
    }
    return {};
}

void UndoActions::update()
{
    const Journal *journal = m_connection->journal();
    const bool unlocked = m_connection->session()->lockState() == zkbridge::LockState::Unlocked;
    m_undo.setEnabled(journal->canUndo() && unlocked && !m_busy);
    m_redo.setEnabled(journal->canRedo() && unlocked && !m_busy);
    m_undo.setText(tr("Undo"));
    m_redo.setText(tr("Redo"));
    QString undoTip = tr("Nothing was written here yet that could be undone");
    if (journal->canUndo()) {
        const Journal::Step step = journal->undoStep();
        m_undo.setText(tr("Undo %1", "what, as a noun").arg(stepText(step)));
        undoTip = tr("Takes back the last write made here, unless somebody changed the znode since (Ctrl+Z)");
        if (step.notRestorable > 0)
            undoTip += QLatin1Char('\n')
                + tr("%Ln znode(s) cannot be brought back: ephemerals of other sessions, or not readable", nullptr,
                    step.notRestorable);
    }
    if (journal->canRedo())
        m_redo.setText(tr("Redo %1", "what, as a noun").arg(stepText(journal->redoStep())));
    m_undo.setToolTip(undoTip);
    m_redo.setToolTip(tr("Does again what was undone last (Ctrl+Shift+Z)"));
}

void UndoActions::undo()
{
    if (!m_connection->journal()->canUndo() || m_busy)
        return;
    const Journal::Step step = m_connection->journal()->undoStep();
    if (const auto act = actOf(step.kind, true))
        StakeGuard::ask(m_connection, {step.path}, *act, m_window, [this, path = step.path] {
            if (m_connection->journal()->canUndo() && m_connection->journal()->undoStep().path == path)
                undoNow();
        });
    else
        undoNow();
}

void UndoActions::undoNow()
{
    if (m_busy)
        return;
    m_busy = true;
    update();
    m_connection->journal()->undo(this, [this](const zkbridge::Result<Journal::Step> &result) {
        m_busy = false;
        update();
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        QString text = tr("Undone: %1.").arg(stepText(*result));
        if (result->notRestorable > 0)
            text += QLatin1Char(' ')
                + tr("%Ln znode(s) could not be brought back: ephemerals of other sessions, or not readable.", nullptr,
                    result->notRestorable);
        if (result->leftAlone > 0)
            text += QLatin1Char(' ')
                + tr("%Ln znode(s) were left alone, for others changed them meanwhile.", nullptr, result->leftAlone);
        Q_EMIT done(text);
        Q_EMIT pathTouched(result->path);
    });
}

void UndoActions::redo()
{
    if (!m_connection->journal()->canRedo() || m_busy)
        return;
    const Journal::Step step = m_connection->journal()->redoStep();
    if (const auto act = actOf(step.kind, false))
        StakeGuard::ask(m_connection, {step.path}, *act, m_window, [this, path = step.path] {
            if (m_connection->journal()->canRedo() && m_connection->journal()->redoStep().path == path)
                redoNow();
        });
    else
        redoNow();
}

void UndoActions::redoNow()
{
    if (m_busy)
        return;
    m_busy = true;
    update();
    m_connection->journal()->redo(this, [this](const zkbridge::Result<Journal::Step> &result) {
        m_busy = false;
        update();
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        Q_EMIT done(tr("Done again: %1.").arg(stepText(*result)));
        Q_EMIT pathTouched(result->path);
    });
}

} // namespace app
