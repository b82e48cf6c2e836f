// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/jsonhighlighter.h"

#include "app/browser/palettecolors.h"

namespace app {

namespace {

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'.' || character == u'-' || character == u'+'
        || character == u'_';
}

bool isNumber(QStringView word)
{
    bool ok = false;
    static_cast<void>(word.toDouble(&ok));
    return ok && (word.front().isDigit() || word.front() == u'-');
}

} // namespace

JsonHighlighter::JsonHighlighter(const QPalette &palette, QObject *parent)
    : QSyntaxHighlighter(parent)
{
    setPalette(palette);
}

void JsonHighlighter::setPalette(const QPalette &palette)
{
    m_key.setForeground(accentColor(palette));
    m_string.setForeground(accentColor(palette, 0.80F));
    m_number.setForeground(accentColor(palette, 0.45F));
    m_word.setForeground(accentColor(palette, 0.20F));
    m_word.setFontWeight(QFont::DemiBold);
    m_mistake.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    m_mistake.setUnderlineColor(palette.color(QPalette::Text));
    if (document())
        rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (text.size() > lineLimit)
        return;
    for (qsizetype at = 0; at < text.size();) {
        const QChar character = text.at(at);
        if (character == u'"')
            at = highlightString(text, at);
        else if (isWordCharacter(character))
            at = highlightWord(text, at);
        else
            ++at;
    }
}

qsizetype JsonHighlighter::highlightString(const QString &text, qsizetype start)
{
    qsizetype end = start + 1;
    while (end < text.size() && text.at(end) != u'"')
        end += text.at(end) == u'\\' ? 2 : 1;
    const bool closed = end < text.size();
    end = qMin(end + 1, text.size());
    qsizetype next = end;
    while (next < text.size() && text.at(next).isSpace())
        ++next;
    const bool key = next < text.size() && text.at(next) == u':';
    setFormat(static_cast<int>(start), static_cast<int>(end - start), !closed ? m_mistake : key ? m_key : m_string);
    return end;
}

qsizetype JsonHighlighter::highlightWord(const QString &text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && isWordCharacter(text.at(end)))
        ++end;
    const QStringView word = QStringView(text).mid(start, end - start);
    const bool known = word == QLatin1String("true") || word == QLatin1String("false") || word == QLatin1String("null");
    setFormat(static_cast<int>(start), static_cast<int>(end - start),
        known                ? m_word
            : isNumber(word) ? m_number
                             : m_mistake);
    return end;
}

} // namespace app
