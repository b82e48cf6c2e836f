// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/watchcontrols.h"

#include "app/shell/ensembleconnection.h"
#include "app/shell/usersettings.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/sessioncensus.h"
#include "model/ensemble/admindoors.h"

#include <QAction>
#include <QInputDialog>
#include <QKeySequence>
#include <QLineEdit>
#include <QTime>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Commas or blanks between them; what is no URL with a host is left out. "host:8080" gets its scheme.
QList<QUrl> urlsFrom(const QString &text)
{
    QList<QUrl> urls;
    for (QString part : QString(text).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts)) {
        if (!part.contains("://"_L1))
            part.prepend("http://"_L1);
        const QUrl url(part, QUrl::StrictMode);
        if (url.isValid() && !url.host().isEmpty())
            urls.append(
                url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment));
    }
    return urls;
}

QString textOf(const QList<QUrl> &urls)
{
    QStringList texts;
    for (const QUrl &url : urls)
        texts.append(url.toString());
    return texts.join(u' ');
}

} // namespace

WatchControls::WatchControls(EnsembleConnection *connection, QWidget *window)
    : QObject(window)
    , m_connection(connection)
    , m_window(window)
    , m_verify(new QAction(tr("&Verify watches"), this))
    , m_name(new QAction(tr("Admin&Servers..."), this))
{
    const QKeySequence shortcut(Qt::CTRL | Qt::ALT | Qt::Key_V);
    const QString cost = tr("Asks each server who really watches whom: its AdminServer, else by the word wchp where "
                            "that is allowed. Each walks over all its watches for that, so it is asked on request, "
                            "and at most every two seconds");
    m_verify->setShortcut(shortcut);
    m_verify->setStatusTip(cost);
    setUnavailable({});
    m_name->setToolTip(tr("Names the AdminServers of this ensemble, where they are not on port 8080 of its servers"));
    m_name->setStatusTip(m_name->toolTip());
    m_name->setVisible(!connection->isSandbox());
    auto *doors = connection->adminDoors();
    if (!connection->isSandbox())
        doors->setNamed(urlsFrom(UserSettings().adminServers(connection->session()->options().connect.toString())));
    connect(m_verify, &QAction::triggered, this, &WatchControls::verify);
    connect(m_name, &QAction::triggered, this, &WatchControls::openDialog);
    connect(doors, &model::AdminDoors::searched, this, [this] {
        if (std::exchange(m_wanted, false))
            ask();
    });
    connect(connection->clusters(), &model::ClusterDirectory::watchesVerified, this, &WatchControls::takeAnswer);
}

QList<QAction *> WatchControls::actions() const { return {m_verify, m_name}; }

void WatchControls::setUnavailable(const QString &why)
{
    m_verify->setEnabled(why.isEmpty());
    m_verify->setToolTip(why.isEmpty()
            ? tr("%1 (%2)").arg(m_verify->statusTip(), m_verify->shortcut().toString(QKeySequence::NativeText))
            : why);
}

void WatchControls::verify()
{
    if (m_connection->isSandbox()) {
        ask();
        return;
    }
    m_wanted = true;
    tell(tr("Looking for the servers' AdminServers..."), false);
    m_connection->adminDoors()->find();
}

void WatchControls::ask()
{
    m_asked = true;
    if (m_connection->clusters()->canVerifyWatches())
        tell(tr("Asking the servers who watches whom..."), false);
    // In our sandbox they are asked again after each change.
    m_connection->clusters()->verifyWatches(m_connection->isSandbox());
}

void WatchControls::takeAnswer()
{
    if (!std::exchange(m_asked, false))
        return;
    const auto answers = m_connection->clusters()->watchAnswers();
    const auto all = static_cast<int>(answers.size());
    const auto told = std::ranges::count_if(answers, [](const auto &answer) { return answer.problem.isEmpty(); });
    const bool areAll = m_connection->isSandbox() || m_connection->adminDoors()->knowsAllServers();
    if (told == all && areAll)
        tell(tr("watches verified at %1").arg(QTime::currentTime().toString(u"HH:mm:ss"_s)), false);
    else if (told == 0)
        tell(tr("No server tells who watches whom, so that stays what the recipe says: no AdminServer answers on port "
                "8080, and the word wchp is not allowed. Name the AdminServers with Cluster > AdminServers, if they "
                "listen elsewhere."),
            true);
    else
        tell(tr("%1 of %n server(s) answered: a watch that was found is verified, one that was not may be at another "
                "server. Name the others' AdminServers with Cluster > AdminServers.",
                 nullptr, all)
                 .arg(told),
            true);
}

void WatchControls::tell(const QString &outcome, bool isTrouble)
{
    m_outcome = outcome;
    m_isTrouble = isTrouble;
    Q_EMIT outcomeChanged();
}

void WatchControls::openDialog()
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setWindowTitle(tr("AdminServers"));
    dialog->setLabelText(
        tr("AdminServers of this ensemble, such as http://host1:8080 http://host2:8080.\nEmpty: port 8080 of each "
           "server."));
    dialog->setTextValue(textOf(m_connection->adminDoors()->named()));
    dialog->resize(m_window->fontMetrics().averageCharWidth() * 70, dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this, &WatchControls::takeNamed);
    dialog->open();
}

void WatchControls::takeNamed(const QString &text)
{
    const QList<QUrl> urls = urlsFrom(text);
    UserSettings().setAdminServers(m_connection->session()->options().connect.toString(), textOf(urls));
    m_connection->adminDoors()->setNamed(urls);
    verify();
}

} // namespace app
