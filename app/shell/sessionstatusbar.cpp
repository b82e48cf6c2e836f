// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sessionstatusbar.h"

#include "app/shell/ensembleconnection.h"
#include "app/shell/errortext.h"
#include "app/shell/locktext.h"
#include "app/shell/sessionformat.h"
#include "model/tree/livetree.h"

#include <QLabel>
#include <QLocale>
#include <QStatusBar>

namespace app {

using namespace Qt::StringLiterals;

namespace {
// The session's counters change with every request; this is as often as a person reads them.
constexpr int figuresMs = 400;
constexpr int messageMs = 8000;
} // namespace

SessionStatusBar::SessionStatusBar(EnsembleConnection *connection, QStatusBar *bar, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_bar(bar)
    , m_lock(addField(Side::Left, tr("Lock"), tr("Whether this session may write")))
    , m_server(addField(Side::Left, tr("Server"), tr("The server this session is, or was last, connected to")))
    , m_session(addField(Side::Left, tr("Session"), tr("The session's id, as servers print it, and its timeout")))
    , m_latency(addField(Side::Left, tr("Latency"), tr("Time from sending a request to its reply, smoothed")))
    , m_message(addField(Side::Left, tr("News"), {}))
    , m_watches(addField(Side::Right, tr("Watches"), tr("Watches this session has set on the servers")))
    , m_requests(
          addField(Side::Right, tr("Requests"), tr("Requests sent and not answered yet, and waiting to be sent")))
    , m_znodes(
          addField(Side::Right, tr("Znodes"), tr("Znodes this program knows so far; the tree is read as you open it")))
{
    auto *session = connection->session();
    connect(session, &zkbridge::Session::statusChanged, this, &SessionStatusBar::showSession);
    connect(session, &zkbridge::Session::lockStateChanged, this, &SessionStatusBar::showSession);
    m_timer.setInterval(figuresMs);
    connect(&m_timer, &QTimer::timeout, this, &SessionStatusBar::showFigures);
    m_timer.start();
    m_messageTimer.setSingleShot(true);
    m_messageTimer.setInterval(messageMs);
    connect(&m_messageTimer, &QTimer::timeout, m_message, &QLabel::clear);
    showSession();
    showFigures();
}

SessionStatusBar::~SessionStatusBar() { qDeleteAll(m_fields); }

QLabel *SessionStatusBar::addField(Side side, const QString &name, const QString &tip)
{
    auto *label = new QLabel(m_bar);
    label->setTextFormat(Qt::PlainText);
    label->setAccessibleName(name);
    label->setToolTip(tip);
    if (side == Side::Left)
        m_bar->addWidget(label);
    else
        m_bar->addPermanentWidget(label);
    label->show();
    m_fields.append(label);
    return label;
}

void SessionStatusBar::showMessage(const QString &text)
{
    m_message->setText(text);
    m_messageTimer.start();
}

void SessionStatusBar::showSession()
{
    const zkbridge::SessionStatus status = m_connection->session()->status();
    m_lock->setText(lockText(*m_connection));
    m_server->setText(m_connection->session()->isConnected() ? tr("server %1").arg(status.server) : stateText(status));
    m_session->setVisible(status.sessionId != 0);
    m_session->setText(tr("session %1").arg(sessionIdText(status.sessionId)));
    m_session->setToolTip(
        tr("The session's id, as servers print it; its timeout is %1").arg(durationText(status.timeoutMs)));
}

void SessionStatusBar::showFigures()
{
    const zkbridge::SessionFigures figures = m_connection->session()->figures();
    const QLocale locale;
    m_latency->setText(latencyText(figures.latencyMs));
    m_watches->setText(tr("watches %1").arg(locale.toString(figures.watches)));
    m_requests->setText(figures.queued > 0
            ? tr("requests %1 (%2 waiting)").arg(locale.toString(figures.inFlight), locale.toString(figures.queued))
            : tr("requests %1").arg(locale.toString(figures.inFlight)));
    m_znodes->setText(tr("znodes %1").arg(locale.toString(m_connection->tree()->knownCount())));
}

} // namespace app
