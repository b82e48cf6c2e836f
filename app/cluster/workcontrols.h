// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QAction;
class QKeySequence;
class QWidget;
QT_END_NAMESPACE

namespace app {

class EnsembleConnection;

/// "Submit work..." and its undo, "Withdraw waiting tasks", as actions for menus and buttons. What was submitted here
/// can be withdrawn for as long as nobody took it. Thread: the GUI's; what is passed in is borrowed.
class WorkControls : public QObject {
    Q_OBJECT
public:
    /// Dialogs stand over `window`.
    WorkControls(EnsembleConnection *connection, QWidget *window);
    ~WorkControls() override;

    [[nodiscard]] QAction *submitAction() const { return m_submit; }
    /// Submit work..., Withdraw waiting tasks.
    [[nodiscard]] QList<QAction *> actions() const { return {m_submit, m_withdraw}; }
    /// Whose work it is about.
    void setCluster(const QString &path);
    /// Submits without asking, at the place of the cluster's work or where participants look for it.
    void submit(const QList<QByteArray> &inputs);

Q_SIGNALS:
    /// A task was made: the name of its znode.
    void submitted(const QString &task, const QByteArray &input);
    /// What came out, in a sentence for the status bar.
    void statusMessage(const QString &text);

private:
    [[nodiscard]] QAction *add(const QString &text, const QString &toolTip, const QKeySequence &shortcut);
    [[nodiscard]] QString place() const;
    void openDialog();
    void submitAt(const QString &root, const QList<QByteArray> &inputs);
    void remember(const QString &task);
    void withdraw();
    void tellWithdrawn(qsizetype asked, qsizetype withdrawn, const QString &problem);
    void update();

    EnsembleConnection *m_connection;
    QWidget *m_window;
    QAction *m_submit;
    QAction *m_withdraw;
    QString m_cluster;
    QStringList m_waiting; ///< znodes submitted here that may still wait, oldest first
};

} // namespace app
