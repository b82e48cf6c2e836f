// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/joinguard.h"
#include "zkbridge/recipes/participantsettings.h"

#include <QDialog>
#include <QTimer>

#include <optional>

QT_BEGIN_NAMESPACE
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace app {

class EnsembleConnection;

/// Asks for what a participant needs to join: election, registry, address, session timeout. Looks at the election while
/// it is typed: other recipes' are refused, and where candidates stand that this program did not start, the election's
/// path has to be typed again (not in our own sandbox: there that is the experiment). Never blocks; use open().
class JoinDialog : public QDialog {
    Q_OBJECT
public:
    JoinDialog(EnsembleConnection *connection, const QString &election, const QString &registry, QWidget *parent);

    /// What was asked for; complete once accepted.
    [[nodiscard]] zkbridge::ParticipantSettings settings() const;

private:
    void buildForm(const QString &election, const QString &registry);
    void electionEdited();
    void look();
    void judge(const JoinJudgement &judgement);
    void refresh();
    [[nodiscard]] QString pathProblems() const;
    [[nodiscard]] QString lockProblem() const;
    [[nodiscard]] QStringList ourCandidates() const;

    EnsembleConnection *m_connection;
    QLineEdit *m_election;
    QLineEdit *m_registry;
    QLineEdit *m_address;
    QSpinBox *m_timeout;
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
