// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

#include <QObject>
#include <QStringList>

namespace app {

/// Removes a znode and all that is below it, children first, one after the other; what comes meanwhile goes, too.
/// Without a place in the journal: it is for what this program made for itself. Thread: the GUI's. `session` is
/// borrowed, must be unlocked and outlive this.
class GroundSweep : public QObject {
    Q_OBJECT
public:
    GroundSweep(zkbridge::Session *session, const QString &path, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(); ///< nothing is there any more
    void failed(const zkbridge::Error &error);

private:
    void goOn();
    void remove(const QString &path);

    zkbridge::Session *m_session;
    QStringList m_paths; ///< still to go; the last one next
};

} // namespace app
