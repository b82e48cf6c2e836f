// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/spacevisitor.h"

namespace model {

using zkbridge::ErrorCode;

SpaceVisitor::SpaceVisitor(const QString &root, bool withStats)
    : m_withStats(withStats)
{
    m_records.add(SpaceRecords::root, SpaceRecords::root, root.toStdString());
}

void SpaceVisitor::visit(const zkbridge::VisitedZnode &znode)
{
    if (znode.error == ErrorCode::NoNode)
        return; // it vanished after its parent's list had been read
    m_records.add(znode.number, znode.parent, znode.path.substr(znode.path.rfind('/') + 1));
    if (znode.error == ErrorCode::NoAuth)
        m_records.setForbidden(znode.number);
    else
        m_records.setContent(znode.number, znode.stat.dataLength, znode.stat.isEphemeral());
}

void SpaceVisitor::visit(const zkbridge::VisitedList &list)
{
    if (list.error == ErrorCode::NoAuth)
        m_records.setForbidden(list.number);
    if (m_withStats)
        return;
    if (list.error == ErrorCode::NoNode) {
        m_records.remove(list.number);
        return;
    }
    for (std::size_t i = 0; i < list.names.size(); ++i)
        m_records.add(list.firstChild + static_cast<SpaceRecords::Number>(i), list.number, list.names.at(i));
}

} // namespace model
