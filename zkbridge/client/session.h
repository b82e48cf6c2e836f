// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/connectstring.h"
#include "zkbridge/client/result.h"
#include "zkbridge/client/sessionstate.h"
#include "zkbridge/client/znode.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace zkbridge {

/// One session with an ensemble: requests in, replies and watch events out.
///
/// Thread: lives in, and is used from, one thread with an event loop (the GUI's); every callback and signal comes
/// there. Never blocks: names are resolved, handles opened and closed on helper threads. Order: a watch event is
/// delivered before every reply that the server sent after it. Ownership: callbacks are tied to `context` and do not
/// run after it died or after cancel(). Each request that is neither cancelled nor orphaned is answered exactly once,
/// also when the session closes (then with Closing). Paths are the caller's, relative to the connect string's chroot.
///
/// While not connected, requests wait in a queue here. Reads whose reply was lost are sent again. A write whose reply
/// was lost is looked up after the reconnect; what the lookup cannot prove is answered with OutcomeUnknown.
/// After expiry a new handle is made by itself; then sessionReplaced() tells everyone who holds ephemeral znodes or
/// watches to set them anew: all watches and ephemerals of the old session are gone.
class Session : public QObject {
    Q_OBJECT
public:
    using OperationId = quint64;
    template <typename T> using Callback = std::function<void(const Result<T> &)>;

    /// What is served first when the cap of requests in flight is reached.
    enum class Priority { Interactive, Visible, Background };
    enum class Watch { No, Yes };

    explicit Session(SessionOptions options, QObject *parent = nullptr);
    /// Returns at once; the handle is closed on a helper thread. Open requests are not answered by the destructor:
    /// their contexts are asked to end first, or close() called.
    ~Session() override;

    /// Starts connecting. Nothing is sent before.
    void open();
    /// Closes cleanly: the server removes our ephemerals at once. Everything open is answered with Closing. closed()
    /// follows when the C client has let go (20 ms as a rule, seconds against a dead server).
    void close();

    [[nodiscard]] const SessionOptions &options() const;
    [[nodiscard]] SessionStatus status() const;
    [[nodiscard]] SessionState state() const;
    /// "Connected" is believed only after a first answered request.
    [[nodiscard]] bool isConnected() const;

    // The lock (see LockState): enforced here, so that no path around the menus exists.
    [[nodiscard]] LockState lockState() const;
    /// Opens or closes the lock. Without effect when it is LockState::ReadOnly.
    void setUnlocked(bool unlocked);

    /// Sends credentials now and after every reconnect, before any other request. `credential` is "user:password" for
    /// the scheme "digest". A server does not tell a wrong password from a missing permission.
    void addAuth(const QString &scheme, const QByteArray &credential);

    // Reads.
    OperationId exists(const QString &path, Watch watch, QObject *context, Callback<Stat> callback,
        Priority priority = Priority::Interactive);
    OperationId get(const QString &path, Watch watch, QObject *context, Callback<NodeData> callback,
        Priority priority = Priority::Interactive);
    OperationId children(const QString &path, Watch watch, QObject *context, Callback<Children> callback,
        Priority priority = Priority::Interactive);
    OperationId acl(
        const QString &path, QObject *context, Callback<AclReply> callback, Priority priority = Priority::Interactive);
    /// The ensemble's own configuration (/zookeeper/config, whatever the chroot).
    OperationId config(Watch watch, QObject *context, Callback<NodeData> callback);
    /// Brings the server we are connected to up to date with the leader for what is read afterwards.
    OperationId sync(const QString &path, QObject *context, Callback<Done> callback);

    // Writes. All answer Locked while the lock is closed, before anything is sent. Version -1 means "any" and is for
    // programs; the windows always pass the version the user saw.
    OperationId create(const QString &path, const QByteArray &data, const Acl &acl, CreateMode mode, QObject *context,
        Callback<Created> callback, qint64 ttlMilliseconds = -1);
    OperationId set(
        const QString &path, const QByteArray &data, int version, QObject *context, Callback<Stat> callback);
    OperationId remove(const QString &path, int version, QObject *context, Callback<Done> callback);
    OperationId setAcl(const QString &path, const Acl &acl, int aclVersion, QObject *context, Callback<Done> callback);
    /// All or nothing. On failure error() is that of the first failing operation, with its path.
    OperationId multi(const QList<MultiOperation> &operations, QObject *context, Callback<QList<MultiReply>> callback);
    /// Incremental (`joining`, `leaving`) or complete (`members`) change of the ensemble; the unused ones empty.
    /// `configVersion` is the expected version of the configuration, -1 for any.
    OperationId reconfig(const QString &joining, const QString &leaving, const QString &members, qint64 configVersion,
        QObject *context, Callback<NodeData> callback);

    /// Takes back all watches on `path`, on the server too, whoever set them: watches are the session's. The others
    /// learn it by WatchEvent::Type::Removed. NoWatcher when there is none.
    OperationId removeWatches(const QString &path, QObject *context, Callback<Done> callback);

    /// The callback will not run. What was sent already is executed by the server all the same.
    void cancel(OperationId id);

    // What we cost, for the status bar and the benchmarks.
    [[nodiscard]] SessionFigures figures() const;
    [[nodiscard]] SessionThreads threads() const;

Q_SIGNALS:
    void statusChanged(const zkbridge::SessionStatus &status);
    void lockStateChanged(zkbridge::LockState state);
    /// A new session took the expired one's place and is connected.
    void sessionReplaced();
    /// In the order the server sent them; the watch is used up, or was removed. Read again to know what is there now.
    void watchEventsReceived(const QList<zkbridge::WatchEvent> &events);
    /// Watch events had to be dropped: read again whatever you show, with watches.
    void watchEventsOverflowed();
    /// After close(): the C client has let go of this session.
    void closed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace zkbridge
