// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clustertext.h"

#include "model/cluster/layouts/userlayouts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct ClusterText {
    Q_DECLARE_TR_FUNCTIONS(app::ClusterText)
public:
    static QString product(const QString &id);
    static QString note(const model::ClusterState &state);
    static QString age(qint64 milliseconds);
};

QString ClusterText::product(const QString &id)
{
    if (id == "plain-election"_L1)
        return tr("plain election");
    if (const QString own = model::ownLayoutName(id); !own.isEmpty())
        return own;
    const model::ClusterLayout *layout = model::layoutById(id);
    return layout ? layout->name : id; // proper names are not translated
}

QString ClusterText::note(const model::ClusterState &state)
{
    if (state.product == "kafka"_L1 && !state.note.isEmpty())
        return tr("A KRaft controller leads this cluster: it is being migrated away from ZooKeeper.");
    if (state.product == "clickhouse"_L1 && !state.note.isEmpty())
        return tr("This looks like an election and is none: since ClickHouse 21.12 every replica leads.");
    if (state.product == "hdfs-ha"_L1 || state.product == "yarn-ha"_L1)
        return tr("Standbys only watch the lock, so they do not show up in the tree.");
    return state.note;
}

QString ClusterText::age(qint64 milliseconds)
{
    return milliseconds < 60'000 ? tr("%1 s").arg(std::max<qint64>(milliseconds, 0) / 1000)
                                 : durationText(milliseconds);
}

} // namespace

QString productText(const QString &id) { return ClusterText::product(id); }

QString noteText(const model::ClusterState &state) { return ClusterText::note(state); }

QString ageText(qint64 milliseconds) { return ClusterText::age(milliseconds); }

} // namespace app
