// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/result.h"
#include "zkbridge/client/znode.h"
#include "zkbridge/wire/bulkread.h"
#include "zkbridge/wire/walkvisitor.h"
#include "zkbridge/wire/wirestatus.h"
#include "zkbridge/wire/wirewalk.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace zkbridge {

/// A second, read-only connection to the ensemble that speaks what the C client cannot: multi-read, persistent
/// recursive watch. It has a session of its own, without ephemerals; socket, coding and walking live on its own thread.
///
/// Thread: used from one thread with an event loop (the GUI's); every callback and signal comes there, in the order of
/// the stream: a watch event before each reply that the server sent after it, what a walk hands over among them.
/// Drained for at most 8 ms at a time. Ownership: callbacks are tied to `context`. Each request is answered once;
/// without a connection at once with ConnectionLoss: nothing is repeated here, because after a reconnect the caller
/// must set its watches and read again anyway. Unimplemented: this server does not know the operation, which is
/// remembered for it (WireStatus::unknown); the caller takes the C client. Paths are relative to the chroot.
class WireReader : public QObject {
    Q_OBJECT
public:
    using OperationId = quint64;
    template <typename T> using Callback = std::function<void(const Result<T> &)>;
    enum class Watch { No, Yes };
    enum class WatchMode { Persistent, PersistentRecursive };

    explicit WireReader(WireOptions options, QObject *parent = nullptr);
    /// Returns soon: the thread ends its connection without waiting for the server.
    ~WireReader() override;

    /// Connects to `firstServer` ("host:port", where the C client is) first, then to the others, with growing pauses;
    /// for ever. "" for any.
    void open(const QString &firstServer = {});
    /// Ends the session cleanly; closed() follows soon.
    void close();
    /// For this and every connection to come.
    void addIdentity(const Identity &identity);
    void setZnodesPerSecond(int cap);
    /// What a read of another connection took just now. When that doubles, walks slow down.
    void noteAnswerTime(double milliseconds);

    [[nodiscard]] const WireOptions &options() const;
    [[nodiscard]] WireStatus status() const;
    [[nodiscard]] WireFigures figures() const;

    OperationId exists(const QString &path, Watch watch, QObject *context, Callback<Stat> callback);
    OperationId get(const QString &path, Watch watch, QObject *context, Callback<NodeData> callback);
    OperationId children(const QString &path, Watch watch, QObject *context, Callback<Children> callback);
    /// Number of all znodes below `path`.
    OperationId allChildrenNumber(const QString &path, QObject *context, Callback<int> callback);
    /// Who the server takes us for: scheme and id of every identity.
    OperationId whoAmI(QObject *context, Callback<QList<AclEntry>> callback);
    OperationId addWatch(const QString &path, WatchMode mode, QObject *context, Callback<Done> callback);
    /// All watches on `path`.
    OperationId removeWatches(const QString &path, QObject *context, Callback<Done> callback);
    /// Reads in multi-reads of fitting size; the replies in the order of the reads. Not counted against the cap.
    OperationId read(std::vector<BulkRead> reads, QObject *context, Callback<std::vector<BulkReply>> callback);
    /// The same, each packet's replies when they come: among the watch events as the server sent them, so that an
    /// event is younger than the parts before it and older than those after it. Then `ended`, or when it fails: what
    /// had come until then has been told.
    OperationId readInParts(
        std::vector<BulkRead> reads, QObject *context, std::function<void(BulkPart &&)> part, Callback<Done> ended);
    /// The callback will not run.
    void cancel(OperationId id);

    /// Reads a subtree. `visitor` is shared with the reader's thread. Several walks take turns.
    [[nodiscard]] std::unique_ptr<WireWalk> walk(WalkOptions options, std::shared_ptr<WalkVisitor> visitor);

Q_SIGNALS:
    void statusChanged(const zkbridge::WireStatus &status);
    /// Connected, for the first time or again, in the old session or a new one: no watch is set (any more).
    void connected();
    /// In the order the server sent them. Persistent watches stay; others are used up.
    void watchEventsReceived(const QList<zkbridge::WatchEvent> &events);
    void closed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace zkbridge
