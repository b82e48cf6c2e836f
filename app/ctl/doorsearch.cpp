// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/doorsearch.h"

#include <utility>

namespace app {

DoorSearch::DoorSearch(zkbridge::Session *session, QObject *parent)
    : QObject(parent)
    , m_servers(session)
    , m_doors(&m_servers)
{
    connect(&m_servers, &model::EnsembleMonitor::serversChanged, this, &DoorSearch::findOnce);
    connect(&m_doors, &model::AdminDoors::searched, this, &DoorSearch::ended);
}

void DoorSearch::findOnce()
{
    if (m_servers.isConfigRead() && !std::exchange(m_begun, true))
        m_doors.find();
}

} // namespace app
