// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/walkedznode.h"
#include "zkbridge/client/packednames.h"
#include "zkbridge/client/session.h"
#include "zkbridge/wire/walkvisitor.h"
#include "zkbridge/wire/wirewalk.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace model {

/// All that a SessionWalk read of one znode, with its place in the walk (numbers as zkbridge::WalkVisitor has them).
struct SessionWalkStep {
    WalkedZnode znode;
    zkbridge::WalkNumber number = 0;
    zkbridge::WalkNumber parent = 0; ///< the root's is its own
    int depth = 0; ///< of the root 0
    zkbridge::PackedNames children; ///< sorted by bytes
    zkbridge::WalkNumber firstChild = 0;
};

/// Reads a subtree one znode a request through the C client, for servers and znodes that the wire cannot serve: a
/// bounded number of requests in flight, parents before their children. What vanishes meanwhile is left out.
/// Thread: the GUI's. `session` is borrowed and must outlive this.
class SessionWalk : public QObject {
    Q_OBJECT
public:
    using Take = std::function<void(SessionWalkStep)>;

    SessionWalk(zkbridge::Session *session, QString root, SubtreeWalkOptions options, Take take, QObject *parent);
    ~SessionWalk() override;

    void start();
    void stop(); ///< at once
    [[nodiscard]] zkbridge::WalkProgress progress() const;

Q_SIGNALS:
    void finished();
    void failed(const zkbridge::Error &error);

private:
    struct Waiting {
        QString path;
        zkbridge::WalkNumber number = 0;
        zkbridge::WalkNumber parent = 0;
        int depth = 0;
    };
    struct Active {
        SessionWalkStep step;
        int pending = 0; ///< replies to come
        bool gone = false;
    };
    void next();
    void ask(const Waiting &znode);
    void askForStat(zkbridge::WalkNumber number, const QString &path);
    void takeReply(zkbridge::WalkNumber number, const std::optional<zkbridge::Error> &error);
    void complete(Active active);
    void fail(const zkbridge::Error &error);

    zkbridge::Session *m_session;
    QString m_root;
    SubtreeWalkOptions m_options;
    Take m_take;
    std::unique_ptr<QObject> m_context; ///< of the requests; without it no callback runs
    std::vector<Waiting> m_waiting; ///< the next one last: depth first keeps it short
    std::unordered_map<zkbridge::WalkNumber, Active> m_active;
    zkbridge::WalkProgress m_progress;
    QElapsedTimer m_clock;
    int m_inFlight = 0;
};

} // namespace model
