// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/staketext.h"

#include <QDialog>
#include <QStringList>

#include <functional>

class QVBoxLayout;

namespace app {

class EnsembleConnection;

using Stakes = QList<model::ClusterPart>;

/// What is at stake when `act` is done at these paths (and below them, for a delete), worst first.
[[nodiscard]] Stakes stakesOf(const EnsembleConnection *connection, const QStringList &paths, StakeAct act);

/// Says exactly what an act breaks. Where one of those it breaks is alive and not ours, and the ensemble is not our own
/// sandbox, it has the cluster's path typed. Part of a dialog. Thread: the GUI's.
class StakeConfirmation : public QWidget {
    Q_OBJECT
public:
    /// `stakes` are some.
    StakeConfirmation(
        const EnsembleConnection *connection, const Stakes &stakes, StakeAct act, QWidget *parent = nullptr);
    [[nodiscard]] bool isConfirmed() const { return m_confirmed; }

Q_SIGNALS:
    void confirmed(bool yes);

private:
    void addTyping(QVBoxLayout *words, const QString &cluster);

    bool m_confirmed = false;
};

/// Stands before an act on what a live cluster is made of. Opened with open(); deletes itself when closed.
class StakeGuard : public QDialog {
    Q_OBJECT
public:
    /// Runs `proceed` at once when nothing is at stake, else after the user confirmed; not at all when they did not,
    /// or when `context`, over whose window it stands, is gone by then.
    static void ask(EnsembleConnection *connection, const QStringList &paths, StakeAct act, QWidget *context,
        const std::function<void()> &proceed);

private:
    StakeGuard(
        EnsembleConnection *connection, const QStringList &paths, StakeAct act, const Stakes &stakes, QWidget *parent);
};

} // namespace app
