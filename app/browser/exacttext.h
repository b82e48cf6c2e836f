// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTextDocument>

namespace app {

/// The text of an editor, character by character: QPlainTextEdit::toPlainText() would make plain blanks of no-break
/// ones, and what is written to a server would differ from what is seen.
[[nodiscard]] inline QString exactText(const QPlainTextEdit *edit)
{
    QString text = edit->document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n');
}

} // namespace app
