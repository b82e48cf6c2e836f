// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/result.h"

#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace zkbridge {

/// Asks ZooKeeper's AdminServer (HTTP, GET /commands/NAME; on port 8080 unless configured). Read-only commands alone.
/// Thread: the one it lives in. Callbacks are tied to their context; a request ends after `timeoutMs` at the latest.
/// Errors: ConnectionLoss, OperationTimeout, SystemError (HTTP status or the answer's "error" in `detail`); `path` is
/// the URL.
class AdminServer : public QObject {
    Q_OBJECT
public:
    explicit AdminServer(QObject *parent = nullptr);
    ~AdminServer() override;
    void ask(const QUrl &server, const QString &command, QObject *context,
        std::function<void(const Result<QJsonObject> &)> callback, int timeoutMs = 5000);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace zkbridge
