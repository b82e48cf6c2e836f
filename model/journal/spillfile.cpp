// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/spillfile.h"

#include <QDataStream>
#include <QDir>
#include <QStandardPaths>

namespace model {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_0;

void write(QDataStream &stream, const RemovedZnode &znode)
{
    stream << znode.path << znode.data << static_cast<qint32>(znode.acl.size());
    for (const zkbridge::AclEntry &entry : znode.acl)
        stream << static_cast<qint32>(entry.permissions) << entry.scheme << entry.id;
    const zkbridge::Stat &stat = znode.stat;
    const std::initializer_list<qint64> longs{
        stat.czxid, stat.mzxid, stat.ctime, stat.mtime, stat.ephemeralOwner, stat.pzxid, znode.ttlMilliseconds};
    for (const qint64 number : longs)
        stream << number;
    for (const qint32 number : {stat.version, stat.cversion, stat.aversion, stat.dataLength, stat.numChildren})
        stream << number;
    stream << znode.readable << static_cast<qint32>(znode.mode);
}

RemovedZnode readOne(QDataStream &stream)
{
    RemovedZnode znode;
    qint32 entries = 0;
    stream >> znode.path >> znode.data >> entries;
    for (qint32 i = 0; i < entries && stream.status() == QDataStream::Ok; ++i) {
        qint32 permissions = 0;
        zkbridge::AclEntry entry;
        stream >> permissions >> entry.scheme >> entry.id;
        entry.permissions = permissions;
        znode.acl.append(entry);
    }
    zkbridge::Stat &stat = znode.stat;
    for (std::int64_t *number :
        {&stat.czxid, &stat.mzxid, &stat.ctime, &stat.mtime, &stat.ephemeralOwner, &stat.pzxid}) {
        qint64 value = 0;
        stream >> value;
        *number = value;
    }
    stream >> znode.ttlMilliseconds;
    for (std::int32_t *number : {&stat.version, &stat.cversion, &stat.aversion, &stat.dataLength, &stat.numChildren})
        stream >> *number;
    qint32 mode = 0;
    stream >> znode.readable >> mode;
    znode.mode = static_cast<zkbridge::CreateMode>(mode);
    return znode;
}

} // namespace

bool SpillFile::open()
{
    if (m_file)
        return m_file->isOpen();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    if (!QDir().mkpath(folder)) {
        m_openProblem = folder;
        return false;
    }
    m_file = std::make_unique<QTemporaryFile>(folder + QStringLiteral("/undo-XXXXXX"));
    return m_file->open();
}

bool SpillFile::append(const QList<RemovedZnode> &znodes)
{
    if (!open() || !m_file->seek(m_end))
        return false;
    QDataStream stream(m_file.get());
    stream.setVersion(streamVersion);
    std::vector<qint64> starts;
    for (const RemovedZnode &znode : znodes) {
        starts.push_back(m_file->pos());
        write(stream, znode);
    }
    // A full disk is told by the flush at the latest.
    if (stream.status() != QDataStream::Ok || !m_file->flush())
        return false;
    m_end = m_file->pos();
    m_starts.insert(m_starts.end(), starts.begin(), starts.end());
    return true;
}

std::optional<QList<RemovedZnode>> SpillFile::read(qsizetype first, qsizetype count)
{
    QList<RemovedZnode> znodes;
    if (count <= 0)
        return znodes;
    const auto place = static_cast<std::size_t>(first);
    if (!m_file || place + static_cast<std::size_t>(count) > m_starts.size() || !m_file->seek(m_starts.at(place)))
        return std::nullopt;
    QDataStream stream(m_file.get());
    stream.setVersion(streamVersion);
    znodes.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        znodes.append(readOne(stream));
    if (stream.status() != QDataStream::Ok)
        return std::nullopt;
    return znodes;
}

QString SpillFile::problem() const { return m_file ? m_file->errorString() : m_openProblem; }

} // namespace model
