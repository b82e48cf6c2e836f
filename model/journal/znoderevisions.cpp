// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/znoderevisions.h"

namespace model {

bool ZnodeRevisions::Revision::matchesData(const zkbridge::Stat &stat) const
{
    return (czxid == 0 || czxid == stat.czxid) && version == stat.version;
}

bool ZnodeRevisions::Revision::matchesAcl(const zkbridge::Stat &stat) const
{
    return (czxid == 0 || czxid == stat.czxid) && aclVersion == stat.aversion;
}

ZnodeRevisions::Revision &ZnodeRevisions::at(const QString &path, qint64 czxid)
{
    Revision &revision = m_revisions[path];
    if (revision.czxid != 0 && czxid != 0 && revision.czxid != czxid)
        revision = Revision();
    if (czxid != 0)
        revision.czxid = czxid;
    return revision;
}

ZnodeRevisions::State ZnodeRevisions::seenData(const QString &path, const zkbridge::Stat &stat)
{
    Revision &revision = at(path, stat.czxid);
    if (revision.data == 0 || revision.version != stat.version)
        revision.data = newState();
    revision.version = stat.version;
    return revision.data;
}

ZnodeRevisions::State ZnodeRevisions::seenAcl(const QString &path, const zkbridge::Stat &stat)
{
    Revision &revision = at(path, stat.czxid);
    if (revision.acl == 0 || revision.aclVersion != stat.aversion)
        revision.acl = newState();
    revision.aclVersion = stat.aversion;
    return revision.acl;
}

ZnodeRevisions::Revision ZnodeRevisions::seen(const QString &path, const zkbridge::Stat &stat)
{
    seenData(path, stat);
    seenAcl(path, stat);
    return m_revisions.value(path);
}

void ZnodeRevisions::setData(const QString &path, const zkbridge::Stat &stat, State state)
{
    Revision &revision = at(path, stat.czxid);
    revision.version = stat.version;
    revision.data = state;
}

void ZnodeRevisions::setAcl(const QString &path, int aclVersion, State state)
{
    Revision &revision = m_revisions[path];
    revision.aclVersion = aclVersion;
    revision.acl = state;
}

std::optional<ZnodeRevisions::Revision> ZnodeRevisions::find(const QString &path) const
{
    const auto found = m_revisions.constFind(path);
    return found == m_revisions.cend() ? std::nullopt : std::optional(*found);
}

} // namespace model
