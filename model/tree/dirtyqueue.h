// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/rereads.h"
#include "zkbridge/client/error.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace zkbridge {
class WireReader;
}

namespace model {

/// Znodes that may have changed, each once, however often they were marked; read again together by multi-reads: at once
/// when it was quiet, else ten times a second. What comes of it goes to a taker packet by packet, in the order of the
/// stream: an event that is told afterwards is younger, and marks again. A znode's list and its Stat may come apart.
/// Thread: the GUI's. Everything passed in is borrowed and must outlive this.
class DirtyQueue : public QObject {
    Q_OBJECT
public:
    using Taker = std::function<void(std::vector<Reread> rereads)>;

    DirtyQueue(zkbridge::WireReader *wire, Taker taker, QObject *parent = nullptr);
    ~DirtyQueue() override;

    void mark(std::string path, RereadFlags flags);
    /// Someone waits for it: without delay.
    void markNow(std::string path, RereadFlags flags);
    /// What is marked, without delay.
    void flush() { readSome(); }
    /// While held nothing is read.
    void setHeld(bool held);
    void clear();
    [[nodiscard]] bool isIdle() const { return m_marked.empty() && m_inFlight == 0; }
    [[nodiscard]] std::size_t size() const { return m_marked.size(); }

Q_SIGNALS:
    /// Something else than the connection's loss: what was marked is forgotten.
    void failed(const zkbridge::Error &error);

private:
    void schedule();
    void readSome();
    void send(std::vector<Reread> rereads);
    struct Asked;
    void takePart(const Asked &asked, zkbridge::BulkPart &&part);

    zkbridge::WireReader *m_wire;
    Taker m_taker;
    std::unordered_map<std::string, RereadFlags> m_marked;
    std::deque<std::string> m_order; ///< of marking; may hold what was read meanwhile
    std::unique_ptr<QObject> m_context; ///< of what is in flight
    QTimer m_timer;
    QElapsedTimer m_sinceRead;
    int m_inFlight = 0;
    bool m_held = false;
};

} // namespace model
