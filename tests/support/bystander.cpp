// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bystander.h"

#include "tests/support/opensession.h"
#include "zkbridge/client/path.h"

#include <QTest>

#include <optional>

namespace testsupport {

using zkbridge::Created;
using zkbridge::Done;
using zkbridge::ErrorCode;
using zkbridge::NodeData;
using zkbridge::Result;
using zkbridge::Session;
using zkbridge::Stat;

namespace {

constexpr int longestAnswerMs = 20'000;

/// `call` starts a request with the given context and callback.
template <typename T, typename Call> Result<T> answerTo(const QString &path, Call call)
{
    QObject context;
    std::optional<Result<T>> answer;
    call(&context, [&answer](const Result<T> &reply) { answer = reply; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, longestAnswerMs))
        return zkbridge::Error{ErrorCode::OperationTimeout, path, {}, {}};
    return *answer;
}

template <typename T> void failUnlessOk(const Result<T> &answer)
{
    if (!answer.ok())
        qFatal("%s: %s", qPrintable(answer.error().path), qPrintable(zkbridge::errorName(answer.code())));
}

} // namespace

Bystander::Bystander(const QString &connect)
    : m_session(openSession(connect))
{
}

QString Bystander::create(
    const QString &path, const QByteArray &data, zkbridge::CreateMode mode, const zkbridge::Acl &acl)
{
    const auto answer = answerTo<Created>(
        path, [&](QObject *context, auto callback) { m_session->create(path, data, acl, mode, context, callback); });
    failUnlessOk(answer);
    return answer->path;
}

void Bystander::createMany(const QString &parent, int count)
{
    QList<zkbridge::MultiOperation> operations(count);
    for (int i = 0; i < count; ++i) {
        operations[i].kind = zkbridge::MultiOperation::Kind::Create;
        operations[i].path = zkbridge::joinPath(parent, QString::number(i));
    }
    failUnlessOk(answerTo<QList<zkbridge::MultiReply>>(
        parent, [&](QObject *context, auto callback) { m_session->multi(operations, context, callback); }));
}

void Bystander::setAcl(const QString &path, const zkbridge::Acl &acl)
{
    failUnlessOk(answerTo<Done>(
        path, [&](QObject *context, auto callback) { m_session->setAcl(path, acl, -1, context, callback); }));
}

void Bystander::set(const QString &path, const QByteArray &data)
{
    failUnlessOk(answerTo<Stat>(
        path, [&](QObject *context, auto callback) { m_session->set(path, data, -1, context, callback); }));
}

void Bystander::remove(const QString &path)
{
    failUnlessOk(
        answerTo<Done>(path, [&](QObject *context, auto callback) { m_session->remove(path, -1, context, callback); }));
}

void Bystander::removeWithChildren(const QString &path)
{
    QList<zkbridge::MultiOperation> operations;
    for (const QString &gone : children(path) + QStringList(path)) {
        zkbridge::MultiOperation operation;
        operation.kind = zkbridge::MultiOperation::Kind::Delete;
        operation.path = gone;
        operations.append(operation);
    }
    failUnlessOk(answerTo<QList<zkbridge::MultiReply>>(
        path, [&](QObject *context, auto callback) { m_session->multi(operations, context, callback); }));
}

bool Bystander::exists(const QString &path)
{
    const auto answer = answerTo<Stat>(
        path, [&](QObject *context, auto callback) { m_session->exists(path, Session::Watch::No, context, callback); });
    return answer.ok();
}

QStringList Bystander::children(const QString &path)
{
    const auto answer = answerTo<zkbridge::Children>(path,
        [&](QObject *context, auto callback) { m_session->children(path, Session::Watch::No, context, callback); });
    if (answer.code() == ErrorCode::NoNode)
        return {};
    failUnlessOk(answer);
    QStringList paths;
    for (const std::string &name : answer->names)
        paths.append(zkbridge::joinPath(path, QString::fromStdString(name)));
    paths.sort();
    return paths;
}

NodeData Bystander::get(const QString &path)
{
    const auto answer = answerTo<NodeData>(
        path, [&](QObject *context, auto callback) { m_session->get(path, Session::Watch::No, context, callback); });
    return answer.ok() ? *answer : NodeData{};
}

qint64 Bystander::owner(const QString &path) { return get(path).stat.ephemeralOwner; }

} // namespace testsupport
