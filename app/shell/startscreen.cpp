// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/startscreen.h"

#include "app/shell/connectform.h"
#include "app/shell/demooffer.h"
#include "app/shell/icons.h"

#include <QAction>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 620;
constexpr int recentRows = 5;

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QWidget *makeTitle(QWidget *parent)
{
    auto *title = new QWidget(parent);
    auto *picture = new QLabel(title);
    picture->setPixmap(programIcon().pixmap(64, 64));
    auto *name = new QLabel(u"Vivarium"_s, title);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    name->setFont(large);
    auto *words = new QLabel(StartScreen::tr("ZooKeeper, and the clusters that coordinate through it, alive"), title);
    words->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->addStretch(1);
    texts->addWidget(name);
    texts->addWidget(words);
    texts->addStretch(1);
    auto *layout = new QHBoxLayout(title);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(picture);
    layout->addLayout(texts, 1);
    return title;
}

} // namespace

StartScreen::StartScreen(QWidget *parent)
    : QWidget(parent)
    , m_message(new QLabel(this))
    , m_form(new ConnectForm(this))
{
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setAccessibleName(tr("Message"));
    m_message->hide();
    auto *demo = new DemoOffer(this);

    auto *column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(10);
    layout->addStretch(1);
    layout->addWidget(makeTitle(column));
    layout->addSpacing(14);
    layout->addWidget(m_message);
    layout->addWidget(heading(tr("Connect to an ensemble"), column));
    layout->addWidget(m_form);
    layout->addWidget(makeRecent());
    layout->addSpacing(14);
    layout->addWidget(heading(tr("Or try it without one"), column));
    layout->addWidget(demo);
    layout->addStretch(2);

    // A small window scrolls instead of squeezing.
    auto *centred = new QWidget(this);
    auto *row = new QHBoxLayout(centred);
    row->addStretch(1);
    row->addWidget(column, 100);
    row->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(centred);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(m_form, &ConnectForm::connectRequested, this, &StartScreen::connectRequested);
    connect(demo, &DemoOffer::demoRequested, this, &StartScreen::demoRequested);
    setFocusProxy(m_form);
}

QWidget *StartScreen::makeRecent()
{
    m_recentBox = new QWidget(this);
    m_recent = new QListWidget(m_recentBox);
    m_recent->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_recent->setAccessibleName(tr("Last connections"));
    m_recent->setToolTip(tr("Takes a connect string of the last ones; double click or Enter connects"));
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setMaximumHeight(m_recent->fontMetrics().lineSpacing() * recentRows + 4 * m_recent->frameWidth() + 12);
    auto *layout = new QVBoxLayout(m_recentBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(tr("Last connections"), m_recentBox));
    layout->addWidget(m_recent);
    m_recentBox->hide();

    connect(m_recent, &QListWidget::currentTextChanged, m_form, &ConnectForm::chooseConnection);
    connect(m_recent, &QListWidget::itemActivated, m_form, [this](const QListWidgetItem *item) {
        m_form->chooseConnection(item->text());
        m_form->request();
    });
    auto *forget = new QAction(icon(u"edit-delete"_s), tr("Forget this connection"), m_recent);
    forget->setShortcut(QKeySequence::Delete);
    forget->setShortcutContext(Qt::WidgetShortcut);
    m_recent->addAction(forget);
    m_recent->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(forget, &QAction::triggered, this, [this] {
        if (const QListWidgetItem *item = m_recent->currentItem())
            Q_EMIT connectionForgotten(item->text());
    });
    return m_recentBox;
}

void StartScreen::setConnections(const QStringList &connections)
{
    const QSignalBlocker blocker(m_recent);
    m_recent->clear();
    m_recent->addItems(connections);
    m_recentBox->setVisible(!connections.isEmpty());
}

void StartScreen::setMessage(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void StartScreen::setConnectString(const QString &text) { m_form->setConnectString(text); }

void StartScreen::forgetIdentities() { m_form->forgetIdentities(); }

} // namespace app
