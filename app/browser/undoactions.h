// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/journal.h"

#include <QAction>
#include <QObject>

class QWidget;

namespace app {

class EnsembleConnection;

/// "Undo delete of /a/b" and its redo, over the journal. What a live cluster stands on is asked about first. Thread:
/// the GUI's; `connection` is borrowed.
class UndoActions : public QObject {
    Q_OBJECT
public:
    /// Dialogs stand over `window`.
    UndoActions(EnsembleConnection *connection, QWidget *window);
    [[nodiscard]] QAction *undoAction() { return &m_undo; }
    [[nodiscard]] QAction *redoAction() { return &m_redo; }

    /// What a step does, as a noun: "delete of /a/b", "delete of /a with 12 znodes below".
    [[nodiscard]] static QString stepText(const model::Journal::Step &step);

Q_SIGNALS:
    /// A step was undone or redone: a sentence for the status bar.
    void done(const QString &text);
    /// Selects what a step changed.
    void pathTouched(const QString &path);
    void failed(const zkbridge::Error &error);

private:
    void update();
    void undo();
    void redo();
    void undoNow();
    void redoNow();

    EnsembleConnection *m_connection;
    QWidget *m_window;
    QAction m_undo;
    QAction m_redo;
    bool m_busy = false;
};

} // namespace app
