// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QGridLayout;
class QPlainTextEdit;

namespace app {

/// What was typed here and what the server holds, side by side with the differing lines marked, and the three ways to
/// go on. Opened with open(); deletes itself when closed. Closing it is going on with editing.
class ConflictView : public QDialog {
    Q_OBJECT
public:
    struct Side {
        QString title;
        QString text;
    };
    ConflictView(const QString &path, const Side &mine, const Side &theirs, bool mayWrite, QWidget *parent = nullptr);

Q_SIGNALS:
    void overwriteChosen();
    void theirsChosen();

private:
    QPlainTextEdit *makeSide(const Side &side, QGridLayout *grid, int column);
    void layOut(const QStringList &mine, const QStringList &theirs);

    QPlainTextEdit *m_mine = nullptr;
    QPlainTextEdit *m_theirs = nullptr;
    int m_differences = 0;
};

} // namespace app
