// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/connectionindicator.h"

#include "app/shell/ensembleconnection.h"
#include "app/shell/errortext.h"
#include "app/shell/icons.h"
#include "app/shell/locktext.h"
#include "app/shell/statedot.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace app {

using namespace Qt::StringLiterals;
using zkbridge::LockState;

namespace {
constexpr int nameWidth = 260; ///< a longer connect string is elided, and told by the tooltip
}

ConnectionIndicator::ConnectionIndicator(EnsembleConnection *connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_name(new QLabel(this))
    , m_dot(new StateDot(this))
    , m_state(new QLabel(this))
    , m_lock(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 2, 0);
    layout->setSpacing(6);
    layout->addWidget(m_name);
    layout->addWidget(m_dot);
    layout->addWidget(m_state);
    layout->addWidget(m_lock);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setAccessibleName(tr("Ensemble"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setAccessibleName(tr("Session state"));
    m_lock->setAutoRaise(true);
    m_lock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    connect(m_lock, &QToolButton::clicked, this, &ConnectionIndicator::lockToggled);
    auto *session = connection->session();
    connect(session, &zkbridge::Session::statusChanged, this, &ConnectionIndicator::showState);
    connect(session, &zkbridge::Session::lockStateChanged, this, &ConnectionIndicator::showLock);
    showState();
    showLock();
}

void ConnectionIndicator::showState()
{
    const zkbridge::SessionStatus status = m_connection->session()->status();
    const QString connect = m_connection->session()->options().connect.toString();
    m_name->setText(m_name->fontMetrics().elidedText(ensembleName(*m_connection), Qt::ElideMiddle, nameWidth));
    m_name->setToolTip(connect);
    m_dot->setState(status.state);
    m_state->setText(status.state == zkbridge::SessionState::Disconnected ? tr("disconnected") : stateText(status));
    const QString problem = problemText(status.problem);
    const QString tip = problem.isEmpty() ? stateText(status) : tr("%1\n%2").arg(stateText(status), problem);
    m_dot->setToolTip(tip);
    m_state->setToolTip(tip);
}

void ConnectionIndicator::showLock()
{
    const LockState lock = m_connection->session()->lockState();
    m_lock->setIcon(icon(lock == LockState::Unlocked ? u"changes-allow"_s : u"changes-prevent"_s));
    m_lock->setText(lock == LockState::Unlocked ? tr("Unlocked") : tr("Locked"));
    m_lock->setEnabled(lock != LockState::ReadOnly);
    switch (lock) {
    case LockState::ReadOnly:
        m_lock->setToolTip(tr("Started with --read-only: this session cannot write, and cannot be unlocked"));
        break;
    case LockState::Locked:
        m_lock->setToolTip(tr("This session may only read; press to let it write"));
        break;
    case LockState::Unlocked:
        m_lock->setToolTip(tr("This session may write; press to lock it"));
        break;
    }
}

} // namespace app
