// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/joinguard.h"
#include "zkbridge/recipes/participantsettings.h"

#include <QDialog>
#include <QTimer>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace app {

class EnsembleConnection;
class JoinWorkSection;

/// Asks for what a participant needs to join: election, recipe, id, registry, address, session timeout, and its work.
/// Looks at the election while it is typed: other recipes' are refused, and where candidates stand that this program
/// did not start, the election's path has to be typed again (not in our own sandbox: there that is the experiment).
/// Never blocks; use open().
class JoinDialog : public QDialog {
    Q_OBJECT
public:
    /// `preset` is what it begins with: election, registry and recipe.
    JoinDialog(EnsembleConnection *connection, const zkbridge::ParticipantSettings &preset, QWidget *parent);

    /// What was asked for; complete once accepted.
    [[nodiscard]] zkbridge::ParticipantSettings settings() const;

private:
    void preset(const zkbridge::ParticipantSettings &preset);
    void explainFields();
    void buildForm();
    void electionEdited();
    void look();
    void judge(const JoinJudgement &judgement);
    void refresh();
    [[nodiscard]] zkbridge::ElectionRecipe recipe() const;
    [[nodiscard]] QString pathProblems() const;
    [[nodiscard]] QString lockProblem() const;
    [[nodiscard]] QStringList ourCandidates() const;

    EnsembleConnection *m_connection;
    QLineEdit *m_election;
    QComboBox *m_recipe;
    QLineEdit *m_prefix;
    QLineEdit *m_id;
    QLineEdit *m_registry;
    QLineEdit *m_address;
    QSpinBox *m_timeout;
    JoinWorkSection *m_work;
    QLabel *m_notice;
    QLabel *m_confirmLabel;
    QLineEdit *m_confirm;
    QDialogButtonBox *m_buttons;
    QTimer m_pause; ///< looks when typing rests
    QString m_finding; ///< what looking at the election told
    std::optional<JoinJudgement> m_judgement; ///< nullopt while not known
    quint64 m_request = 0; ///< the read under way
};

} // namespace app
