// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/connectstring.h"
#include "zkbridge/client/sessionstate.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace zkbridge {

/// Looks up the numeric addresses of a connect string's servers, off the calling thread and with a deadline, because
/// the C client would do it on its own IO thread and spin when it fails.
///
/// Thread: one with an event loop. Always answers later, never from within start(). Of several names those that are
/// found in time count; only when there is none, it failed. A failed lookup is not repeated here.
class Resolver : public QObject {
    Q_OBJECT
public:
    struct Addresses {
        QString hostList; ///< as the C client takes it: "127.0.0.1:2181,::1:2181"
        QHash<QString, QString> names; ///< "127.0.0.1:2181" -> the server as the connect string names it
    };

    explicit Resolver(QObject *parent = nullptr);

    /// Supersedes what is under way.
    void start(const QList<ServerAddress> &servers, int timeoutMs = 5000);
    void cancel();

Q_SIGNALS:
    void resolved(const zkbridge::Resolver::Addresses &addresses);
    void failed(const zkbridge::ConnectionProblem &problem);

private:
    void lookUp(int index);
    void finishOne(int index, const QStringList &addresses, const QString &error);
    void finish();

    struct Lookup {
        ServerAddress server;
        int id = -1; ///< of QHostInfo; -1 when none is under way
        QStringList addresses;
        QString error;
        bool done = false;
    };
    QList<Lookup> m_lookups;
    QTimer m_deadline;
    quint64 m_round = 0; ///< an answer of an earlier start() is dropped
};

} // namespace zkbridge
