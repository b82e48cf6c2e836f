// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drill/drillresultsmodel.h"

#include "app/drill/drilltext.h"
#include "zkbridge/client/path.h"

#include <QFont>
#include <QFontDatabase>

using namespace Qt::StringLiterals;
using model::DrillMeasure;
using model::drillSpan;

namespace app {

namespace {

QString cellText(const DrillMeasure &measure, int column)
{
    switch (column) {
    case DrillResultsModel::WhatColumn:
        return measureTitle(measure);
    case DrillResultsModel::WhoColumn:
        return measure.touchesServer() ? measure.victim : zkbridge::nodeName(measure.victim);
    case DrillResultsModel::DetectionColumn:
        return spanText(drillSpan(measure.actedMs, measure.detectedMs));
    case DrillResultsModel::ElectionColumn:
        return spanText(measure.touchesServer() ? drillSpan(measure.actedMs, measure.quorumMs)
                                                : drillSpan(measure.detectedMs, measure.electedMs));
    case DrillResultsModel::RegistryColumn:
        return spanText(measure.touchesServer() ? drillSpan(measure.actedMs, measure.backMs)
                                                : drillSpan(measure.electedMs, measure.registeredMs));
    case DrillResultsModel::TaskColumn:
        return spanText(drillSpan(measure.electedMs, measure.firstTaskMs));
    case DrillResultsModel::GapColumn:
        return spanText(measure.withoutLeaderMs);
    case DrillResultsModel::WokenColumn:
        return countText(measure.woken);
    case DrillResultsModel::MovedColumn:
        return countText(measure.tasksMoved);
    case DrillResultsModel::ExpectedColumn:
        return rangeText(measure.expected);
    case DrillResultsModel::VerdictColumn:
        return verdictText(measure);
    default:
        return {};
    }
}

bool isText(int column)
{
    return column == DrillResultsModel::WhatColumn || column == DrillResultsModel::WhoColumn
        || column == DrillResultsModel::VerdictColumn;
}

} // namespace

DrillResultsModel::DrillResultsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DrillResultsModel::setMeasures(const QList<DrillMeasure> &measures)
{
    // Rows that only know more keep their place and selection.
    if (measures.size() < m_measures.size()) {
        beginResetModel();
        m_measures = measures;
        endResetModel();
        return;
    }
    for (qsizetype row = 0; row < m_measures.size(); ++row) {
        if (m_measures.at(row) == measures.at(row))
            continue;
        m_measures[row] = measures.at(row);
        Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), ColumnCount - 1));
    }
    for (qsizetype row = m_measures.size(); row < measures.size(); ++row)
        append(measures.at(row));
}

void DrillResultsModel::append(const DrillMeasure &measure)
{
    const auto row = static_cast<int>(m_measures.size());
    beginInsertRows({}, row, row);
    m_measures.append(measure);
    endInsertRows();
}

int DrillResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_measures.size());
}

int DrillResultsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant DrillResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DrillMeasure &measure = m_measures.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(measure, column);
    case Qt::ToolTipRole:
        return (QStringList{measureLine(measure)} + complaints(measure)).join(u'\n');
    case Qt::TextAlignmentRole:
        return QVariant((isText(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (column == WhoColumn)
            return QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (column == VerdictColumn && !measure.isAsExpected()) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant DrillResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case WhatColumn:
        return tip ? tr("What was done, or happened by itself") : tr("What");
    case WhoColumn:
        return tip ? tr("The candidate, or the server") : tr("Who");
    case DetectionColumn:
        return tip ? tr("From the death until the next in line was told; of a server, until its clients noticed")
                   : tr("Detection");
    case ElectionColumn:
        return tip ? tr("From there until another one leads; of a server, from its death to another quorum leader")
                   : tr("Election");
    case RegistryColumn:
        return tip ? tr("From there until the new leader left the workers' registry; of a server, from its death until "
                        "all are connected again")
                   : tr("Registry");
    case TaskColumn:
        return tip ? tr("From the election until the first task that the new leader gave away was done")
                   : tr("First task");
    case GapColumn:
        return tip ? tr("How long nobody led the election") : tr("Without a leader");
    case WokenColumn:
        return tip ? tr("Participants that a watch told of the death; one is enough") : tr("Woken");
    case MovedColumn:
        return tip ? tr("Tasks that were taken back from workers that were gone") : tr("Tasks moved");
    case ExpectedColumn:
        return tip
            ? tr("What follows from session timeout and tick for the detection; of a leave for the election, of a "
                 "server until all is well again")
            : tr("To expect");
    case VerdictColumn:
        return tip ? tr("Whether it was as it is to be expected") : tr("Verdict");
    default:
        return {};
    }
}

} // namespace app
