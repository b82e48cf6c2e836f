// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/payload/payloadformat.h"

#include "model/payload/jsontext.h"

#include <QStringDecoder>

#include <algorithm>

namespace model {

namespace {

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control && character != u'\t' && character != u'\n'
        && character != u'\r';
}

bool isText(const QByteArray &data)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(data);
    return !decoder.hasError() && std::none_of(text.cbegin(), text.cend(), isControl);
}

} // namespace

PayloadFormat detectPayloadFormat(const QByteArray &data)
{
    if (data.isNull())
        return PayloadFormat::Null;
    if (data.isEmpty())
        return PayloadFormat::Empty;
    if (!isText(data))
        return PayloadFormat::Binary;
    // A lone number or word is JSON too, but nobody thinks of it as that.
    const QByteArray trimmed = data.trimmed();
    const bool looksLikeJson = trimmed.startsWith('{') || trimmed.startsWith('[');
    return looksLikeJson && !jsonProblem(data) ? PayloadFormat::Json : PayloadFormat::Text;
}

bool canShowAs(PayloadFormat format, const QByteArray &data)
{
    switch (format) {
    case PayloadFormat::Null:
        return data.isNull();
    case PayloadFormat::Empty:
        return !data.isNull() && data.isEmpty();
    case PayloadFormat::Json:
    case PayloadFormat::Text:
        return isText(data);
    case PayloadFormat::Binary:
        return true;
    }
    return false;
}

} // namespace model
