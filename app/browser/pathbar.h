// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace app {

class EnsembleConnection;
class PathCompletion;

/// The path of the selected znode, to be copied or typed: Enter goes there, also where the parents may not be read.
/// What is wrong with a typed path is said below the field, and the text stays. Thread: the GUI's. `connection` is
/// borrowed.
class PathBar : public QWidget {
    Q_OBJECT
public:
    explicit PathBar(EnsembleConnection *connection, QWidget *parent = nullptr);

    /// Puts the cursor into the field with everything selected.
    void focusPath();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSelected(const QString &path);
    void complete(const QString &text);
    void go();
    void showProblem(const QString &text);
    void hideProblem();
    void copyPath();

    EnsembleConnection *m_connection;
    QLineEdit *m_edit;
    QToolButton *m_copy;
    PathCompletion *m_completion;
    QLabel *m_problem; ///< lies over the window below the field, so that nothing moves
};

} // namespace app
