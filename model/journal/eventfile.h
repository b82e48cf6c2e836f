// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterevent.h"
#include "model/journal/ensembleidentity.h"

#include <QList>
#include <QMetaType>
#include <QString>

QT_BEGIN_NAMESPACE
class QSqlError;
QT_END_NAMESPACE

namespace model {

/// Where timeline events are kept, and how many of them.
struct EventStoreOptions {
    QString file; ///< its folder is made when it is missing
    int mostRows = 200'000; ///< of all ensembles together; the oldest go
    int mostDays = 90; ///< older ones go
    int busyMs = 3000; ///< how long to wait for another program that writes
    friend bool operator==(const EventStoreOptions &, const EventStoreOptions &) = default;
};

/// What went wrong with the file. The program goes on; the history has a hole, or begins anew.
struct EventStoreProblem {
    enum class Kind {
        None,
        BrokenSetAside, ///< the file could not be read as a history: it is now `movedTo`
        NewerSetAside, ///< a later version of this program wrote it: it is now `movedTo`
        CannotOpen, ///< nothing is kept
        DiskFull, ///< what happens is not kept until there is room again
        CannotWrite,
    };
    Kind kind = Kind::None;
    QString file;
    QString movedTo;
    QString reason; ///< the database's own words
    friend bool operator==(const EventStoreProblem &, const EventStoreProblem &) = default;
};

/// Events of earlier runs, oldest first.
struct EarlierEvents {
    QList<ClusterEvent> events;
    qint64 firstId = 0; ///< of the oldest of them: what to ask for next is before it
    bool hasOlder = false;
};

/// The SQLite file in which timeline events are kept, for all ensembles. Several programs may use the same file at
/// once. Opens it when it is first needed; a file that is broken or of a later version is moved aside and a new one
/// begun. Thread: any, but always the same one (EventStore's worker).
class EventFile {
public:
    explicit EventFile(EventStoreOptions options);
    ~EventFile();
    EventFile(const EventFile &) = delete;
    EventFile &operator=(const EventFile &) = delete;

    struct Run {
        qint64 id = 0; ///< 0: could not be begun
        qint64 silentMs = -1; ///< since anybody last looked at this ensemble; -1: nobody ever did
    };
    /// Begins a run of this program on an ensemble.
    [[nodiscard]] Run begin(const EnsembleIdentity &ensemble, qint64 nowMs);
    /// Adds events to a run, in one transaction, and notes that the run goes on. False: none was written. An event with
    /// the evidence ClosedSeen or ExpiredSeen takes the place of the same one without.
    [[nodiscard]] bool append(qint64 run, const QList<ClusterEvent> &events, qint64 nowMs);
    /// The newest events of the run's ensemble that are of earlier runs and before `beforeId` (0: the newest).
    [[nodiscard]] EarlierEvents load(qint64 run, qint64 beforeId, int count);
    /// Removes what is too old or too much.
    void prune(qint64 nowMs);
    /// Removes everything, of other programs' runs, too.
    [[nodiscard]] bool forget();
    /// How many events are kept; -1 when that cannot be told.
    [[nodiscard]] qint64 rows();

    /// What went wrong since it was last asked.
    [[nodiscard]] EventStoreProblem takeProblem();
    void setBounds(int mostRows, int mostDays);

private:
    [[nodiscard]] bool open();
    [[nodiscard]] bool prepare();
    void close();
    void setAside();
    [[nodiscard]] bool fail(const QSqlError &error);
    [[nodiscard]] qint64 findEnsemble(const EnsembleIdentity &ensemble);
    [[nodiscard]] bool replace(qint64 run, const ClusterEvent &event);
    [[nodiscard]] bool insert(qint64 run, const QList<ClusterEvent> &events, qint64 nowMs);

    EventStoreOptions m_options;
    QString m_connection; ///< QSqlDatabase's name for it
    EventStoreProblem m_problem;
    EventStoreProblem m_unusable; ///< why the file has to be set aside; None: it has not
    bool m_opened = false;
    int m_unpruned = 0; ///< rows written since prune()
};

} // namespace model

Q_DECLARE_METATYPE(model::EventStoreProblem)
Q_DECLARE_METATYPE(model::EarlierEvents)
