// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace app {

/// Colours JSON: keys, strings, numbers, words and what is no JSON at all, in colours derived from the palette. Lines
/// past `lineLimit` characters stay plain. Thread: the GUI's.
class JsonHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
public:
    /// Takes hold of no document yet: setDocument() does.
    JsonHighlighter(const QPalette &palette, QObject *parent);

    void setPalette(const QPalette &palette);
    static constexpr qsizetype lineLimit = 4000;

protected:
    void highlightBlock(const QString &text) override;

private:
    qsizetype highlightString(const QString &text, qsizetype start);
    qsizetype highlightWord(const QString &text, qsizetype start);

    QTextCharFormat m_key;
    QTextCharFormat m_string;
    QTextCharFormat m_number;
    QTextCharFormat m_word;
    QTextCharFormat m_mistake;
};

} // namespace app
