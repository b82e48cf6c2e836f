// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/pathbar.h"

#include "app/browser/pathcompletion.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/errortext.h"
#include "app/shell/icons.h"
#include "model/tree/livetree.h"
#include "zkbridge/client/path.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

namespace app {

PathBar::PathBar(EnsembleConnection *connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_edit(new QLineEdit(this))
    , m_copy(new QToolButton(this))
    , m_completion(new PathCompletion(connection->session(), connection->tree(), this))
    , m_problem(new QLabel(this))
{
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setAccessibleName(tr("Path"));
    m_edit->setToolTip(tr("The path of the selected znode. Type a path and press Enter to go there (Ctrl+L)."));
    m_edit->setPlaceholderText(tr("/path/of/a/znode"));
    m_edit->setCompleter(m_completion);
    m_edit->installEventFilter(this);
    m_completion->popup()->setFont(m_edit->font());

    m_copy->setIcon(icon(QStringLiteral("edit-copy")));
    m_copy->setText(tr("Copy"));
    m_copy->setToolButtonStyle(m_copy->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    m_copy->setAutoRaise(true);
    m_copy->setAccessibleName(tr("Copy path"));
    m_copy->setToolTip(tr("Copies the path of the selected znode"));

    m_problem->setWordWrap(true);
    m_problem->setFrameShape(QFrame::StyledPanel);
    m_problem->setAutoFillBackground(true);
    m_problem->setBackgroundRole(QPalette::ToolTipBase);
    m_problem->setForegroundRole(QPalette::ToolTipText);
    m_problem->setMargin(6);
    m_problem->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_copy);
    setFocusProxy(m_edit);

    connect(m_edit, &QLineEdit::textEdited, this, &PathBar::complete);
    connect(m_edit, &QLineEdit::returnPressed, this, &PathBar::go);
    connect(m_completion, &PathCompletion::completionsFound, this, [this] {
        if (m_edit->hasFocus())
            m_completion->complete();
    });
    connect(m_copy, &QToolButton::clicked, this, &PathBar::copyPath);
    connect(connection, &EnsembleConnection::selectedPathChanged, this, &PathBar::showSelected);
    showSelected(connection->selectedPath());
}

void PathBar::focusPath()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void PathBar::showSelected(const QString &path)
{
    hideProblem();
    m_completion->follow({});
    m_edit->setText(path);
    m_copy->setEnabled(!path.isEmpty());
}

void PathBar::complete(const QString &text)
{
    hideProblem();
    m_completion->follow(text);
}

void PathBar::go()
{
    QString path = m_edit->text().trimmed();
    if (path.size() > 1 && path.endsWith(QLatin1Char('/')))
        path.chop(1); // what completion leaves behind
    if (const QString problem = zkbridge::pathProblem(path); !problem.isEmpty()) {
        showProblem(errorText({zkbridge::ErrorCode::InvalidPath, path, QStringLiteral("get"), problem}));
        return;
    }
    const QString typed = m_edit->text();
    m_connection->tree()->reveal(path, this, [this, path, typed](const zkbridge::Result<QModelIndex> &result) {
        if (m_edit->text() != typed)
            return; // typed on while the answer was under way
        if (!result) {
            showProblem(errorText(result.error()));
            return;
        }
        m_edit->setText(path);
        m_connection->selectPath(path);
    });
}

void PathBar::showProblem(const QString &text)
{
    m_problem->setParent(window());
    m_problem->setText(text);
    m_edit->setAccessibleDescription(text);
    const int width = qMin(m_edit->width(), 640);
    m_problem->resize(width, m_problem->heightForWidth(width));
    m_problem->move(m_edit->mapTo(window(), QPoint(0, m_edit->height() + 2)));
    m_problem->raise();
    m_problem->show();
    QAccessibleEvent event(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PathBar::hideProblem()
{
    m_problem->hide();
    m_edit->setAccessibleDescription({});
}

void PathBar::copyPath() { QGuiApplication::clipboard()->setText(m_connection->selectedPath()); }

bool PathBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        showSelected(m_connection->selectedPath());
        return true;
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        hideProblem();
    return QWidget::eventFilter(watched, event);
}

} // namespace app
