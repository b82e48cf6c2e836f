// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace zkbridge {

class Session;
class WireReader;

/// Times a small read of the session once a second while the wire reads, every ten seconds else, and tells the wire:
/// what others feel of its walks. Thread: the GUI's. Both are borrowed and must outlive this.
class AnswerProbe : public QObject {
    Q_OBJECT
public:
    AnswerProbe(Session *session, WireReader *wire, QObject *parent = nullptr);

private:
    void probe();

    Session *m_session;
    WireReader *m_wire;
    QTimer m_timer;
    QElapsedTimer m_sent; ///< valid while a read is under way
    qint64 m_znodesRead = 0;
    int m_idleTurns = 0;
};

} // namespace zkbridge
