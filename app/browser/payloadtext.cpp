// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/payloadtext.h"

#include "model/payload/hexdump.h"
#include "model/payload/jsontext.h"
#include "model/payload/payloadformat.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

using model::PayloadFormat;

namespace {

struct PayloadWords {
    Q_DECLARE_TR_FUNCTIONS(PayloadText)
};

TextForm formOf(PayloadFormat format)
{
    switch (format) {
    case PayloadFormat::Json:
        return TextForm::Json;
    case PayloadFormat::Binary:
        return TextForm::Hex;
    case PayloadFormat::Null:
    case PayloadFormat::Empty:
    case PayloadFormat::Text:
        break;
    }
    return TextForm::Text;
}

/// As most programs' default writers put it on one line: a blank after each comma and colon.
QByteArray spacedJson(const QByteArray &compact)
{
    QByteArray spaced;
    spaced.reserve(compact.size() + compact.size() / 8);
    bool inString = false;
    bool escaped = false;
    for (const char character : compact) {
        spaced += character;
        if (inString) {
            inString = escaped || character != '"';
            escaped = !escaped && character == '\\';
        } else if (character == '"') {
            inString = true;
        } else if (character == ',' || character == ':') {
            spaced += ' ';
        }
    }
    return spaced;
}

/// Characters that a text document turns into something else.
bool survivesEditor(QChar character)
{
    const char16_t code = character.unicode();
    return code != u'\r' && code != u'\0' && code != 0x2029 && code != 0xfdd0 && code != 0xfdd1;
}

bool hasLongLine(const QString &text, qsizetype limit)
{
    for (qsizetype start = 0; text.size() - start > limit;) {
        const qsizetype end = text.indexOf(u'\n', start);
        if ((end < 0 ? text.size() : end) - start > limit)
            return true;
        start = end + 1;
    }
    return false;
}

} // namespace

PayloadText::PayloadText(const QByteArray &data, std::optional<TextForm> form, bool whole)
    : m_form(form.value_or(formOf(model::detectPayloadFormat(data))))
{
    if (m_form != TextForm::Hex && !data.isEmpty() && !model::canShowAs(PayloadFormat::Text, data))
        m_form = TextForm::Hex;
    if (m_form == TextForm::Hex)
        showHex(data, whole);
    else
        showText(data, whole);
}

void PayloadText::showHex(const QByteArray &data, bool whole)
{
    m_preview = !whole && data.size() > hexLimit;
    m_hindrance = m_preview ? Hindrance::Preview : Hindrance::None;
    m_text = model::hexDump(m_preview ? data.left(previewLength) : data);
    if (m_text.endsWith(u'\n'))
        m_text.chop(1);
}

void PayloadText::showText(const QByteArray &data, bool whole)
{
    const bool oneLine = !data.contains('\n');
    if (m_form == TextForm::Json && oneLine && !model::jsonProblem(data)) {
        const QByteArray compact = model::compactJson(data);
        if (compact == data)
            m_layout = JsonLayout::Compact;
        else if (spacedJson(compact) == data)
            m_layout = JsonLayout::Spaced;
    }
    m_text = QString::fromUtf8(m_layout == JsonLayout::AsWritten ? data : model::indentedJson(data));
    if (m_text.contains(u'\r')) {
        QString unix = m_text;
        unix.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        m_carriageReturns = !unix.contains(u'\r') && unix.count(u'\n') == m_text.count(QStringLiteral("\r\n"));
        if (m_carriageReturns)
            m_text = unix;
        else
            m_hindrance = Hindrance::MixedLineEnds;
    }
    if (m_hindrance == Hindrance::None && !std::all_of(m_text.cbegin(), m_text.cend(), survivesEditor))
        m_hindrance = Hindrance::Unprintable;
    if (!whole && (m_text.count(u'\n') > lineCountLimit || hasLongLine(m_text, lineLimit))) {
        m_preview = true;
        m_hindrance = Hindrance::Preview;
        m_text.truncate(previewLength);
    }
}

QString PayloadText::readOnlyReason() const
{
    switch (m_hindrance) {
    case Hindrance::None:
        break;
    case Hindrance::Preview:
        return PayloadWords::tr("Only the beginning is shown, for the whole would be slow to edit.");
    case Hindrance::MixedLineEnds:
        return PayloadWords::tr(
            "The line ends are mixed, and editing as text would change them. Edit these bytes as hex.");
    case Hindrance::Unprintable:
        return PayloadWords::tr("This text holds characters that an editor would change. Edit these bytes as hex.");
    }
    return {};
}

PayloadText::Bytes PayloadText::toBytes(const QString &text, bool asItStands) const
{
    if (m_form == TextForm::Hex) {
        model::HexProblem problem;
        if (const auto bytes = model::parseHexDump(text, &problem)) {
            // Nothing typed is data of length 0, not null.
            return {bytes->isNull() ? QByteArray("") : *bytes, {}};
        }
        return {{},
            PayloadWords::tr("Line %1, column %2 is no pair of hex digits: %3")
                .arg(problem.line)
                .arg(problem.column)
                .arg(problem.found)};
    }
    QByteArray data = text.isEmpty() ? QByteArray("") : text.toUtf8();
    if (m_form == TextForm::Json && !asItStands) {
        if (const auto problem = model::jsonProblem(data)) {
            return {{},
                PayloadWords::tr("This is not JSON: line %1, column %2: %3.")
                    .arg(problem->line)
                    .arg(problem->column)
                    .arg(problem->reason)};
        }
        if (m_layout != JsonLayout::AsWritten)
            data = model::compactJson(data);
        if (m_layout == JsonLayout::Spaced)
            data = spacedJson(data);
    }
    if (m_carriageReturns)
        data.replace("\n", "\r\n");
    return {data, {}};
}

} // namespace app
