// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/conflictview.h"

#include "app/browser/linediff.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>

namespace app {

namespace {

constexpr int shownLines = 4000;

/// Two texts are scrolled as one.
void tie(QScrollBar *one, QScrollBar *other)
{
    QObject::connect(one, &QScrollBar::valueChanged, other, &QScrollBar::setValue);
    QObject::connect(other, &QScrollBar::valueChanged, one, &QScrollBar::setValue);
}

void appendLine(QTextCursor &cursor, const QString &text, const QColor &background)
{
    if (!cursor.atStart())
        cursor.insertBlock();
    QTextBlockFormat format;
    if (background.isValid())
        format.setBackground(background);
    cursor.setBlockFormat(format);
    cursor.insertText(text);
}

} // namespace

ConflictView::ConflictView(const QString &path, const Side &mine, const Side &theirs, bool mayWrite, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Two versions of %1").arg(path));
    auto *grid = new QGridLayout(this);
    m_mine = makeSide(mine, grid, 0);
    m_theirs = makeSide(theirs, grid, 1);
    layOut(mine.text.split(u'\n'), theirs.text.split(u'\n'));
    tie(m_mine->verticalScrollBar(), m_theirs->verticalScrollBar());
    tie(m_mine->horizontalScrollBar(), m_theirs->horizontalScrollBar());

    auto *summary = new QLabel(tr("%Ln line(s) differ, marked + and -.", nullptr, m_differences), this);
    grid->addWidget(summary, 2, 0, 1, 2);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *overwrite = buttons->addButton(tr("Overwrite theirs"), QDialogButtonBox::AcceptRole);
    overwrite->setToolTip(tr("Writes your text over the version shown on the right, unless that changed once more. Can "
                             "be undone."));
    overwrite->setEnabled(mayWrite);
    QPushButton *take = buttons->addButton(tr("Take theirs"), QDialogButtonBox::DestructiveRole);
    take->setToolTip(tr("Puts the server's text into the editor; Ctrl+Z in the editor brings yours back"));
    QPushButton *edit = buttons->addButton(tr("Go on editing"), QDialogButtonBox::RejectRole);
    edit->setToolTip(tr("Closes this and writes nothing; your text stays in the editor"));
    edit->setDefault(true);
    grid->addWidget(buttons, 3, 0, 1, 2);
    connect(overwrite, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT overwriteChosen();
    });
    connect(take, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT theirsChosen();
    });
    connect(edit, &QPushButton::clicked, this, &QDialog::reject);
    resize(900, 540);
}

QPlainTextEdit *ConflictView::makeSide(const Side &side, QGridLayout *grid, int column)
{
    auto *title = new QLabel(side.title, this);
    title->setWordWrap(true);
    auto *text = new QPlainTextEdit(this);
    text->setAccessibleName(side.title);
    text->setReadOnly(true);
    text->setUndoRedoEnabled(false);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    title->setBuddy(text);
    grid->addWidget(title, 0, column);
    grid->addWidget(text, 1, column);
    grid->setColumnStretch(column, 1);
    grid->setRowStretch(1, 1);
    return text;
}

void ConflictView::layOut(const QStringList &mine, const QStringList &theirs)
{
    QColor mark = palette().color(QPalette::Highlight);
    mark.setAlphaF(0.22F);
    QColor gap = palette().color(QPalette::Mid);
    gap.setAlphaF(0.25F);
    QTextCursor left(m_mine->document());
    QTextCursor right(m_theirs->document());
    int lines = 0;
    int firstDifference = -1;
    const QList<DiffRow> rows = lineDiff(mine, theirs);
    for (const DiffRow &row : rows) {
        if (!row.same) {
            ++m_differences;
            if (firstDifference < 0)
                firstDifference = lines;
        }
        if (lines++ >= shownLines)
            continue;
        if (row.same) {
            appendLine(left, QStringLiteral("  ") + mine.at(row.left), {});
            appendLine(right, QStringLiteral("  ") + theirs.at(row.right), {});
            continue;
        }
        // The signs say it to those who do not see the colour.
        appendLine(
            left, row.left < 0 ? QString() : QStringLiteral("+ ") + mine.at(row.left), row.left < 0 ? gap : mark);
        appendLine(
            right, row.right < 0 ? QString() : QStringLiteral("- ") + theirs.at(row.right), row.right < 0 ? gap : mark);
    }
    if (lines > shownLines) {
        const QString rest = tr("(%Ln more line(s))", nullptr, lines - shownLines);
        appendLine(left, rest, gap);
        appendLine(right, rest, gap);
    }
    for (QPlainTextEdit *side : {m_mine, m_theirs}) {
        const QTextBlock block = side->document()->findBlockByNumber(qMax(0, qMin(firstDifference, shownLines) - 3));
        side->setTextCursor(QTextCursor(block));
        side->ensureCursorVisible();
    }
}

} // namespace app
