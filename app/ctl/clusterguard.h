// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/staketext.h"
#include "model/cluster/clusterobserver.h"
#include "model/cluster/clusterrecogniser.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

class QCommandLineParser;

namespace app {

/// Stands before a delete or a write in the terminal: says what of a live cluster it would break. Only an ephemeral
/// znode costs more than one request: then the lists above it are read, and the clusters seen there.
/// Thread: the main one. `session` is borrowed.
class ClusterGuard : public QObject {
    Q_OBJECT
public:
    ClusterGuard(zkbridge::Session *session, StakeAct act, const QString &path, QObject *parent = nullptr);

    static void addOption(QCommandLineParser *parser); ///< --force-cluster
    [[nodiscard]] static bool isForced(const QCommandLineParser &parser);

    /// answered() follows.
    void ask();
    /// The same for a subtree that was walked: `lists` holds its znodes' names by parent. Nothing is asked when
    /// `holdsEphemerals` is false.
    void askBelow(const QHash<QString, QStringList> &lists, bool holdsEphemerals);

Q_SIGNALS:
    /// Why it should not be done, in full sentences; empty: nothing stands on it.
    void answered(const QString &refusal);

private:
    void readAbove();
    void takeList(const QString &parent, const QStringList &names);
    void finishWhenRead();
    [[nodiscard]] QString refusal() const;

    zkbridge::Session *m_session;
    StakeAct m_act;
    QString m_path;
    model::ClusterRecogniser m_recogniser;
    std::vector<std::unique_ptr<model::ClusterObserver>> m_observers;
    int m_listsUnderWay = 0;
    bool m_answered = false;
};

} // namespace app
