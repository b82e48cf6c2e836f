// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/chartspane.h"

#include "app/cluster/chartexport.h"
#include "app/cluster/failoverschart.h"
#include "app/cluster/leaderschart.h"
#include "app/cluster/memberschart.h"
#include "app/shell/icons.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QStandardPaths>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qint64 minuteMs = 60'000;

/// How much is shown: no more than was chosen (but for the moment that is marked), and no more than there is, in whole
/// minutes, so that a fresh cluster is not drawn in a corner.
qint64 spanOf(const ClusterChartData &data, qint64 chosenMs, qint64 moment)
{
    qint64 first = data.nowMs;
    if (!data.members.isEmpty())
        first = std::min(first, data.members.constFirst().timeMs);
    if (data.leadership.sinceMs() > 0)
        first = std::min(first, data.leadership.sinceMs());
    const qint64 whole = ((data.nowMs - first) / minuteMs + 1) * minuteMs;
    if (chosenMs == 0)
        return whole;
    const qint64 toMoment = moment == 0 ? 0 : ((data.nowMs - moment) / minuteMs + 1) * minuteMs;
    return std::min(whole, std::max(chosenMs, toMoment));
}

} // namespace

ChartsPane::ChartsPane(QWidget *parent)
    : QTabWidget(parent)
    , m_range(new QComboBox(this))
    , m_menu(new QMenu(this))
{
    setDocumentMode(true);
    setAccessibleName(tr("Charts"));
    setUsesScrollButtons(true);
    auto *leaders = new LeadersChart(this);
    auto *members = new MembersChart(this);
    add(leaders, tr("Leaders"));
    add(members, tr("Members"));
    add(new FailoversChart(this), tr("Failovers"));
    m_timed = {leaders, members};
    makeMenu();
    setCornerWidget(makeCorner());
    connect(this, &QTabWidget::currentChanged, this, &ChartsPane::draw);
}

// Tabs that go one after the other are no change of the current one to draw for.
ChartsPane::~ChartsPane() { disconnect(this, &QTabWidget::currentChanged, this, nullptr); }

void ChartsPane::add(HistoryChart *chart, const QString &title)
{
    setTabToolTip(addTab(chart, title), chart->toolTip());
    chart->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(chart, &QWidget::customContextMenuRequested, this,
        [this, chart](const QPoint &at) { m_menu->popup(chart->mapToGlobal(at)); });
}

QWidget *ChartsPane::makeCorner()
{
    m_range->setAccessibleName(tr("Time shown"));
    m_range->setToolTip(tr("How far back the charts go; at most to where this connection began to watch the cluster"));
    m_range->addItem(tr("5 min"), 5 * minuteMs);
    m_range->addItem(tr("30 min"), 30 * minuteMs);
    m_range->addItem(tr("6 h"), 6 * 60 * minuteMs);
    m_range->addItem(tr("All"), 0);
    m_range->setCurrentIndex(1);
    connect(m_range, &QComboBox::activated, this, &ChartsPane::draw);
    auto *button = new QToolButton(this);
    button->setIcon(icon(u"document-save"_s));
    button->setText(tr("Save chart"));
    button->setAccessibleName(button->text());
    button->setToolTip(tr("Save this chart as a picture (PNG, SVG), or its figures as a table (CSV)"));
    button->setMenu(m_menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    auto *corner = new QWidget(this);
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 4, 2);
    layout->setSpacing(4);
    layout->addWidget(m_range);
    layout->addWidget(button);
    return corner;
}

void ChartsPane::makeMenu()
{
    m_menu->setToolTipsVisible(true);
    const auto add = [this](const QString &text, const QString &tip, ChartFormat format) {
        QAction *action = m_menu->addAction(icon(u"document-save"_s), text);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, [this, format] { chooseFile(format); });
    };
    add(tr("Save as PNG..."), tr("A picture in pixels, for mails and pages"), ChartFormat::Png);
    add(tr("Save as SVG..."), tr("A drawing that can be made larger, for documents and slides"), ChartFormat::Svg);
    add(tr("Save the figures as CSV..."), tr("The figures behind the chart as a table, for a spreadsheet"),
        ChartFormat::Csv);
    m_menu->addSeparator();
    m_light = m_menu->addAction(tr("Light background in pictures"));
    m_light->setToolTip(tr("Saves pictures black on white, as paper wants them; else in the colours of this window"));
    m_light->setCheckable(true);
    m_light->setChecked(true);
}

QSize ChartsPane::sizeHint() const { return {380, 240}; }

HistoryChart *ChartsPane::current() const { return qobject_cast<HistoryChart *>(currentWidget()); }

void ChartsPane::show(const ClusterChartData &data)
{
    m_data = data;
    m_hasData = true;
    draw();
}

qint64 ChartsPane::chosenSpanMs() const { return m_range->currentData().toLongLong(); }

void ChartsPane::setMoment(qint64 moment)
{
    if (moment == m_moment)
        return;
    m_moment = moment;
    for (TimeChart *chart : std::as_const(m_timed))
        chart->setMoment(moment);
    draw();
}

void ChartsPane::draw()
{
    if (!m_hasData)
        return;
    m_data.fromMs = m_data.nowMs - spanOf(m_data, chosenSpanMs(), m_moment);
    current()->show(m_data);
}

void ChartsPane::chooseFile(ChartFormat format)
{
    const QString suffix = chartSuffix(format);
    auto *dialog = new QFileDialog(this, tr("Save chart"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilters({format == ChartFormat::Png ? tr("PNG pictures (*.png)")
            : format == ChartFormat::Svg               ? tr("SVG drawings (*.svg)")
                                                       : tr("CSV tables (*.csv)")});
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    if (format != ChartFormat::Csv && QDir(pictures).exists())
        dialog->setDirectory(pictures);
    QString cluster = m_data.cluster.mid(1);
    cluster.replace(u'/', u'-');
    dialog->selectFile(u"%1-%2.%3"_s.arg(cluster.isEmpty() ? u"cluster"_s : cluster, current()->fileName(), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { save(format, path); });
    dialog->open();
}

void ChartsPane::save(ChartFormat format, const QString &path)
{
    draw();
    const QPalette colours = m_light->isChecked() ? lightPalette() : palette();
    const QString shown = QDir::toNativeSeparators(path);
    saveChart(*current(), m_data, format, colours, path, this, [this, shown](const QString &problem) {
        Q_EMIT statusMessage(problem.isEmpty()
                ? tr("The chart was saved: %1").arg(shown)
                : tr("The chart could not be saved as %1: %2. Choose a folder in which you may write, with room left.")
                      .arg(shown, problem));
    });
}

} // namespace app
