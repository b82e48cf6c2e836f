// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/processtree.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

/// Each thread lists the children that it started itself.
void appendChildren(qint64 pid, QList<qint64> &tree)
{
    const QString tasks = u"/proc/%1/task"_s.arg(pid);
    const QStringList threads = QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile file(u"%1/%2/children"_s.arg(tasks, thread));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> children = file.readAll().split(' ');
        for (const QByteArray &child : children) {
            bool isPid = false;
            const qint64 number = child.toLongLong(&isPid);
            if (isPid && !tree.contains(number))
                tree.append(number);
        }
    }
}

} // namespace

QList<qint64> processTree(qint64 root)
{
    if (root <= 0 || !QFile::exists(u"/proc/%1"_s.arg(root)))
        return {};
    QList<qint64> tree{root};
    for (qsizetype i = 0; i < tree.size(); ++i)
        appendChildren(tree.at(i), tree);
    return tree;
}

QList<qint64> processesMarked(const QByteArray &mark)
{
    QList<qint64> marked;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        bool isPid = false;
        const qint64 pid = entry.toLongLong(&isPid);
        QFile environment(u"/proc/%1/environ"_s.arg(entry));
        if (isPid && environment.open(QIODevice::ReadOnly) && environment.readAll().split('\0').contains(mark))
            marked.append(pid);
    }
    return marked;
}

} // namespace zkbridge
