// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/rowscopy.h"

#include <QAbstractItemModel>

#include <utility>

namespace app {

namespace {

/// A tab or a line break in a name would move all that follows to another cell.
QString cell(QString text)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return text;
}

} // namespace

RowsCopy::RowsCopy(QObject *parent)
    : QObject(parent)
    , m_rows(new SlicedRows(this))
{
}

void RowsCopy::start(const QAbstractItemModel *model, SlicedRows::Runs runs, const QList<int> &columns)
{
    m_copied = 0;
    QStringList headers;
    for (const int column : columns)
        headers << cell(model->headerData(column, Qt::Horizontal).toString());
    m_text = headers.join(u'\t') + u'\n';
    const auto visit = [this, model, columns](int row) {
        if (m_copied == limit)
            return false;
        copyRow(model, columns, row);
        return true;
    };
    m_rows->start(std::move(runs), visit, [this] { Q_EMIT finished(std::exchange(m_text, {}), m_copied); });
}

void RowsCopy::copyRow(const QAbstractItemModel *model, const QList<int> &columns, int row)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (i > 0)
            m_text += u'\t';
        m_text += cell(model->index(row, columns.at(i)).data().toString());
    }
    m_text += u'\n';
    ++m_copied;
}

} // namespace app
