// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sessionstatusbar.h"

#include "app/shell/elidedlabel.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/errortext.h"
#include "app/shell/icons.h"
#include "app/shell/locktext.h"
#include "app/shell/sessionformat.h"
#include "app/shell/statusfields.h"
#include "app/shell/treestatustext.h"
#include "app/space/spacetext.h"
#include "model/tree/livetree.h"
#include "model/tree/treeactivity.h"
#include "zkbridge/wire/wirereader.h"

#include <QLabel>
#include <QLocale>
#include <QStatusBar>
#include <QToolButton>

namespace app {

using namespace Qt::StringLiterals;
using model::StatCoverage;
using model::TreeMode;

namespace {

// The counters change with every request; this is as often as a person reads them.
constexpr int figuresMs = 500;
constexpr int messageMs = 8000;

/// What goes first where there is no room: the lowest.
enum Importance { Session, Bytes, Requests, Latency, Watches, Changes, Slow, Server, Znodes, Mode, Stop, Lock };

QString rateText(double perSecond)
{
    return QLocale().toString(perSecond, 'f', perSecond < 10 && perSecond > 0 ? 1 : 0);
}

} // namespace

SessionStatusBar::SessionStatusBar(EnsembleConnection *connection, QStatusBar *bar, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_fields(new StatusFields(bar))
    , m_lock(addField(tr("Lock"), tr("Whether this session may write"), Lock))
    , m_server(addField(tr("Server"), tr("The server this session is, or was last, connected to"), Server))
    , m_session(addField(tr("Session"), {}, Session))
    , m_latency(addField(tr("Latency"), tr("Time from sending a request to its reply, smoothed"), Latency))
    , m_message(new ElidedLabel({}, m_fields))
{
    m_message->setAccessibleName(tr("News"));
    m_fields->addFlexible(m_message);
    m_slow = addField(tr("Politeness"),
        tr("Reading is slower than it could be, because the server's answers have become slow"), Slow);
    m_slow->setText(tr("slowed down"));
    m_changes = addField(
        tr("Changes"), tr("Changes a second that watches tell of; the tab Activity below tells where"), Changes);
    m_watches = addField(tr("Watches"), {}, Watches);
    m_requests = addField(tr("Requests"), {}, Requests);
    m_bytes = addField(tr("Bytes"), {}, Bytes);
    m_mode = addButton(tr("Mode of the tree"), Mode);
    m_znodes = addField(tr("Znodes"), tr("Znodes this program knows of"), Znodes);
    m_stop = addButton(tr("Stop reading"), Stop);
    m_stop->setIcon(icon(u"process-stop"_s));
    m_stop->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->addWidget(m_fields, 1);
    m_fields->show();

    connect(m_stop, &QToolButton::clicked, this, &SessionStatusBar::stopReading);
    connect(m_mode, &QToolButton::clicked, this, &SessionStatusBar::changeMode);
    auto *session = connection->session();
    connect(session, &zkbridge::Session::statusChanged, this, &SessionStatusBar::showSession);
    connect(session, &zkbridge::Session::lockStateChanged, this, &SessionStatusBar::showSession);
    connect(connection->tree(), &model::LiveTree::statusChanged, this, &SessionStatusBar::showTree);
    m_timer.setInterval(figuresMs);
    connect(&m_timer, &QTimer::timeout, this, &SessionStatusBar::showFigures);
    m_timer.start();
    m_messageTimer.setSingleShot(true);
    m_messageTimer.setInterval(messageMs);
    connect(&m_messageTimer, &QTimer::timeout, m_message, &QLabel::clear);
    showSession();
    showFigures();
}

SessionStatusBar::~SessionStatusBar() { delete m_fields; }

QLabel *SessionStatusBar::addField(const QString &name, const QString &tip, int importance)
{
    auto *label = new QLabel(m_fields);
    label->setTextFormat(Qt::PlainText);
    label->setAccessibleName(name);
    label->setToolTip(tip);
    m_fields->add(label, importance);
    return label;
}

QToolButton *SessionStatusBar::addButton(const QString &name, int importance)
{
    auto *button = new QToolButton(m_fields);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    const int height = button->fontMetrics().height();
    button->setMaximumHeight(height + 4);
    button->setIconSize(QSize(height, height) * 3 / 4);
    m_fields->add(button, importance);
    return button;
}

void SessionStatusBar::showMessage(const QString &text)
{
    m_message->setText(text);
    m_message->setToolTip(text);
    m_messageTimer.start();
}

void SessionStatusBar::showSession()
{
    const zkbridge::SessionStatus status = m_connection->session()->status();
    m_lock->setText(lockText(*m_connection));
    m_server->setText(m_connection->session()->isConnected() ? tr("server %1").arg(status.server) : stateText(status));
    m_fields->setWanted(m_session, status.sessionId != 0);
    m_session->setText(tr("session %1").arg(sessionIdText(status.sessionId)));
    m_session->setToolTip(
        tr("The session's id, as servers print it; its timeout is %1").arg(durationText(status.timeoutMs)));
}

void SessionStatusBar::showFigures()
{
    m_latency->setText(latencyText(m_connection->session()->figures().latencyMs));
    if (m_rates.take(m_connection->session()->figures(), m_connection->wire()->figures()))
        showCost();
    showTree();
}

void SessionStatusBar::showTree()
{
    const model::TreeStatus status = m_connection->tree()->status();
    const bool reading = status.mode == TreeMode::Walking || status.stats == StatCoverage::Reading;
    m_mode->setText(treeModeText(status));
    m_mode->setToolTip(treeModeReason(status));
    m_mode->setAccessibleDescription(treeModeReason(status));
    m_znodes->setText(znodesText(status, m_connection->tree()->knownCount()));
    m_fields->setWanted(m_stop, reading);
    m_stop->setToolTip(status.mode == TreeMode::Walking
            ? tr("Stops reading names; the tree stays lazy until you switch it on again")
            : tr("Stops reading Stats; what was read stays"));
}

void SessionStatusBar::showCost()
{
    const zkbridge::SessionFigures session = m_connection->session()->figures();
    const zkbridge::WireFigures wire = m_connection->wire()->figures();
    const QLocale locale;
    m_changes->setText(tr("changes %1/s").arg(rateText(m_connection->tree()->activity()->changesPerSecond())));
    m_watches->setText(tr("watches %1").arg(locale.toString(session.watches + wire.watches)));
    m_watches->setToolTip(tr("Watches we have set on the servers: %1 by the session, %2 by the connection that reads "
                             "the tree")
                              .arg(locale.toString(session.watches), locale.toString(wire.watches)));
    m_requests->setText(tr("requests %1/s").arg(rateText(m_rates.sessionRequests() + m_rates.wirePackets())));
    const QString waiting = tr("%1 are under way, %2 wait here to be sent.")
                                .arg(locale.toString(session.inFlight), locale.toString(session.queued));
    m_requests->setToolTip(tr("Requests a second: %1 by the session, %2 by the connection that reads the tree, with %3 "
                              "znodes in them. %4")
                               .arg(rateText(m_rates.sessionRequests()), rateText(m_rates.wirePackets()),
                                   rateText(m_rates.znodesRead()), waiting));
    m_bytes->setText(tr("%1/s").arg(bytesText(static_cast<qint64>(m_rates.wireBytes()))));
    m_bytes->setToolTip(tr("Received and sent by the connection that reads the tree; %1 received since it was opened")
                            .arg(bytesText(wire.bytesReceived)));
    m_fields->setWanted(m_slow, wire.slowedDown);
}

void SessionStatusBar::stopReading()
{
    if (m_connection->tree()->status().mode == TreeMode::Walking)
        m_connection->tree()->setLive(false);
    else
        m_connection->tree()->stopReadingStats();
}

void SessionStatusBar::changeMode()
{
    const model::TreeStatus status = m_connection->tree()->status();
    if (status.paused)
        m_connection->tree()->setPaused(false);
    else if (status.mode == TreeMode::Lazy)
        m_connection->tree()->setLive(true);
}

} // namespace app
