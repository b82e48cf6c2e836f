// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/memberpayload.h"

#include <QJsonDocument>
#include <QStringDecoder>
#include <QUrl>
#include <QtEndian>

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/wire_format_lite.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qsizetype longestText = 256;

QString firstBytes(const QByteArray &data)
{
    return QString::fromLatin1(data.first(std::min<qsizetype>(data.size(), 8)).toHex(' '));
}

} // namespace

bool looksLikeAddress(const QString &text)
{
    if (text.contains("://"_L1))
        return !QUrl(text, QUrl::StrictMode).host().isEmpty();
    const QUrl url("//"_L1 + text, QUrl::StrictMode);
    return url.port() > 0 && !url.host().isEmpty() && url.userInfo().isEmpty() && url.path().isEmpty();
}

QString addressOf(const QString &host, int port)
{
    if (host.isEmpty() || port <= 0)
        return host;
    const bool isV6 = host.contains(u':') && !host.startsWith(u'[');
    return isV6 ? u"[%1]:%2"_s.arg(host).arg(port) : u"%1:%2"_s.arg(host).arg(port);
}

MemberPayload textPayload(const QByteArray &data)
{
    if (data.isEmpty())
        return {};
    if (data.size() > longestText)
        return {{}, {}, u"%1 bytes, more than a name has"_s.arg(data.size())};
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(data);
    if (decode.hasError() || !std::ranges::all_of(text, [](QChar letter) { return letter.isPrint(); }))
        return {{}, {}, u"not text: begins with %1"_s.arg(firstBytes(data))};
    return {text, looksLikeAddress(text) ? text : QString(), {}};
}

std::optional<QJsonObject> jsonPayload(const QByteArray &data, QString *why)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(data, &error);
    if (document.isObject())
        return document.object();
    *why = data.isEmpty()                         ? u"empty where JSON was expected"_s
        : error.error != QJsonParseError::NoError ? u"no JSON: %1 at %2"_s.arg(error.errorString()).arg(error.offset)
                                                  : u"JSON, but not an object"_s;
    return std::nullopt;
}

std::optional<QList<ProtobufField>> protobufFields(QByteArrayView data)
{
    using google::protobuf::internal::WireFormatLite;
    google::protobuf::io::CodedInputStream input(
        reinterpret_cast<const std::uint8_t *>(data.data()), static_cast<int>(data.size()));
    QList<ProtobufField> fields;
    while (const std::uint32_t tag = input.ReadTag()) {
        ProtobufField field;
        field.number = WireFormatLite::GetTagFieldNumber(tag);
        std::uint64_t number = 0;
        std::uint32_t small = 0;
        bool isGood = field.number > 0;
        switch (WireFormatLite::GetTagWireType(tag)) {
        case WireFormatLite::WIRETYPE_VARINT:
            isGood = isGood && input.ReadVarint64(&number);
            break;
        case WireFormatLite::WIRETYPE_FIXED64:
            isGood = isGood && input.ReadLittleEndian64(&number);
            break;
        case WireFormatLite::WIRETYPE_FIXED32:
            isGood = isGood && input.ReadLittleEndian32(&small);
            number = small;
            break;
        case WireFormatLite::WIRETYPE_LENGTH_DELIMITED: {
            std::string bytes;
            isGood = isGood && input.ReadVarint32(&small) && input.ReadString(&bytes, static_cast<int>(small));
            field.bytes = QByteArray::fromStdString(bytes);
            break;
        }
        default:
            isGood = false; // groups are of no format that is read here
        }
        if (!isGood)
            return std::nullopt;
        field.value = number;
        fields.append(field);
    }
    if (!input.ConsumedEntireMessage())
        return std::nullopt;
    return fields;
}

QString protobufText(const QList<ProtobufField> &fields, int number)
{
    const auto found = std::ranges::find(fields, number, &ProtobufField::number);
    return found == fields.end() ? QString() : QString::fromUtf8(found->bytes);
}

quint64 protobufNumber(const QList<ProtobufField> &fields, int number)
{
    const auto found = std::ranges::find(fields, number, &ProtobufField::number);
    return found == fields.end() ? 0 : found->value;
}

std::optional<QStringList> javaStrings(QByteArrayView data)
{
    constexpr char magic[] = {'\xac', '\xed', 0, 5};
    constexpr char blockData = 0x77;
    if (!data.startsWith(QByteArrayView(magic, sizeof magic)) || data.size() < 6 || data.at(4) != blockData)
        return std::nullopt;
    const qsizetype length = static_cast<unsigned char>(data.at(5));
    QByteArrayView block = data.sliced(6, std::min(length, data.size() - 6));
    QStringList strings;
    while (block.size() >= 2) {
        const qsizetype size = qFromBigEndian<quint16>(block.data());
        if (size > block.size() - 2)
            break;
        strings.append(QString::fromUtf8(block.sliced(2, size)));
        block = block.sliced(2 + size);
    }
    return strings;
}

} // namespace model
