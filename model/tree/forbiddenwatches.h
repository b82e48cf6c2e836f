// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/dirtyqueue.h"
#include "zkbridge/client/result.h"
#include "zkbridge/client/znode.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <set>
#include <string>

namespace model {

/// Znodes that may not be read: no watch tells of them. Their parents get a one-shot child watch each, which tells when
/// one of them comes or goes; whether they may be read by now is tried every few seconds.
/// Thread: the GUI's. Everything passed in is borrowed and must outlive this.
class ForbiddenWatches : public QObject {
    Q_OBJECT
public:
    /// What came with a watch that was set: the parent's children, in no order.
    using Taker = std::function<void(const QString &parent, const zkbridge::Children &children)>;

    ForbiddenWatches(zkbridge::WireReader *wire, DirtyQueue *dirty, Taker taker, QObject *parent = nullptr);
    ~ForbiddenWatches() override;

    /// `path` exists and may not be read.
    void add(const QString &path);
    /// It may be read, or is gone. Its parent's watch stays until it fires.
    void remove(const QString &path);
    /// The same for all at or below `path`.
    void removeSubtree(const QString &path);
    [[nodiscard]] bool contains(const QString &path) const { return m_paths.contains(path); }
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_paths.size()); }
    /// True when the event is that of a watch set here.
    [[nodiscard]] bool takeEvent(const zkbridge::WatchEvent &event);
    void setHeld(bool held);
    /// Forgets all: there is no connection, and so no watch.
    void clear();

private:
    struct Parent {
        bool armed = false; ///< or being armed
        qint64 dueAt = 0; ///< when an event came, on m_clock
        qint64 pauseMs = 0; ///< a long list is read less often
    };
    void arm(const QString &parent);
    void takeReply(const QString &parent, const zkbridge::Result<zkbridge::Children> &reply);
    void armDue();
    void tryAgain();
    [[nodiscard]] bool hasForbiddenChild(const QString &parent) const;

    zkbridge::WireReader *m_wire;
    DirtyQueue *m_dirty;
    Taker m_taker;
    std::unique_ptr<QObject> m_context; ///< of what is in flight
    std::set<QString> m_paths;
    QHash<QString, Parent> m_parents;
    QSet<QString> m_due;
    QString m_lastTried; ///< trying goes round
    QElapsedTimer m_clock;
    QTimer m_dueTimer;
    QTimer m_tryTimer;
    bool m_held = false;
};

} // namespace model
