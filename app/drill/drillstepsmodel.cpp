// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drill/drillstepsmodel.h"

#include "app/drill/drilltext.h"

#include <QComboBox>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::DrillDeed;
using model::DrillPlan;
using model::DrillStep;
using model::DrillTarget;

namespace app {

namespace {

constexpr int mostThawMs = 600'000;
constexpr int thawStepMs = 500;

bool isSameKind(const DrillStep &left, const DrillStep &right)
{
    return left.deed == right.deed && left.target == right.target;
}

} // namespace

DrillStepsModel::DrillStepsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

QList<DrillStep> DrillStepsModel::kinds(bool withServers)
{
    QList<DrillStep> kinds;
    for (const DrillTarget target : {DrillTarget::Leader, DrillTarget::Follower, DrillTarget::Random})
        for (const DrillDeed deed : {DrillDeed::Leave, DrillDeed::Crash, DrillDeed::Freeze})
            kinds.append({deed, target, 1, 0, 0});
    if (!withServers)
        return kinds;
    for (const DrillTarget target : {DrillTarget::ServerLeader, DrillTarget::ServerFollower})
        for (const DrillDeed deed : {DrillDeed::Stop, DrillDeed::Crash, DrillDeed::Freeze})
            kinds.append({deed, target, 1, 0, 0});
    return kinds;
}

void DrillStepsModel::setSteps(const QList<DrillStep> &steps)
{
    beginResetModel();
    m_steps = steps;
    endResetModel();
    Q_EMIT stepsChanged();
}

void DrillStepsModel::addAfter(int row)
{
    const int at = std::clamp(row + 1, 0, static_cast<int>(m_steps.size()));
    beginInsertRows({}, at, at);
    m_steps.insert(at, at > 0 ? m_steps.at(at - 1) : DrillStep());
    endInsertRows();
    Q_EMIT stepsChanged();
}

void DrillStepsModel::remove(int row)
{
    if (row < 0 || row >= m_steps.size())
        return;
    beginRemoveRows({}, row, row);
    m_steps.removeAt(row);
    endRemoveRows();
    Q_EMIT stepsChanged();
}

void DrillStepsModel::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= m_steps.size() || to < 0 || to >= m_steps.size() || by == 0)
        return;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_steps.move(row, to);
    endMoveRows();
    Q_EMIT stepsChanged();
}

void DrillStepsModel::setEditable(bool editable) { m_editable = editable; }

int DrillStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int DrillStepsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant DrillStepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DrillStep &step = m_steps.at(index.row());
    if (role == Qt::ToolTipRole)
        return stepText(step);
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == DeedColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const bool forPeople = role == Qt::DisplayRole;
    switch (index.column()) {
    case DeedColumn:
        return forPeople ? QVariant(deedText(step.deed, step.target)) : QVariant::fromValue(step);
    case TimesColumn:
        return step.times;
    case WorkColumn:
        return step.work;
    case ThawColumn:
        if (!forPeople)
            return step.thawAfterMs;
        if (step.deed != DrillDeed::Freeze)
            return u"–"_s;
        return step.thawAfterMs == 0 ? tr("when seen") : spanText(step.thawAfterMs);
    default:
        return {};
    }
}

bool DrillStepsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    DrillStep &step = m_steps[index.row()];
    switch (index.column()) {
    case DeedColumn: {
        const auto kind = value.value<DrillStep>();
        step.deed = kind.deed;
        step.target = kind.target;
        if (step.deed != DrillDeed::Freeze)
            step.thawAfterMs = 0;
        break;
    }
    case TimesColumn:
        step.times = std::clamp(value.toInt(), 1, DrillPlan::mostTimes);
        break;
    case WorkColumn:
        step.work = std::clamp(value.toInt(), 0, DrillPlan::mostWork);
        break;
    case ThawColumn:
        step.thawAfterMs = std::clamp(value.toInt(), 0, mostThawMs);
        break;
    default:
        return false;
    }
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT stepsChanged();
    return true;
}

QVariant DrillStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case DeedColumn:
        return tip ? tr("What is done, and to whom. Double click or F2 edits") : tr("What happens");
    case TimesColumn:
        return tip ? tr("How often, each time from a healthy cluster") : tr("Times");
    case WorkColumn:
        return tip ? tr("How many tasks are submitted just before") : tr("Tasks in flight");
    case ThawColumn:
        return tip ? tr("When what is frozen may go on: after this time, or when the effect was seen")
                   : tr("Thaws after");
    default:
        return {};
    }
}

Qt::ItemFlags DrillStepsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!m_editable || !index.isValid())
        return flags;
    const bool thaws = m_steps.at(index.row()).deed == DrillDeed::Freeze;
    return index.column() == ThawColumn && !thaws ? flags : flags | Qt::ItemIsEditable;
}

DrillStepsDelegate::DrillStepsDelegate(bool withServers, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_withServers(withServers)
{
}

QWidget *DrillStepsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    if (index.column() == DrillStepsModel::DeedColumn) {
        auto *box = new QComboBox(parent);
        const QList<DrillStep> kinds = DrillStepsModel::kinds(m_withServers);
        for (const DrillStep &kind : kinds)
            box->addItem(deedText(kind.deed, kind.target), QVariant::fromValue(kind));
        box->setAccessibleName(name);
        return box;
    }
    auto *number = new QSpinBox(parent);
    number->setAccessibleName(name);
    switch (index.column()) {
    case DrillStepsModel::TimesColumn:
        number->setRange(1, DrillPlan::mostTimes);
        break;
    case DrillStepsModel::WorkColumn:
        number->setRange(0, DrillPlan::mostWork);
        break;
    default:
        number->setRange(0, mostThawMs);
        number->setSingleStep(thawStepMs);
        number->setSuffix(tr(" ms"));
        number->setSpecialValueText(tr("when seen"));
    }
    return number;
}

void DrillStepsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        const auto step = index.data(Qt::EditRole).value<DrillStep>();
        for (int i = 0; i < box->count(); ++i) {
            if (isSameKind(box->itemData(i).value<DrillStep>(), step))
                box->setCurrentIndex(i);
        }
    } else if (auto *number = qobject_cast<QSpinBox *>(editor)) {
        number->setValue(index.data(Qt::EditRole).toInt());
    }
}

void DrillStepsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, box->currentData(), Qt::EditRole);
    } else if (auto *number = qobject_cast<QSpinBox *>(editor)) {
        number->interpretText();
        model->setData(index, number->value(), Qt::EditRole);
    }
}

} // namespace app
