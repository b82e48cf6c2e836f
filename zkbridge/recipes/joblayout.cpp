// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/recipes/joblayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {

constexpr auto taskStart = "task-"_L1;
constexpr qsizetype sequenceDigits = 10;

/// Whether JSON takes no more room for it than base64 would, or it is small anyway: control characters take six
/// characters there, some others two.
[[nodiscard]] bool isCheapAsText(const QByteArray &bytes)
{
    constexpr qsizetype small = 64 * 1024;
    qsizetype more = 0;
    for (const char c : bytes) {
        const bool isControl = c >= 0 && c < ' ';
        const bool isShort = c == '\n' || c == '\r' || c == '\t' || c == '"' || c == '\\';
        more += isShort ? 1 : isControl ? 5 : 0;
    }
    return bytes.size() + more <= small || more * 3 <= bytes.size();
}

/// Bytes as text where that keeps them and takes little room, else as base64 under a name of its own.
void insertBytes(QJsonObject *object, const QString &key, const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() == bytes && isCheapAsText(bytes))
        object->insert(key, text);
    else
        object->insert(key + "Base64"_L1, QString::fromLatin1(bytes.toBase64()));
}

[[nodiscard]] QByteArray bytesOf(const QJsonObject &object, const QString &key)
{
    const QJsonValue encoded = object.value(key + "Base64"_L1);
    return encoded.isString() ? QByteArray::fromBase64(encoded.toString().toLatin1())
                              : object.value(key).toString().toUtf8();
}

[[nodiscard]] QJsonArray historyJson(const QList<TaskAttempt> &history)
{
    QJsonArray array;
    for (const TaskAttempt &attempt : history) {
        QJsonObject entry{
            {u"worker"_s, attempt.worker}, {u"session"_s, attempt.session}, {u"ended"_s, attempt.endedMs}};
        if (!attempt.wasBegun)
            entry.insert("begun"_L1, false);
        array.append(entry);
    }
    return array;
}

[[nodiscard]] QList<TaskAttempt> historyOf(const QJsonObject &object)
{
    QList<TaskAttempt> history;
    const QJsonArray array = object.value("history"_L1).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject entry = value.toObject();
        history.append({entry.value("worker"_L1).toString(), entry.value("session"_L1).toString(),
            entry.value("ended"_L1).toInteger(), entry.value("begun"_L1).toBool(true)});
    }
    return history;
}

[[nodiscard]] QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

[[nodiscard]] std::optional<QJsonObject> objectOf(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace

QByteArray TaskRecord::toJson() const
{
    QJsonObject object;
    insertBytes(&object, u"input"_s, input);
    if (!history.isEmpty())
        object.insert("history"_L1, historyJson(history));
    return compact(object);
}

std::optional<TaskRecord> TaskRecord::fromJson(const QByteArray &json)
{
    const auto object = objectOf(json);
    if (!object)
        return std::nullopt;
    return TaskRecord{bytesOf(*object, u"input"_s), historyOf(*object)};
}

QByteArray TaskResult::toJson() const
{
    QJsonObject object{{u"exit"_s, exit}, {u"attempts"_s, attempts}};
    insertBytes(&object, u"output"_s, output);
    if (!worker.isEmpty())
        object.insert("worker"_L1, worker);
    if (isSetAside)
        object.insert("setAside"_L1, true);
    if (!problem.isEmpty())
        object.insert("problem"_L1, problem);
    if (!history.isEmpty())
        object.insert("history"_L1, historyJson(history));
    return compact(object);
}

std::optional<TaskResult> TaskResult::fromJson(const QByteArray &json)
{
    const auto object = objectOf(json);
    if (!object)
        return std::nullopt;
    TaskResult result;
    result.output = bytesOf(*object, u"output"_s);
    result.exit = object->value("exit"_L1).toInt();
    result.worker = object->value("worker"_L1).toString();
    result.attempts = object->value("attempts"_L1).toInt(1);
    result.isSetAside = object->value("setAside"_L1).toBool();
    result.problem = object->value("problem"_L1).toString();
    result.history = historyOf(*object);
    return result;
}

std::optional<TaskResult> resultOfTooLarge(const QByteArray &data)
{
    if (data.size() <= largestMovable)
        return std::nullopt;
    const TaskRecord record = TaskRecord::fromJson(data).value_or(TaskRecord{data, {}});
    if (record.input.size() <= largestMovable)
        return std::nullopt;
    TaskResult result;
    result.isSetAside = true;
    result.exit = -1;
    result.attempts = static_cast<int>(record.history.size());
    result.history = record.history;
    result.problem = u"set aside: task of %1 bytes, above %2"_s.arg(record.input.size()).arg(largestMovable);
    return result;
}

QString sessionText(qint64 session) { return u"0x"_s + QString::number(static_cast<quint64>(session), 16); }

QString leavingText() { return u"leaving"_s; }

QString newTaskPrefix() { return taskStart + QUuid::createUuid().toString(QUuid::Id128) + u'-'; }

bool isTaskName(QStringView name)
{
    if (!name.startsWith(taskStart) || name.size() < taskStart.size() + sequenceDigits)
        return false;
    const QStringView sequence = name.last(sequenceDigits);
    return std::all_of(sequence.begin(), sequence.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool submittedBefore(QStringView task, QStringView other)
{
    // Ten digits each: as text they are in the order of their numbers. Names of equal sequence are told apart.
    const int order = task.last(sequenceDigits).compare(other.last(sequenceDigits));
    return order != 0 ? order < 0 : task < other;
}

} // namespace zkbridge
