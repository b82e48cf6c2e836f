// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourtasklist.h"

#include "app/shell/icons.h"
#include "app/tour/tourtext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

TourTaskList::TourTaskList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(10);
    m_layout->setVerticalSpacing(8);
    m_layout->setColumnStretch(1, 1);
}

void TourTaskList::setTasks(const QList<TourTask> &tasks)
{
    if (tasks == m_tasks)
        return;
    m_tasks = tasks;
    if (m_rows.size() != m_tasks.size())
        makeRows();
    for (int index = 0; index < m_tasks.size(); ++index)
        showTask(index);
}

void TourTaskList::makeRows()
{
    for (const Row &row : std::as_const(m_rows)) {
        delete row.mark;
        delete row.text;
    }
    m_rows.clear();
    for (int index = 0; index < m_tasks.size(); ++index) {
        const Row row{new QLabel(this), new QLabel(this)};
        row.text->setTextFormat(Qt::PlainText);
        row.text->setWordWrap(true);
        m_layout->addWidget(row.mark, index, 0, Qt::AlignTop | Qt::AlignHCenter);
        m_layout->addWidget(row.text, index, 1, Qt::AlignTop);
        m_rows.append(row);
    }
}

void TourTaskList::showTask(int index)
{
    const TourTask &task = m_tasks.at(index);
    const Row &row = m_rows.at(index);
    const auto firstOpen = std::ranges::find(m_tasks, false, &TourTask::done) - m_tasks.begin();
    QFont number = font();
    number.setBold(index == firstOpen);
    row.mark->setFont(number);
    row.text->setText(withWholePaths(task.text));
    row.text->setEnabled(index <= firstOpen);
    row.mark->setEnabled(index <= firstOpen);
    if (task.done) {
        const int side = fontMetrics().height();
        row.mark->setPixmap(icon(u"dialog-ok"_s).pixmap(side, side));
        row.mark->setAccessibleName(tr("done"));
        row.text->setAccessibleName(tr("Done: %1").arg(task.text));
    } else {
        row.mark->setText(QLocale().toString(index + 1));
        row.mark->setAccessibleName(tr("to do"));
        row.text->setAccessibleName(tr("To do: %1").arg(task.text));
    }
}

void TourTaskList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        for (int index = 0; index < m_rows.size(); ++index)
            showTask(index);
    }
}

} // namespace app
