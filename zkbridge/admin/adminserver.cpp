// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/admin/adminserver.h"

#include "zkbridge/sandbox/inbackground.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

/// A server's list of watches can be long, but not without end.
constexpr qint64 largestAnswer = 64LL * 1024 * 1024;

/// A longer one takes more time to read than the thread that shows windows has.
constexpr qsizetype shortAnswer = 64LL * 1024;

/// Why there is no answer to read; Ok when there is.
Error failureOf(const QNetworkReply *reply, const QString &command)
{
    const QString url = reply->url().toString();
    if (reply->error() == QNetworkReply::OperationCanceledError)
        return Error{ErrorCode::OperationTimeout, url, command, u"no answer"_s};
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return Error{ErrorCode::ConnectionLoss, url, command, reply->errorString()};
    if (status != 200)
        return Error{ErrorCode::SystemError, url, command, u"HTTP status %1"_s.arg(status)};
    return Error{};
}

Result<QJsonObject> readAnswer(const QByteArray &body, const QString &url, const QString &command)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parsed);
    if (!document.isObject())
        return Error{ErrorCode::SystemError, url, command, u"no JSON object: %1"_s.arg(parsed.errorString())};
    const QString refused = document.object().value("error"_L1).toString();
    if (!refused.isEmpty())
        return Error{ErrorCode::SystemError, url, command, refused};
    return document.object();
}

} // namespace

class AdminServer::Private {
public:
    QNetworkAccessManager network;
};

AdminServer::AdminServer(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

AdminServer::~AdminServer() = default;

void AdminServer::ask(const QUrl &server, const QString &command, QObject *context,
    std::function<void(const Result<QJsonObject> &)> callback, int timeoutMs)
{
    QUrl url = server;
    url.setPath(u"/commands/"_s + command);
    QNetworkRequest request(url);
    request.setTransferTimeout(timeoutMs);
    QNetworkReply *reply = d->network.get(request);
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    // The transfer timeout starts anew with each byte: what listens there may be anything.
    QTimer::singleShot(timeoutMs, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > largestAnswer)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, context, [reply, context, command, callback = std::move(callback)] {
        if (const Error failure = failureOf(reply, command); failure.code != ErrorCode::Ok) {
            callback(failure);
            return;
        }
        const QByteArray body = reply->read(largestAnswer);
        const auto read = [body, command, url = reply->url().toString()] { return readAnswer(body, url, command); };
        if (body.size() < shortAnswer)
            callback(read());
        else
            inBackground(context, read, callback);
    });
}

} // namespace zkbridge
