// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace model {

/// What a payload says of the member that wrote it.
struct MemberPayload {
    QString name; ///< id or host; empty when it says nothing
    QString address; ///< "host:port" or an URL; empty when unknown
    QString undecoded; ///< why it could not be read, untranslated; empty: it could, or there was none
};
using MemberPayloadReader = std::function<MemberPayload(const QByteArray &data)>;

/// One line of printable UTF-8, which is an address, too, when it looks like one ("host:8080",
/// "http://host:9002/task"). Anything else is undecoded, but for null and empty data, which say nothing.
[[nodiscard]] MemberPayload textPayload(const QByteArray &data);
/// Whether `text` says where somebody can be reached, which an id as such does not.
[[nodiscard]] bool looksLikeAddress(const QString &text);
/// "host:port", with brackets round an IPv6 address; the host alone when there is no port. Empty without a host.
[[nodiscard]] QString addressOf(const QString &host, int port);

/// The payload as one JSON object; without one `why` says what is in its place.
[[nodiscard]] std::optional<QJsonObject> jsonPayload(const QByteArray &data, QString *why);

/// One field of a protocol buffers message, without its schema.
struct ProtobufField {
    int number = 0;
    quint64 value = 0; ///< of a varint or a fixed number
    QByteArray bytes; ///< of a string or an embedded message
};
/// Nullopt when `data` is no protocol buffers message.
[[nodiscard]] std::optional<QList<ProtobufField>> protobufFields(QByteArrayView data);
/// Of the first field of that number; empty and 0 when there is none.
[[nodiscard]] QString protobufText(const QList<ProtobufField> &fields, int number);
[[nodiscard]] quint64 protobufNumber(const QList<ProtobufField> &fields, int number);

/// The strings that a Java program wrote with writeUTF() in front of a serialised stream's first object (stream magic
/// AC ED 00 05, block data). Nullopt when `data` is no such stream. Source: Java Object Serialization Specification,
/// section 6.
[[nodiscard]] std::optional<QStringList> javaStrings(QByteArrayView data);

} // namespace model
