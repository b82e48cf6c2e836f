// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/layouts/userlayouts.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace model {
class LayoutTrial;
}

namespace app {

class EnsembleConnection;

/// Edits one layout of the user's own: says at once what is wrong with it, and shows what it finds in the connected
/// tree. Opened with open(); deletes itself when closed. `connection` is borrowed and may be null: then nothing is
/// tried. Thread: the GUI's.
class LayoutEditor : public QDialog {
    Q_OBJECT
public:
    /// `others`: whose names are taken.
    LayoutEditor(EnsembleConnection *connection, const model::UserLayout &layout,
        const QList<model::UserLayout> &others, QWidget *parent = nullptr);
    ~LayoutEditor() override;

    [[nodiscard]] model::UserLayout layout() const; ///< as the fields stand

private:
    QLineEdit *addLine(const QString &name, const QString &toolTip, const QString &example);
    QComboBox *addChoice(const QString &name, const QString &toolTip, const QStringList &choices);
    void makeForm();
    void fill(const model::UserLayout &layout);
    void check();
    void tryIt();
    void showFound();

    EnsembleConnection *m_connection;
    QList<model::UserLayout> m_others;
    QFormLayout *m_form;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_root = nullptr;
    QLineEdit *m_candidates = nullptr;
    QComboBox *m_order = nullptr;
    QLineEdit *m_mark = nullptr;
    QComboBox *m_leader = nullptr;
    QLineEdit *m_leaderPath = nullptr;
    QLineEdit *m_registry = nullptr;
    QComboBox *m_payload = nullptr;
    QLineEdit *m_host = nullptr;
    QLineEdit *m_port = nullptr;
    QLineEdit *m_id = nullptr;
    QLabel *m_problem;
    QPlainTextEdit *m_found;
    QDialogButtonBox *m_buttons;
    std::unique_ptr<model::LayoutTrial> m_trial;
    QTimer m_try; ///< once the user has stopped typing
};

} // namespace app
