// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/walkedznode.h"
#include "zkbridge/client/session.h"
#include "zkbridge/wire/walkvisitor.h"
#include "zkbridge/wire/wirewalk.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace zkbridge {
class WireReader;
}

namespace model {

class SessionWalk;
struct SessionWalkStep;

/// Reads a znode and all below it, parents before their children: by multi-reads where `wire` is connected to a server
/// that knows them, else with a bounded number of requests of the C client in flight. What vanishes while it walks is
/// left out. Search, export, delete and treemap are visitors of this one walk: either a zkbridge::WalkVisitor (on the
/// wire it is called in the reader's thread, else in the GUI's), or, for few and with what only the C client reads, the
/// signal visited(). Thread: the GUI's. `session` and `wire` are borrowed and must outlive this; `wire` may be null.
class SubtreeWalk : public QObject {
    Q_OBJECT
public:
    /// Who reads.
    enum class Source { Wire, Session };

    SubtreeWalk(zkbridge::Session *session, zkbridge::WireReader *wire, QString root, SubtreeWalkOptions options,
        QObject *parent = nullptr);
    ~SubtreeWalk() override;

    /// Before start(): who is told instead of visited(). With Stats, unless the options say otherwise; over the C
    /// client lists come for znodes with children, and for all others where Stats are not asked for, as on the wire.
    void setVisitor(std::shared_ptr<zkbridge::WalkVisitor> visitor);
    void start();
    /// At once: nothing is emitted any more.
    void cancel();
    [[nodiscard]] zkbridge::WalkProgress progress() const;
    /// The wire's walk that cannot begin (an old server, a lost connection, a forbidden root) becomes the session's.
    [[nodiscard]] Source source() const { return m_source; }

Q_SIGNALS:
    /// About ten times a second.
    void progressed(const zkbridge::WalkProgress &progress);
    /// At least every 50 ms while there is something.
    void visited(const QList<model::WalkedZnode> &znodes);
    void finished();
    /// The root is not there, or the session ends; what was visited before was handed out.
    void failed(const zkbridge::Error &error);

private:
    void startOnWire();
    void startOnSession();
    void onWireFailed(const zkbridge::Error &error);
    void takeBatch(QList<WalkedZnode> znodes);
    void askForStat(const WalkedZnode &forbidden);
    void takeStep(SessionWalkStep step);
    void handOut();
    void fail(const zkbridge::Error &error);
    void end();

    zkbridge::Session *m_session;
    zkbridge::WireReader *m_wire;
    std::shared_ptr<zkbridge::WalkVisitor> m_visitor;
    QString m_root;
    SubtreeWalkOptions m_options;
    Source m_source = Source::Session;
    bool m_running = false;
    std::unique_ptr<SessionWalk> m_sessionWalk;
    std::unique_ptr<zkbridge::WireWalk> m_wireWalk;
    std::shared_ptr<std::function<void(QList<WalkedZnode>)>> m_outlet; ///< of the wire's batches
    std::unique_ptr<QObject> m_context; ///< of requests for Stats of forbidden znodes
    QList<WalkedZnode> m_batch;
    QTimer m_handOutTimer;
    QTimer m_progressTimer;
    qsizetype m_steps = 0; ///< since the last handing out
    qsizetype m_statsToCome = 0; ///< of forbidden znodes
    bool m_wireDone = false; ///< only Stats of forbidden znodes are still to come
};

} // namespace model
