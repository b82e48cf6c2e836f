// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/search/searchparser.h"

#include <QLineEdit>

class QCompleter;

namespace app {

/// One line for a search expression: reads it as it is typed, and completes the fields' names. Thread: the GUI's.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// What the text says; the case switch is not the field's.
    [[nodiscard]] const model::ParsedSearch &parsed() const { return m_parsed; }

Q_SIGNALS:
    /// After every change of the text.
    void parsedChanged();

private:
    void read();
    void offerCompletions();
    void complete(const QString &completion);
    [[nodiscard]] qsizetype wordStart() const; ///< of the word that the cursor is in, without its "!"

    QCompleter *m_completer; ///< our own use of it, as QLineEdit's completes the whole line alone
    model::ParsedSearch m_parsed;
};

} // namespace app
