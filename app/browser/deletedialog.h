// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/subtreedelete.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace app {

class EnsembleConnection;
class MessageBar;
class StakeConfirmation;

/// Deletes znodes, and everything below them: first shows what will go and what that breaks, then how far it is, with a
/// cancel that stops at once and tells what was done until then. Opened with open(); deletes itself when closed.
/// Thread: the GUI's; `connection` is borrowed.
class DeleteDialog : public QDialog {
    Q_OBJECT
public:
    /// `paths`: at least one.
    DeleteDialog(EnsembleConnection *connection, const QStringList &paths, QWidget *parent = nullptr);

    /// Closing the dialog is a cancel.
    void reject() override;

Q_SIGNALS:
    /// `znodes` were deleted, those at `paths` among them.
    void deleted(const QStringList &paths, int znodes);

private:
    void makeLayout();
    void fitToText();
    void showSurvey(const model::SubtreeSurvey &survey);
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString extent(const model::SubtreeSurvey &survey) const;
    [[nodiscard]] QString undoText(const model::SubtreeSurvey &survey) const;
    void askAboutStakes();
    void start();
    void showResult(const model::SubtreeDeleteResult &result);
    [[nodiscard]] QString resultText(const model::SubtreeDeleteResult &result) const;

    EnsembleConnection *m_connection;
    QStringList m_paths;
    model::SubtreeDelete m_delete;
    QLabel *m_question;
    QLabel *m_extent;
    QPlainTextEdit *m_list;
    QVBoxLayout *m_stakes;
    StakeConfirmation *m_confirmation = nullptr;
    QProgressBar *m_progress;
    MessageBar *m_messages;
    QDialogButtonBox *m_buttons;
    QPushButton *m_go;
    enum class Step { Survey, Question, Deleting, Done } m_step = Step::Survey;
};

} // namespace app
