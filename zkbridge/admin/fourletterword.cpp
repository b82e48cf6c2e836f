// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/admin/fourletterword.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

namespace zkbridge {

namespace {

/// One question on one connection; deletes itself once it was answered, or when its context dies (it is a child of it).
class Question : public QObject {
public:
    Question(const ServerAddress &server, QByteArray word, QObject *context,
        std::function<void(const Result<QByteArray> &)> callback)
        : QObject(context)
        , m_server(server.toString())
        , m_word(std::move(word))
        , m_callback(std::move(callback))
    {
        connect(&m_socket, &QTcpSocket::connected, this, [this] { m_socket.write(m_word); });
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { m_answer += m_socket.readAll(); });
        connect(&m_socket, &QTcpSocket::disconnected, this, [this] { conclude(); });
        connect(&m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
            // The server ends every answer by closing the connection; that is no error.
            if (error != QAbstractSocket::RemoteHostClosedError)
                fail(ErrorCode::ConnectionLoss, m_socket.errorString());
        });
        connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(ErrorCode::OperationTimeout, QStringLiteral("no answer")); });
    }

    /// With its context, perhaps before the answer: a socket that ends still tells so, to an object that is half gone.
    ~Question() override { m_socket.disconnect(this); }

    void ask(const ServerAddress &server, int timeoutMs)
    {
        m_deadline.setSingleShot(true);
        m_deadline.start(timeoutMs);
        m_socket.connectToHost(server.host, server.port);
    }

    void fail(ErrorCode code, const QString &detail)
    {
        finish(Error{code, m_server, QString::fromLatin1(m_word), detail});
    }

private:
    void conclude()
    {
        m_answer += m_socket.readAll();
        if (m_answer.contains("is not executed because it is not in the whitelist"))
            fail(ErrorCode::Unimplemented, QStringLiteral("not in the server's 4lw.commands.whitelist"));
        else if (m_answer.startsWith("This ZooKeeper instance is not currently serving requests"))
            fail(ErrorCode::InvalidState, QStringLiteral("runs, but does not serve: no quorum"));
        else if (m_answer.isEmpty())
            fail(ErrorCode::ConnectionLoss, QStringLiteral("the connection was closed without an answer"));
        else
            finish(m_answer);
    }

    void finish(const Result<QByteArray> &result)
    {
        if (!m_callback)
            return;
        m_deadline.stop();
        const auto callback = std::exchange(m_callback, nullptr);
        deleteLater();
        callback(result);
    }

    QString m_server;
    QByteArray m_word;
    QByteArray m_answer;
    std::function<void(const Result<QByteArray> &)> m_callback;
    QTcpSocket m_socket;
    QTimer m_deadline;
};

bool changesTheServer(const QByteArray &word) { return word == "crst" || word == "srst" || word == "stmk"; }

} // namespace

void askFourLetterWord(const ServerAddress &server, const QByteArray &word, QObject *context,
    std::function<void(const Result<QByteArray> &)> callback, int timeoutMs)
{
    auto *question = new Question(server, word, context, std::move(callback));
    if (word.size() != 4 || changesTheServer(word)) {
        QMetaObject::invokeMethod(
            question,
            [question] { question->fail(ErrorCode::BadArguments, QStringLiteral("only words that read are sent")); },
            Qt::QueuedConnection);
        return;
    }
    question->ask(server, timeoutMs);
}

} // namespace zkbridge
