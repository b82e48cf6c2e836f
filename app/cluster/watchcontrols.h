// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace app {

class EnsembleConnection;

/// The actions that ask the servers who really watches whom, and where their AdminServers are. What came out is told in
/// a sentence; the scene shows it on the arrows. Thread: the GUI's; `connection` is borrowed.
class WatchControls : public QObject {
    Q_OBJECT
public:
    WatchControls(EnsembleConnection *connection, QWidget *window);

    [[nodiscard]] QList<QAction *> actions() const;
    /// Disables the question, and lets its tooltip say why; empty: as before.
    void setUnavailable(const QString &why);
    /// What the last question brought; empty before the first. `isTrouble`: watches could not be verified.
    [[nodiscard]] const QString &outcome() const { return m_outcome; }
    [[nodiscard]] bool isTrouble() const { return m_isTrouble; }

Q_SIGNALS:
    void outcomeChanged();

private:
    void verify();
    void ask();
    void takeAnswer();
    void tell(const QString &outcome, bool isTrouble);
    void openDialog();
    void takeNamed(const QString &text);

    EnsembleConnection *m_connection;
    QWidget *m_window;
    QAction *m_verify;
    QAction *m_name;
    QString m_outcome;
    bool m_isTrouble = false;
    bool m_wanted = false; ///< the AdminServers are being looked for
    bool m_asked = false;
};

} // namespace app
