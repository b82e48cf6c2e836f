// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/companionwire.h"

#include "zkbridge/client/session.h"

#include <chrono>
#include <utility>

namespace app {

namespace {
using namespace std::chrono_literals;
/// The session is connected to the same server already, so this takes milliseconds where it works.
constexpr auto patience = 3s;
} // namespace

CompanionWire::CompanionWire(zkbridge::Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &CompanionWire::settle);
}

CompanionWire::~CompanionWire() = default;

void CompanionWire::open()
{
    const zkbridge::SessionOptions &session = m_session->options();
    zkbridge::WireOptions options;
    options.connect = session.connect;
    options.identities = session.identities;
    options.timeoutMs = session.timeoutMs;
    m_reader = std::make_unique<zkbridge::WireReader>(options);
    connect(m_reader.get(), &zkbridge::WireReader::connected, this, &CompanionWire::settle);
    connect(m_reader.get(), &zkbridge::WireReader::statusChanged, this, &CompanionWire::onStatusChanged);
    connect(m_reader.get(), &zkbridge::WireReader::closed, this, &CompanionWire::onClosed);
    m_patience.start();
    m_reader->open(m_session->status().server);
}

void CompanionWire::close()
{
    m_patience.stop();
    if (m_reader)
        m_reader->close();
    else
        onClosed();
}

void CompanionWire::onStatusChanged()
{
    // That it is connected, connected() tells: who sets watches then must not be told again.
    if (m_reader->status().state == zkbridge::WireState::AuthFailed)
        settle();
}

void CompanionWire::settle()
{
    m_patience.stop();
    if (!std::exchange(m_settled, true))
        Q_EMIT settled();
}

void CompanionWire::onClosed()
{
    if (!std::exchange(m_closed, true))
        Q_EMIT closed();
}

} // namespace app
