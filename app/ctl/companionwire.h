// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/wire/wirereader.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace zkbridge {
class Session;
}

namespace app {

/// The wire beside a command's session, for those that read much: opened where the session is connected, waited for a
/// moment only, since the C client can read all the same, and closed before the command ends.
/// Thread: the main thread. `session` is borrowed.
class CompanionWire : public QObject {
    Q_OBJECT
public:
    explicit CompanionWire(zkbridge::Session *session, QObject *parent = nullptr);
    ~CompanionWire() override;

    void open();
    /// Then closed(), in any case.
    void close();
    /// Null before open().
    [[nodiscard]] zkbridge::WireReader *reader() const { return m_reader.get(); }

Q_SIGNALS:
    /// Once after open(): connected, or given up for now; reader()->status() tells which.
    void settled();
    void closed();

private:
    void onStatusChanged();
    void settle();
    void onClosed();

    zkbridge::Session *m_session;
    std::unique_ptr<zkbridge::WireReader> m_reader;
    QTimer m_patience;
    bool m_settled = false;
    bool m_closed = false;
};

} // namespace app
