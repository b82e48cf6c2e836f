// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/sandbox/sandboxfolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {
constexpr auto prefix = "vivarium-sandbox-"_L1;
constexpr auto lockName = "/lock"_L1;
constexpr auto processesName = "/processes"_L1;

// "vivarium-sandbox-PID-STARTTICKS-XXXXXX"
std::optional<ProcessIdentity> ownerOf(const QString &folderName)
{
    const QStringList parts = folderName.mid(prefix.size()).split(u'-');
    if (parts.size() != 3)
        return std::nullopt;
    return ProcessIdentity::fromString(parts.at(0) + u':' + parts.at(1));
}

int openLocked(const QString &folder, int flags)
{
    const int file = ::open(QFile::encodeName(folder + lockName).constData(), flags | O_RDWR | O_CLOEXEC, 0600);
    if (file >= 0 && ::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return -1;
    }
    return file;
}

bool isAbandoned(const QFileInfo &folder)
{
    if (folder.isSymLink() || folder.ownerId() != ::getuid())
        return false;
    const auto owner = ownerOf(folder.fileName());
    if (!owner || owner->isAlive())
        return false;
    if (!QFileInfo::exists(folder.filePath() + lockName))
        return true;
    const int lock = openLocked(folder.filePath(), 0);
    if (lock < 0)
        return false;
    ::close(lock);
    return true;
}

void killRecorded(const QString &folder)
{
    QFile file(folder + processesName);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QList<ProcessIdentity> killed;
    const QStringList lines = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const auto process = ProcessIdentity::fromString(line);
        if (process && process->isAlive() && ::kill(-static_cast<pid_t>(process->pid), SIGKILL) == 0)
            killed += *process;
    }
    // Nobody tells us of the end of another program's child, and the folder goes for good only after it.
    constexpr int longestEndMs = 5000;
    constexpr int stepMs = 20;
    for (int waited = 0; waited < longestEndMs; waited += stepMs) {
        if (std::none_of(killed.cbegin(), killed.cend(), [](const auto &process) { return process.isAlive(); }))
            return;
        QThread::msleep(stepMs);
    }
}
} // namespace

SandboxFolder::~SandboxFolder() { remove(); }

bool SandboxFolder::create(const QString &parent)
{
    if (!QDir().mkpath(parent)) {
        m_problem = u"cannot make the folder %1"_s.arg(parent);
        return false;
    }
    const ProcessIdentity self = ProcessIdentity::self();
    QTemporaryDir folder(
        QDir(parent).absoluteFilePath(u"%1%2-%3-XXXXXX"_s.arg(prefix).arg(self.pid).arg(self.startTicks)));
    folder.setAutoRemove(false);
    if (!folder.isValid()) {
        m_problem = u"cannot make a folder in %1: %2"_s.arg(parent, folder.errorString());
        return false;
    }
    m_path = folder.path();
    m_lock = openLocked(m_path, O_CREAT);
    return true;
}

void SandboxFolder::remove()
{
    if (m_path.isEmpty())
        return;
    // Again when a file appeared while the others went.
    constexpr int mostTries = 3;
    for (int tries = 0; tries < mostTries && !QDir(m_path).removeRecursively(); ++tries) { }
    m_path.clear();
    if (m_lock >= 0)
        ::close(m_lock);
    m_lock = -1;
}

void SandboxFolder::recordProcess(const QString &path, const ProcessIdentity &process)
{
    QFile file(path + processesName);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(process.toString().toLatin1() + '\n');
}

void SandboxFolder::sweep(const QString &parent)
{
    QDirIterator entries(parent, {prefix + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot);
    while (entries.hasNext()) {
        entries.next();
        if (!isAbandoned(entries.fileInfo()))
            continue;
        killRecorded(entries.filePath());
        QDir(entries.filePath()).removeRecursively();
    }
}

} // namespace zkbridge
