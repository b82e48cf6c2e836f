// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/visitedbatches.h"

#include <utility>

namespace model {

using zkbridge::ErrorCode;

VisitedBatches::VisitedBatches(const SubtreeWalkOptions &options, std::shared_ptr<Outlet> outlet)
    : m_options(options)
    , m_outlet(std::move(outlet))
{
}

VisitedBatches::~VisitedBatches() = default;

void VisitedBatches::visit(const zkbridge::VisitedZnode &znode)
{
    WalkedZnode walked;
    walked.stat = znode.stat;
    if (m_options.withData && znode.data) // an empty payload is not null
        walked.data = QByteArray(znode.data->data() ? znode.data->data() : "", qsizetype(znode.data->size()));
    append(znode.path, znode.error, std::move(walked));
}

void VisitedBatches::visit(const zkbridge::VisitedList &list)
{
    // Without Stats there is one list for every znode; with them the znode itself has come before its list.
    if (!m_options.withStats && !m_options.withData)
        append(list.path, list.error, {});
}

void VisitedBatches::append(std::string_view path, ErrorCode error, WalkedZnode znode)
{
    if (error == ErrorCode::NoNode)
        return;
    znode.path = QString::fromUtf8(path);
    if (error != ErrorCode::Ok)
        znode.error = zkbridge::Error{error, znode.path, QStringLiteral("children"), {}};
    m_batch.append(std::move(znode));
}

std::function<void()> VisitedBatches::handOver()
{
    if (m_batch.isEmpty())
        return {};
    return [outlet = m_outlet, batch = std::exchange(m_batch, {})]() mutable {
        if (const Outlet deliver = *outlet) // a copy: whoever gets the list may make the outlet empty
            deliver(std::move(batch));
    };
}

} // namespace model
