// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/libraryclient.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace testsupport {

namespace {

const QString python = u"/usr/bin/python3"_s; // Debian's own, which sees Debian's kazoo

QString java() { return QStringLiteral(INTEROP_JAVA); }

/// As participants need it: they are many, and small.
QStringList curatorArguments()
{
    return {u"-Xmx64m"_s, u"-XX:+UseSerialGC"_s, u"-XX:TieredStopAtLevel=1"_s, u"-cp"_s,
        QStringLiteral(INTEROP_CURATOR_CLASSES) + u':' + QStringLiteral(INTEROP_CURATOR_CLASSPATH), u"Participant"_s};
}

} // namespace

QString LibraryClient::missing(Library library)
{
    const QString cure = u"%1; run packaging/install-deps test, then configure and build again"_s;
    if (library == Library::Curator) {
        if (!QFileInfo::exists(QStringLiteral(INTEROP_CURATOR_CLASSES "/Participant.class")))
            return cure.arg(u"the client of Curator was not compiled: a JDK or Debian's Curator is missing"_s);
        return {};
    }
    QProcess probe;
    probe.start(python, {u"-c"_s, u"import kazoo"_s});
    if (!probe.waitForFinished() || probe.exitStatus() != QProcess::NormalExit || probe.exitCode() != 0)
        return cure.arg(u"python3-kazoo is missing"_s);
    return {};
}

LibraryClient::LibraryClient(Library library, const QString &connect, int timeoutMs, QObject *parent)
    : QObject(parent)
{
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] {
        while (m_process.canReadLine())
            take(QJsonDocument::fromJson(m_process.readLine()).object());
    });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, this,
        [this] { m_complaints += QString::fromUtf8(m_process.readAllStandardError()); });
    QStringList arguments{connect, QString::number(timeoutMs)};
    if (library == Library::Curator)
        m_process.start(java(), curatorArguments() + arguments);
    else
        m_process.start(python, QStringList{QStringLiteral(INTEROP_KAZOO_PROGRAM)} + arguments);
}

LibraryClient::~LibraryClient()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel(); // so that its session is closed, and no test meets its remains
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void LibraryClient::join(const QString &recipe, const QString &path, const QJsonObject &more)
{
    say(recipe, path, more);
}

void LibraryClient::leave(const QString &path) { say(u"leave"_s, path); }

void LibraryClient::ask(const QString &path)
{
    m_answers.remove(path);
    say(u"who"_s, path);
}

void LibraryClient::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void LibraryClient::say(const QString &what, const QString &path, QJsonObject more)
{
    more.insert(u"do"_s, what);
    more.insert(u"path"_s, path);
    m_process.write(QJsonDocument(more).toJson(QJsonDocument::Compact) + '\n');
}

void LibraryClient::take(const QJsonObject &event)
{
    const QString kind = event.value("event"_L1).toString();
    const QString path = event.value("path"_L1).toString();
    if (kind == "connected"_L1)
        m_session = event.value("session"_L1).toString().toLongLong();
    else if (kind == "leads"_L1 || kind == "follows"_L1)
        m_leads.insert(path, kind == "leads"_L1);
    else if (kind == "who"_L1)
        m_answers.insert(path, event);
    else if (kind == "failed"_L1)
        m_complaints += event.value("reason"_L1).toString() + u'\n';
}

} // namespace testsupport
