// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/connectform.h"

#include "app/shell/icons.h"
#include "app/shell/identityrows.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace app {

using namespace Qt::StringLiterals;
using zkbridge::ConnectString;

ConnectForm::ConnectForm(QWidget *parent)
    : QWidget(parent)
    , m_connect(new QLineEdit(this))
    , m_verdict(new QLabel(this))
    , m_identities(new IdentityRows(this))
    , m_identityNote(new QLabel(this))
    , m_readOnly(new QCheckBox(tr("Read only, cannot be unlocked"), this))
    , m_go(new QPushButton(tr("Connect"), this))
{
    m_connect->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_connect->setPlaceholderText(u"zk1.example.org:2181,zk2.example.org:2181/chroot"_s);
    m_connect->setAccessibleName(tr("Connect string"));
    m_connect->setToolTip(tr("The servers as host:port, with commas between, and a chroot if there is one"));
    m_connect->setClearButtonEnabled(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setAccessibleName(tr("Check of the connect string"));
    m_identityNote->setText(tr("ZooKeeper reports a wrong password only as a missing permission, when a znode is read "
                               "or written. Passwords are kept in memory only."));
    m_identityNote->setWordWrap(true);
    m_identityNote->setForegroundRole(QPalette::PlaceholderText);
    m_identityNote->hide();
    m_readOnly->setToolTip(tr("Without it the session starts locked too, but can be unlocked"));
    m_go->setDefault(true);
    m_go->setToolTip(tr("Opens a session with this ensemble (Enter)"));
    auto *add = new QPushButton(icon(u"list-add"_s), tr("Add digest identity"), this);
    add->setFlat(true);
    add->setToolTip(tr("Sends a user and password of the digest scheme with the session, for znodes whose ACL asks"));

    auto *line = new QHBoxLayout;
    line->addWidget(m_connect, 1);
    line->addWidget(m_go);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_readOnly);
    choices->addStretch(1);
    choices->addWidget(add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_verdict);
    layout->addLayout(choices);
    layout->addWidget(m_identities);
    layout->addWidget(m_identityNote);

    connect(m_connect, &QLineEdit::textChanged, this, &ConnectForm::check);
    connect(m_connect, &QLineEdit::returnPressed, this, &ConnectForm::request);
    connect(m_go, &QPushButton::clicked, this, &ConnectForm::request);
    connect(add, &QPushButton::clicked, m_identities, &IdentityRows::addRow);
    connect(m_identities, &IdentityRows::countChanged, m_identityNote,
        [this](int count) { m_identityNote->setVisible(count > 0); });
    setFocusProxy(m_connect);
    check();
}

void ConnectForm::setConnectString(const QString &text) { m_connect->setText(text); }

void ConnectForm::chooseConnection(const QString &text)
{
    if (text != m_connect->text().trimmed())
        forgetIdentities();
    setConnectString(text);
}

void ConnectForm::forgetIdentities() { m_identities->clear(); }

void ConnectForm::check()
{
    const QString text = m_connect->text().trimmed();
    const auto parsed = ConnectString::parse(text);
    m_go->setEnabled(!text.isEmpty() && parsed.ok());
    if (text.isEmpty()) {
        m_verdict->setText(tr("host:port, several with commas between; port 2181 when left out; /chroot at the end."));
    } else if (!parsed.ok()) {
        m_verdict->setText(tr("Not a connect string yet: %1").arg(parsed.error().detail));
    } else {
        const QString servers = tr("%n server(s)", nullptr, static_cast<int>(parsed->servers.size()));
        m_verdict->setText(parsed->chroot.isEmpty() ? servers : tr("%1, chroot %2").arg(servers, parsed->chroot));
    }
}

void ConnectForm::request()
{
    auto parsed = ConnectString::parse(m_connect->text().trimmed());
    if (!parsed.ok())
        return;
    zkbridge::SessionOptions options;
    options.connect = parsed.value();
    options.identities = m_identities->identities();
    options.lock = m_readOnly->isChecked() ? zkbridge::LockState::ReadOnly : zkbridge::LockState::Locked;
    Q_EMIT connectRequested(options);
}

} // namespace app
