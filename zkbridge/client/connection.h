// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/connectdiagnosis.h"
#include "zkbridge/client/handle.h"
#include "zkbridge/client/mailbox.h"
#include "zkbridge/client/resolver.h"
#include "zkbridge/client/sessionstate.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace zkbridge {

/// A session's way to the ensemble: names, handles, states, problems. Makes the first handle and a new one after each
/// expiry; believes in a connection only after a first answered request, because the C client takes an HTTP server's
/// answer for a session.
///
/// Thread: one with an event loop. Its mail comes to take(), in order.
class Connection : public QObject {
    Q_OBJECT
public:
    Connection(const SessionOptions &options, std::shared_ptr<Mailbox> mailbox, QObject *parent);
    ~Connection() override;

    void open();
    /// closed() follows.
    void close();
    /// For the handles to come.
    void addIdentity(const Identity &identity);

    [[nodiscard]] const SessionStatus &status() const { return m_status; }
    /// The present handle; null when there is none.
    [[nodiscard]] Handle *handle() const { return m_handle.get(); }
    /// Whether mail is about the present handle.
    [[nodiscard]] bool isPresent(const Mail &mail) const { return m_handle && mail.handle == m_handle->number(); }

    void take(const HandleOpened &opened);
    void take(const HandleClosed &closed);
    void take(const RawSessionEvent &event);
    /// True when the reply was to a request of the connection's own.
    [[nodiscard]] bool take(const Reply &reply);

Q_SIGNALS:
    void statusChanged();
    /// Requests can be sent. `replaced`: in a new session, after an expired one.
    void up(bool replaced);
    void down();
    void expired();
    void authFailed();
    void closed();

private:
    void resolve();
    void makeHandle(const Resolver::Addresses &addresses);
    void probe();
    void believe(const Reply &reply);
    void distrust();
    void lose();
    void expire();
    void failAuth();
    void finishClose();
    void retryLater(const ConnectionProblem &problem);
    void readLog(const QString &line);
    void addProblem(ConnectionProblem problem);
    void enter(SessionState state);
    [[nodiscard]] QString serverName(const QString &address) const;
    [[nodiscard]] bool hasEnded() const;

    const SessionOptions m_options;
    QList<Identity> m_identities;
    const std::shared_ptr<Mailbox> m_mailbox;
    SessionStatus m_status;

    Resolver m_resolver;
    Resolver::Addresses m_addresses;
    QTimer m_retryTimer;
    QTimer m_problemTimer; ///< tells of repeated failures at most once a second
    ConnectDiagnosis m_diagnosis;
    int m_logListener = 0;

    std::unique_ptr<Handle> m_handle;
    bool m_opened = false; ///< the handle can be used
    bool m_established = false; ///< the C client says that there is a session
    bool m_readOnlyServer = false;
    bool m_believed = false; ///< and a server has answered in it
    bool m_everBelieved = false; ///< at some time in this handle's session
    bool m_replacing = false; ///< a believed session expired, and the next is not believed yet
    Serial m_probe = 0;
};

} // namespace zkbridge
