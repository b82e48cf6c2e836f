// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/eventfile.h"

#include "model/cluster/eventjson.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int schemaVersion = 1;
constexpr int pruneEvery = 2000; // rows
constexpr qint64 dayMs = 24LL * 3600 * 1000;
/// Two programs that look at the same ensemble see the same change within this time.
constexpr qint64 sameMs = 5000;

// SQLite's result codes; the extended ones carry them in the lowest byte.
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

int codeOf(const QSqlError &error) { return error.nativeErrorCode().toInt() & 0xff; }

const QStringList schema{
    u"CREATE TABLE ensembles(id INTEGER PRIMARY KEY AUTOINCREMENT)"_s,
    u"CREATE TABLE servers(address TEXT NOT NULL, chroot TEXT NOT NULL, ensemble INTEGER NOT NULL, "
    "PRIMARY KEY(address, chroot)) WITHOUT ROWID"_s,
    u"CREATE TABLE runs(id INTEGER PRIMARY KEY AUTOINCREMENT, ensemble INTEGER NOT NULL, begun_ms INTEGER NOT NULL, "
    "seen_ms INTEGER NOT NULL)"_s,
    u"CREATE TABLE events(id INTEGER PRIMARY KEY AUTOINCREMENT, ensemble INTEGER NOT NULL, run INTEGER NOT NULL, "
    "time_ms INTEGER NOT NULL, event TEXT NOT NULL)"_s,
    u"CREATE INDEX events_of_ensemble ON events(ensemble, id)"_s,
    u"CREATE INDEX events_by_time ON events(time_ms)"_s,
    u"PRAGMA user_version = %1"_s.arg(schemaVersion),
};

QString textOf(const ClusterEvent &event)
{
    return QString::fromUtf8(QJsonDocument(toJson(event)).toJson(QJsonDocument::Compact));
}

/// Ends a transaction that was not committed.
class Transaction {
public:
    explicit Transaction(const QSqlDatabase &database)
        : m_query(database)
    {
        // Immediate: waits for others here, and does not fail half-way.
        m_begun = m_query.exec(u"BEGIN IMMEDIATE"_s);
    }
    ~Transaction()
    {
        if (m_begun)
            m_query.exec(u"ROLLBACK"_s);
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    [[nodiscard]] bool hasBegun() const { return m_begun; }
    [[nodiscard]] bool commit()
    {
        const bool done = m_query.exec(u"COMMIT"_s);
        m_begun = m_begun && !done;
        return done;
    }
    [[nodiscard]] QSqlError error() const { return m_query.lastError(); }

private:
    QSqlQuery m_query;
    bool m_begun = false;
};

/// Leaves out what another program saw as well.
QList<ClusterEvent> withoutDoubles(const QList<std::pair<qint64, ClusterEvent>> &rows)
{
    struct Seen {
        qint64 run = 0;
        qint64 timeMs = 0;
    };
    QHash<QString, Seen> seen;
    QList<ClusterEvent> events;
    events.reserve(rows.size());
    for (const auto &[run, event] : rows) {
        const QString key = QStringList{QString(eventKindName(event.kind)), event.cluster, event.node, event.detail,
            QString::number(event.session)}
                                .join(u'\n');
        const auto before = seen.constFind(key);
        if (before != seen.cend() && before->run != run && std::abs(event.timeMs - before->timeMs) < sameMs
            && event.kind != ClusterEvent::Kind::ObservationBegan)
            continue;
        seen.insert(key, {run, event.timeMs});
        events.append(event);
    }
    return events;
}

} // namespace

EventFile::EventFile(EventStoreOptions options)
    : m_options(std::move(options))
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

EventFile::~EventFile() { close(); }

void EventFile::setBounds(int mostRows, int mostDays)
{
    m_options.mostRows = mostRows;
    m_options.mostDays = mostDays;
    prune(QDateTime::currentMSecsSinceEpoch());
}

EventStoreProblem EventFile::takeProblem() { return std::exchange(m_problem, {}); }

bool EventFile::open()
{
    // More than once where a file has to be set aside first.
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (m_unusable.kind != EventStoreProblem::Kind::None) {
            close();
            setAside();
        }
        if (m_opened)
            return true;
        QDir().mkpath(QFileInfo(m_options.file).absolutePath());
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
            database.setDatabaseName(m_options.file);
            database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_options.busyMs));
            m_opened = database.open();
            if (!m_opened)
                m_problem = {EventStoreProblem::Kind::CannotOpen, m_options.file, {}, database.lastError().text()};
        }
        if (m_opened && prepare())
            return true;
        close();
        if (m_unusable.kind == EventStoreProblem::Kind::None)
            return false;
    }
    return false;
}

void EventFile::close()
{
    m_opened = false;
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
}

/// Looks at what is in the file and makes the tables of a new one.
bool EventFile::prepare()
{
    const QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    QSqlQuery query(database);
    // Without WAL (a network's file system) it works, too.
    query.exec(u"PRAGMA journal_mode = WAL"_s);
    query.exec(u"PRAGMA synchronous = NORMAL"_s);
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return fail(query.lastError());
    if (const QString found = query.value(0).toString(); found != "ok"_L1) {
        m_unusable = {EventStoreProblem::Kind::BrokenSetAside, m_options.file, {}, found};
        return false;
    }
    query.finish();
    Transaction transaction(database);
    if (!transaction.hasBegun())
        return fail(transaction.error());
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return fail(query.lastError());
    const int version = query.value(0).toInt();
    query.finish();
    if (version > schemaVersion) {
        m_unusable = {EventStoreProblem::Kind::NewerSetAside, m_options.file, {},
            u"user_version %1 > %2"_s.arg(version).arg(schemaVersion)};
        return false;
    }
    if (version == 0)
        for (const QString &statement : schema)
            if (!query.exec(statement))
                return fail(query.lastError());
    return transaction.commit() || fail(transaction.error());
}

/// Renames the unusable file. Another program that has it open goes on writing to the renamed one.
void EventFile::setAside()
{
    EventStoreProblem problem = std::exchange(m_unusable, {});
    const QFileInfo info(m_options.file);
    const QString word = problem.kind == EventStoreProblem::Kind::NewerSetAside ? u"newer"_s : u"broken"_s;
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    problem.movedTo = info.dir().filePath(u"%1-%2-%3"_s.arg(word, stamp, info.fileName()));
    // SQLite's companions of the file must not be taken for those of the new one.
    for (const QString &companion : {u"-wal"_s, u"-shm"_s})
        QFile::rename(m_options.file + companion, problem.movedTo + companion);
    if (!QFile::rename(m_options.file, problem.movedTo))
        problem = {EventStoreProblem::Kind::CannotOpen, m_options.file, {}, problem.reason};
    m_problem = problem;
}

/// Notes what went wrong; always false. A file that turns out to be broken is set aside when it is used next: whoever
/// tells of the error still holds its connection.
bool EventFile::fail(const QSqlError &error)
{
    const int code = codeOf(error);
    if (code == sqliteCorrupt || code == sqliteNotADatabase) {
        m_unusable = {EventStoreProblem::Kind::BrokenSetAside, m_options.file, {}, error.text()};
    } else {
        const bool full = code == sqliteFull;
        m_problem = {full ? EventStoreProblem::Kind::DiskFull : EventStoreProblem::Kind::CannotWrite, m_options.file,
            {}, error.text()};
    }
    return false;
}

qint64 EventFile::findEnsemble(const EnsembleIdentity &ensemble)
{
    const QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    QSqlQuery query(database);
    qint64 id = 0;
    query.prepare(u"SELECT ensemble FROM servers WHERE address = ? AND chroot = ?"_s);
    for (const QString &server : ensemble.servers) {
        query.addBindValue(server);
        query.addBindValue(ensemble.chroot.isNull() ? u""_s : ensemble.chroot);
        if (id == 0 && query.exec() && query.next())
            id = query.value(0).toLongLong();
        query.finish();
    }
    if (id == 0 && query.exec(u"INSERT INTO ensembles DEFAULT VALUES"_s))
        id = query.lastInsertId().toLongLong();
    query.prepare(u"INSERT OR IGNORE INTO servers(address, chroot, ensemble) VALUES(?, ?, ?)"_s);
    for (const QString &server : ensemble.servers) {
        query.addBindValue(server);
        query.addBindValue(ensemble.chroot.isNull() ? u""_s : ensemble.chroot);
        query.addBindValue(id);
        if (!query.exec())
            return 0;
    }
    return id;
}

EventFile::Run EventFile::begin(const EnsembleIdentity &ensemble, qint64 nowMs)
{
    if (!open())
        return {};
    prune(nowMs);
    const QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    Transaction transaction(database);
    const qint64 id = transaction.hasBegun() ? findEnsemble(ensemble) : 0;
    if (id == 0) {
        (void)fail(transaction.hasBegun() ? database.lastError() : transaction.error());
        return {};
    }
    Run run;
    QSqlQuery query(database);
    query.prepare(u"SELECT max(seen_ms) FROM runs WHERE ensemble = ?"_s);
    query.addBindValue(id);
    if (query.exec() && query.next() && !query.isNull(0))
        run.silentMs = std::max<qint64>(nowMs - query.value(0).toLongLong(), 0);
    query.prepare(u"INSERT INTO runs(ensemble, begun_ms, seen_ms) VALUES(?, ?, ?)"_s);
    query.addBindValue(id);
    query.addBindValue(nowMs);
    query.addBindValue(nowMs);
    if (!query.exec()) {
        (void)fail(query.lastError());
        return {};
    }
    run.id = query.lastInsertId().toLongLong();
    query.finish();
    if (!transaction.commit()) {
        (void)fail(transaction.error());
        return {};
    }
    return run;
}

bool EventFile::append(qint64 run, const QList<ClusterEvent> &events, qint64 nowMs)
{
    if (!open())
        return false;
    Transaction transaction(QSqlDatabase::database(m_connection, false));
    if (!transaction.hasBegun())
        return fail(transaction.error());
    if (!insert(run, events, nowMs))
        return false;
    if (!transaction.commit())
        return fail(transaction.error());
    m_unpruned += static_cast<int>(events.size());
    if (m_unpruned >= pruneEvery)
        prune(nowMs);
    return true;
}

bool EventFile::insert(qint64 run, const QList<ClusterEvent> &events, qint64 nowMs)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(u"UPDATE runs SET seen_ms = ? WHERE id = ?"_s);
    query.addBindValue(nowMs);
    query.addBindValue(run);
    if (!query.exec())
        return fail(query.lastError());
    if (query.numRowsAffected() == 0)
        return false; // forgotten meanwhile
    query.prepare(u"INSERT INTO events(ensemble, run, time_ms, event) "
                  "VALUES((SELECT ensemble FROM runs WHERE id = ?), ?, ?, ?)"_s);
    for (const ClusterEvent &event : events) {
        if (replace(run, event))
            continue;
        query.addBindValue(run);
        query.addBindValue(run);
        query.addBindValue(event.timeMs);
        query.addBindValue(textOf(event));
        if (!query.exec())
            return fail(query.lastError());
    }
    return true;
}

/// How a session ended comes later than the event of its going.
bool EventFile::replace(qint64 run, const ClusterEvent &event)
{
    using Evidence = ClusterEvent::Evidence;
    if (event.evidence != Evidence::ClosedSeen && event.evidence != Evidence::ExpiredSeen)
        return false;
    ClusterEvent before = event;
    before.evidence = Evidence::None;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(u"UPDATE events SET event = ? WHERE run = ? AND time_ms = ? AND event = ?"_s);
    query.addBindValue(textOf(event));
    query.addBindValue(run);
    query.addBindValue(event.timeMs);
    query.addBindValue(textOf(before));
    return query.exec() && query.numRowsAffected() > 0;
}

EarlierEvents EventFile::load(qint64 run, qint64 beforeId, int count)
{
    EarlierEvents earlier;
    if (!open())
        return earlier;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    query.prepare(u"SELECT id, run, event FROM events WHERE ensemble = (SELECT ensemble FROM runs WHERE id = ?) "
                  "AND run < ? AND id < ? ORDER BY id DESC LIMIT ?"_s);
    query.addBindValue(run);
    query.addBindValue(run);
    query.addBindValue(beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max());
    query.addBindValue(count + 1);
    if (!query.exec()) {
        (void)fail(query.lastError());
        return earlier;
    }
    QList<std::pair<qint64, ClusterEvent>> rows;
    int read = 0;
    while (query.next()) {
        if (++read > count) {
            earlier.hasOlder = true;
            break;
        }
        earlier.firstId = query.value(0).toLongLong();
        // What a later version wrote beside is passed over.
        const auto event = clusterEventFromJson(QJsonDocument::fromJson(query.value(2).toString().toUtf8()).object());
        if (event)
            rows.append({query.value(1).toLongLong(), *event});
    }
    std::reverse(rows.begin(), rows.end());
    earlier.events = withoutDoubles(rows);
    return earlier;
}

void EventFile::prune(qint64 nowMs)
{
    if (!open())
        return;
    m_unpruned = 0;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(u"DELETE FROM events WHERE time_ms < ?"_s);
    query.addBindValue(nowMs - m_options.mostDays * dayMs);
    bool done = query.exec();
    query.prepare(u"DELETE FROM events WHERE id <= (SELECT id FROM events ORDER BY id DESC LIMIT 1 OFFSET ?)"_s);
    query.addBindValue(m_options.mostRows);
    done = done && query.exec();
    // Runs and ensembles of which nothing is left; the last few days' runs may be just beginning.
    query.prepare(u"DELETE FROM runs WHERE seen_ms < ? AND id NOT IN (SELECT DISTINCT run FROM events)"_s);
    query.addBindValue(nowMs - dayMs);
    done = done && query.exec();
    done = done && query.exec(u"DELETE FROM servers WHERE ensemble NOT IN (SELECT ensemble FROM runs)"_s);
    done = done && query.exec(u"DELETE FROM ensembles WHERE id NOT IN (SELECT ensemble FROM runs)"_s);
    if (!done)
        (void)fail(query.lastError());
}

bool EventFile::forget()
{
    if (!open())
        return false;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    for (const QString &table : {u"events"_s, u"runs"_s, u"servers"_s, u"ensembles"_s})
        if (!query.exec(u"DELETE FROM "_s + table))
            return fail(query.lastError());
    // So that nothing of it stays in the file's unused pages, nor in its log.
    query.exec(u"VACUUM"_s);
    query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return true;
}

qint64 EventFile::rows()
{
    if (!open())
        return -1;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    return query.exec(u"SELECT count(*) FROM events"_s) && query.next() ? query.value(0).toLongLong() : -1;
}

} // namespace model
