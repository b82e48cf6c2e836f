// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browser/staketext.h"

#include <QDialog>

#include <functional>

class QVBoxLayout;

namespace app {

class EnsembleConnection;

using Stakes = QList<model::ClusterDirectory::Stake>;

/// What is at stake when `act` is done at `path` (and below it, for a delete), worst first.
[[nodiscard]] Stakes stakesOf(const EnsembleConnection *connection, const QString &path, StakeAct act);

/// Says exactly what an act breaks and, but in our own sandbox, has the election's path typed. Part of a dialog.
/// Thread: the GUI's.
class StakeConfirmation : public QWidget {
    Q_OBJECT
public:
    StakeConfirmation(
        const EnsembleConnection *connection, const Stakes &stakes, StakeAct act, QWidget *parent = nullptr);
    [[nodiscard]] bool isConfirmed() const { return m_confirmed; }

Q_SIGNALS:
    void confirmed(bool yes);

private:
    void addTyping(QVBoxLayout *words, const QString &election);

    bool m_confirmed = false;
};

/// Stands before an edit of what a live election is made of. Opened with open(); deletes itself when closed.
class StakeGuard : public QDialog {
    Q_OBJECT
public:
    /// Runs `proceed` at once when nothing is at stake, else after the user confirmed; not at all when they did not.
    static void ask(EnsembleConnection *connection, const QString &path, StakeAct act, QWidget *parent,
        const std::function<void()> &proceed);

private:
    StakeGuard(
        EnsembleConnection *connection, const QString &path, StakeAct act, const Stakes &stakes, QWidget *parent);
};

} // namespace app
