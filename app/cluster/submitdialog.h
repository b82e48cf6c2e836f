// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDialog>
#include <QList>

QT_BEGIN_NAMESPACE
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
QT_END_NAMESPACE

namespace app {

class EnsembleConnection;

/// Asks for the tasks to submit, a line each or so many samples, and for the place of work; says in the field's words
/// what will happen there. Submits nothing itself. Never blocks; use open(). Thread: the GUI's; `connection` is
/// borrowed.
class SubmitDialog : public QDialog {
    Q_OBJECT
public:
    /// For the work of the cluster at `cluster` (may be empty); `place` is what the root begins with.
    SubmitDialog(EnsembleConnection *connection, QString cluster, const QString &place, QWidget *parent);

    /// What was asked for; complete once accepted. The root has no slash at its end.
    [[nodiscard]] QString root() const;
    [[nodiscard]] QList<QByteArray> inputs() const;

private:
    void explainFields();
    void buildForm();
    void refresh();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString outlook() const;
    [[nodiscard]] QString whoWorks() const;

    EnsembleConnection *m_connection;
    QString m_cluster;
    QRadioButton *m_samples;
    QSpinBox *m_count;
    QRadioButton *m_lines;
    QPlainTextEdit *m_text;
    QLineEdit *m_root;
    QLabel *m_notice;
    QPushButton *m_unlock;
    QDialogButtonBox *m_buttons;
    QPushButton *m_submit;
};

} // namespace app
