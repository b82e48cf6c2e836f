// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/problemlist.h"

#include "app/cluster/problemseverity.h"
#include "app/cluster/problemsmodel.h"
#include "app/cluster/problemtext.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QTextBrowser>
#include <QUrl>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const auto znodeScheme = "znode"_L1;
const auto sessionScheme = "session"_L1;

/// A znode or a session as a link, a number as it is.
QString evidenceLink(const QString &evidence)
{
    const bool isZnode = evidence.startsWith(u'/');
    if (!isZnode && !evidence.startsWith("0x"_L1))
        return evidence.toHtmlEscaped();
    const QString target = QString::fromLatin1(QUrl::toPercentEncoding(evidence));
    return u"<a href=\"%1:%2\">%3</a>"_s.arg(isZnode ? znodeScheme : sessionScheme, target, evidence.toHtmlEscaped());
}

} // namespace

ProblemList::ProblemList(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProblemsModel(this))
    , m_table(new QTableView(this))
    , m_details(new QTextBrowser(this))
    , m_none(new QLabel(tr("Nothing is wrong with this cluster, as far as the tree and the servers tell."), this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_pages(new QStackedLayout(this))
{
    makeTable();
    m_details->setAccessibleName(tr("The chosen problem"));
    m_details->setToolTip(tr("What the chosen problem is, its evidence, and what helps; a link selects its znode"));
    m_details->setOpenLinks(false);
    m_details->setFrameShape(QFrame::NoFrame);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_table);
    m_split->addWidget(m_details);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_pages->addWidget(m_none);
    m_pages->addWidget(m_split);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProblemList::showDetails);
    connect(m_table, &QTableView::clicked, this, &ProblemList::choose);
    connect(m_table, &QTableView::activated, this, &ProblemList::choose);
    connect(m_details, &QTextBrowser::anchorClicked, this, &ProblemList::follow);
}

void ProblemList::makeTable()
{
    m_table->setAccessibleName(tr("Problems"));
    m_table->setToolTip(tr("What is wrong with this cluster, the worst first; choosing one selects its znode"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setIconSize(QSize(14, 14));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->resizeSection(
        ProblemsModel::SeverityColumn, fontMetrics().averageCharWidth() * 13 + m_table->iconSize().width());
    m_table->horizontalHeader()->resizeSection(ProblemsModel::SinceColumn, fontMetrics().averageCharWidth() * 18);
    m_table->horizontalHeader()->setSectionResizeMode(ProblemsModel::ProblemColumn, QHeaderView::Stretch);
}

void ProblemList::setProblems(const QList<model::ClusterProblem> &problems)
{
    m_model->setProblems(problems);
    m_pages->setCurrentWidget(problems.isEmpty() ? static_cast<QWidget *>(m_none) : m_split);
    if (!problems.isEmpty() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showDetails();
}

void ProblemList::choose()
{
    const QString node = m_table->currentIndex().data(ProblemsModel::PathRole).toString();
    if (!node.isEmpty())
        Q_EMIT nodeChosen(node);
}

QString ProblemList::detailsOf(const model::ClusterProblem &problem)
{
    QStringList links;
    for (const QString &evidence : problem.involved)
        links << evidenceLink(evidence);
    if (links.isEmpty() && !problem.node.isEmpty())
        links << evidenceLink(problem.node);
    QStringList paragraphs{problemText(problem).toHtmlEscaped()};
    if (!links.isEmpty())
        paragraphs << tr("Evidence: %1").arg(links.join(u", "_s));
    paragraphs << tr("%1: %2", "severity, since when")
                      .arg(severityText(severityOf(problem)), ProblemsModel::sinceText(problem))
                      .toHtmlEscaped();
    if (const QString help = problemHelpText(problem); !help.isEmpty())
        paragraphs << tr("What helps: %1").arg(help).toHtmlEscaped();
    return u"<p>"_s + paragraphs.join("</p><p>"_L1) + u"</p>"_s;
}

void ProblemList::showDetails()
{
    const int row = m_table->currentIndex().row();
    const QString text = row < 0 ? QString() : detailsOf(m_model->rows().at(row).problem);
    if (text == m_shown)
        return;
    m_shown = text;
    m_details->setHtml(text);
}

void ProblemList::follow(const QUrl &link)
{
    const QString target = QUrl::fromPercentEncoding(link.path(QUrl::FullyEncoded).toLatin1());
    if (link.scheme() == znodeScheme)
        Q_EMIT nodeChosen(target);
    else if (link.scheme() == sessionScheme)
        Q_EMIT sessionChosen(static_cast<qint64>(target.toULongLong(nullptr, 16)));
}

} // namespace app
