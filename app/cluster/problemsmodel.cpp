// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/problemsmodel.h"

#include "app/cluster/problemseverity.h"
#include "app/cluster/problemtext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace app {

ProblemsModel::ProblemsModel(QObject *parent)
    : KeyedTableModel(parent)
{
}

void ProblemsModel::setProblems(const QList<model::ClusterProblem> &problems)
{
    QList<ProblemRow> rows;
    rows.reserve(problems.size());
    for (const model::ClusterProblem &problem : problems)
        rows.append({problem});
    std::ranges::stable_sort(rows, [](const ProblemRow &a, const ProblemRow &b) {
        const auto weight = [](const ProblemRow &row) { return -static_cast<int>(severityOf(row.problem)); };
        return std::tuple(weight(a), a.key()) < std::tuple(weight(b), b.key());
    });
    setRows(rows);
}

int ProblemsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ProblemsModel::sinceText(const model::ClusterProblem &problem)
{
    if (problem.sinceMs == 0)
        return tr("since when is not known");
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(problem.sinceMs);
    const QLocale locale;
    return since.date() == QDate::currentDate() ? tr("since %1").arg(since.time().toString(QStringLiteral("HH:mm:ss")))
                                                : tr("since %1").arg(locale.toString(since, QLocale::ShortFormat));
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const model::ClusterProblem &problem = rows().at(index.row()).problem;
    const ProblemSeverity severity = severityOf(problem);
    switch (role) {
    case PathRole:
        return problem.node;
    case Qt::ToolTipRole:
        return problemText(problem);
    case Qt::DecorationRole:
        return index.column() == SeverityColumn ? severityIcon(severity) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case SeverityColumn:
        return severityText(severity);
    case ProblemColumn:
        return problemText(problem);
    default:
        return sinceText(problem);
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case ProblemColumn:
        return tr("Problem");
    default:
        return tr("Since");
    }
}

} // namespace app
