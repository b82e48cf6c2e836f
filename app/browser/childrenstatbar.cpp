// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/childrenstatbar.h"

#include "app/browser/childrenitems.h"
#include "app/shell/ensembleconnection.h"
#include "model/tree/livetree.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace app {

ChildrenStatBar::ChildrenStatBar(EnsembleConnection *connection, ChildrenItems *children, QWidget *parent)
    : QWidget(parent)
    , m_children(children)
    , m_reader(connection->session(), connection->wire(), connection->tree()->store())
    , m_text(new QLabel(this))
    , m_read(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_read->setAutoDefault(false);
    m_stop->setAutoDefault(false);
    m_stop->setToolTip(tr("Stops reading; the Stats that were read stay"));
    m_progress->setAccessibleName(tr("Stats read"));
    m_progress->setMaximumHeight(m_read->sizeHint().height());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_read);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    connect(m_read, &QPushButton::clicked, this, &ChildrenStatBar::start);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_reader.stop();
        finish();
    });
    connect(&m_reader, &model::ChildStatReader::progressed, this, &ChildrenStatBar::showProgress);
    connect(&m_reader, &model::ChildStatReader::finished, this, &ChildrenStatBar::finish);
    update();
}

void ChildrenStatBar::update()
{
    if (m_reader.isReading() && m_children->shownParent() != m_readFor)
        m_reader.stop();
    const bool reading = m_reader.isReading();
    const model::NodeId parent = m_children->shownParent();
    const bool isFiltered = m_children->filter().needsStats() && parent != model::noNode;
    const int unsorted = isFiltered        ? m_reader.unknown(parent)
        : m_children->order().needsStats() ? m_children->unsortedCount()
                                           : 0;
    setVisible(reading || unsorted > 0);
    m_read->setVisible(!reading);
    m_progress->setVisible(reading);
    m_stop->setVisible(reading);
    if (reading || unsorted == 0)
        return;
    const QLocale locale;
    m_text->setText(isFiltered
            ? tr("Filtered as far as is known: of %Ln child(ren) the Stat was not read, which tells type and owner.",
                nullptr, unsorted)
            : tr(
                "Sorted as far as is known: of %Ln row(s) the Stat was not read. They stand last.", nullptr, unsorted));
    m_read->setText(tr("Read the Stats of all %Ln", "children", m_children->childCount()));
    const model::ChildStatReader::Cost cost = m_reader.cost(m_children->shownParent());
    const QString bytes = locale.formattedDataSize(unsorted * cost.bytesEach);
    m_read->setToolTip(cost.withData
            ? tr("Reads each child whose Stat is not known, and with it its data: about %1 in all").arg(bytes)
            : tr("Asks once for each child whose Stat is not known, and moves no data: about %1 in all").arg(bytes));
}

void ChildrenStatBar::start()
{
    m_readFor = m_children->shownParent();
    if (m_readFor == model::noNode)
        return;
    m_text->setText(tr("Reading the Stats of all children."));
    showProgress(0, m_reader.missing(m_readFor));
    m_reader.start(m_readFor);
    update();
}

void ChildrenStatBar::showProgress(int done, int total)
{
    m_progress->setMaximum(total);
    m_progress->setValue(done);
}

void ChildrenStatBar::finish()
{
    if (m_children->shownParent() == m_readFor)
        m_children->arrange();
    update();
}

} // namespace app
