// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/eventfile.h"

#include <QHash>
#include <QObject>

namespace model {

/// EventStore's end in its thread: the file, and which run of it each of the store's runs is. An ObservationBegan is
/// written with how long nobody had looked before, which is known here first.
class EventWorker : public QObject {
    Q_OBJECT
public:
    using Batches = QHash<int, QList<ClusterEvent>>; ///< by the store's runs
    explicit EventWorker(const EventStoreOptions &options)
        : m_file(options)
    {
    }

    void begin(int run, const EnsembleIdentity &ensemble);
    void write(const Batches &batches);
    void noteSeen(int run);
    void load(int run, qint64 beforeId, int count);
    void forget();
    void setBounds(int mostRows, int mostDays);

Q_SIGNALS:
    void begun(int run, qint64 silentMs);
    void written(const QHash<int, QList<model::ClusterEvent>> &failed);
    void loaded(int run, const model::EarlierEvents &earlier);
    void forgotten(bool done);
    void problemFound(const model::EventStoreProblem &problem);

private:
    struct Known {
        EnsembleIdentity ensemble;
        qint64 id = 0; ///< in the file; 0: could not be begun
        qint64 silentMs = -1;
    };
    [[nodiscard]] bool writeRun(Known &run, QList<ClusterEvent> events);
    void tell();

    EventFile m_file;
    QHash<int, Known> m_runs;
};

} // namespace model
