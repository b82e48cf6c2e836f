// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/retiring.h"

#include "app/shell/demoservers.h"
#include "app/shell/ensembleconnection.h"

namespace app {

Retiring::Retiring(QObject *parent)
    : QObject(parent)
{
}

Retiring::~Retiring() = default;

void Retiring::retire(std::unique_ptr<EnsembleConnection> connection)
{
    ++m_count;
    EnsembleConnection *leaving = connection.release();
    leaving->setParent(this);
    connect(leaving, &EnsembleConnection::closed, this, [this, leaving] { forget(leaving); });
    leaving->close();
}

void Retiring::retire(std::unique_ptr<DemoServers> servers)
{
    ++m_count;
    DemoServers *leaving = servers.release();
    leaving->setParent(this);
    leaving->disconnect();
    connect(leaving, &DemoServers::stopped, this, [this, leaving] { forget(leaving); });
    leaving->stop();
}

void Retiring::forget(QObject *ended)
{
    // Not within its own signal.
    connect(ended, &QObject::destroyed, this, [this] {
        if (--m_count == 0)
            Q_EMIT emptied();
    });
    ended->deleteLater();
}

} // namespace app
