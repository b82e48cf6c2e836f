// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/clusterwatch.h"

#include "app/cluster/explanationtext.h"
#include "model/cluster/clusterdirectory.h"
#include "model/cluster/clusterjson.h"
#include "model/cluster/eventjson.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace app {

ClusterWatch::ClusterWatch(zkbridge::Session *session, model::ClusterDirectory *directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_fleet(&m_timeline)
    , m_chronicle(session, directory, &m_fleet, &m_timeline)
{
}

void ClusterWatch::begin()
{
    const QList<model::ClusterState> clusters = m_directory->clusters();
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    for (const model::ClusterState &state : clusters)
        Q_EMIT happened({{u"event"_s, u"cluster"_s}, {u"time"_s, time}, {u"cluster"_s, model::toJson(state)}});
    Q_EMIT happened({{u"event"_s, u"watching"_s}, {u"time"_s, time}, {u"clusters"_s, clusters.size()}});
    connect(&m_timeline, &model::Timeline::appended, this, &ClusterWatch::tell);
}

void ClusterWatch::tell(const model::ClusterEvent &event)
{
    QJsonObject line = model::toJson(event);
    const auto &events = m_timeline.events();
    line.insert(u"text"_s, explanationText(events, static_cast<qsizetype>(events.size()) - 1));
    const model::ClusterState *state = m_directory->cluster(event.cluster);
    if (event.kind == model::ClusterEvent::Kind::ClusterFound && state)
        line.insert(u"state"_s, model::toJson(*state));
    Q_EMIT happened(line);
}

} // namespace app
