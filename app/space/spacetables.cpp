// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/space/spacetables.h"

#include "app/shell/rowtable.h"
#include "app/space/spacetablemodel.h"
#include "app/space/spacetext.h"

#include <QHeaderView>
#include <QTableView>

namespace app {

using namespace Qt::StringLiterals;
using model::SpaceEntry;
using model::SpaceMeasure;

SpaceTables::SpaceTables(QWidget *parent)
    : QTabWidget(parent)
    , m_subtrees(new SpaceTableModel({tr("Subtree"), tr("Znodes"), tr("Bytes"), tr("Share")},
          {tr("Subtrees that are large by themselves, not by one below them"), tr("Znodes at and below it"),
              tr("Payload bytes at and below it"), tr("Its part of what was surveyed")},
          this))
    , m_znodes(new SpaceTableModel({tr("Znode"), tr("Data"), tr("Children")},
          {tr("Single znodes"), tr("Bytes of its own payload"), tr("Znodes directly below it")}, this))
    , m_growth(new SpaceTableModel({tr("Subtree"), tr("Znodes"), tr("Bytes")},
          {tr("What changed since the remembered moment"), tr("Znodes more or fewer than then"),
              tr("Payload bytes more or fewer than then")},
          this))
{
    setDocumentMode(true);
    setAccessibleName(tr("Largest and growing"));
    addTable(m_subtrees, tr("Largest subtrees"), tr("Where most znodes, or most bytes, are; Enter selects"));
    addTable(m_znodes, tr("Largest znodes"), tr("Znodes with most data, or most children; Enter selects"));
    addTable(m_growth, tr("Growth"), tr("What grew or shrank since the remembered moment; Enter selects"));
    setTabVisible(2, false);
}

QTableView *SpaceTables::addTable(SpaceTableModel *model, const QString &title, const QString &tip)
{
    auto *table = new QTableView(this);
    table->setAccessibleName(title);
    table->setModel(model);
    table->setSortingEnabled(true);
    table->sortByColumn(1, Qt::DescendingOrder);
    setUpRows(table);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 9);
    for (int column = 1; column < model->columnCount(); ++column)
        table->setColumnWidth(column, fontMetrics().averageCharWidth() * 11);
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT pathChosen(index.data(SpaceTableModel::PathRole).toString());
    };
    connect(table, &QTableView::activated, this, choose);
    connect(table, &QTableView::clicked, this, choose);
    setTabToolTip(addTab(table, title), tip);
    m_tables.append(table);
    return table;
}

void SpaceTables::setTree(const model::SpaceTree &tree, SpaceMeasure measure)
{
    const auto &root = tree.node(model::SpaceTree::root);
    const auto bytes = [&tree](qint64 size) { return tree.hasBytes() ? bytesText(size) : u"–"_s; };
    QList<SpaceTableModel::Row> subtrees;
    for (const SpaceEntry &entry : tree.largestSubtrees()) {
        const qint64 part = measure == SpaceMeasure::Znodes ? entry.znodes : entry.bytes;
        subtrees.append({entry.path, entry.path, {entry.znodes, entry.bytes, part},
            {locale().toString(entry.znodes), bytes(entry.bytes), shareText(part, root.size(measure))}});
    }
    QList<SpaceTableModel::Row> znodes;
    for (const SpaceEntry &entry : tree.largestZnodes()) {
        znodes.append({entry.path, entry.path, {entry.ownBytes, entry.children},
            {bytes(entry.ownBytes), locale().toString(entry.children)}});
    }
    m_subtrees->setRows(subtrees);
    m_znodes->setRows(znodes);
    m_tables.at(0)->sortByColumn(measure == SpaceMeasure::Bytes ? 2 : 1, Qt::DescendingOrder);
    m_tables.at(1)->sortByColumn(tree.hasBytes() ? 1 : 2, Qt::DescendingOrder);
}

void SpaceTables::setGrowth(const QList<model::SpaceGrowth> &growth, bool withBytes)
{
    QList<SpaceTableModel::Row> rows;
    for (const model::SpaceGrowth &each : growth) {
        const QString label = each.isOthers ? tr("small children of %1").arg(each.path) : each.path;
        rows.append({each.path, label, {each.znodes(), each.bytes()},
            {changeText(each.znodes(), SpaceMeasure::Znodes),
                withBytes ? changeText(each.bytes(), SpaceMeasure::Bytes) : u"–"_s}});
    }
    m_growth->setRows(rows);
    setTabVisible(2, true);
}

void SpaceTables::showGrowth() { setCurrentIndex(2); }

} // namespace app
