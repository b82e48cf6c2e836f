// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/toursteppage.h"

#include "app/shell/icons.h"
#include "app/tour/tourfigures.h"
#include "app/tour/tourguide.h"
#include "app/tour/tourstep.h"
#include "app/tour/tourtasklist.h"

#include <QAccessible>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr double titleSize = 1.6;
constexpr double textSize = 1.2;

QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

TourStepPage::TourStepPage(TourGuide *guide, QWidget *parent)
    : QWidget(parent)
    , m_guide(guide)
    , m_progress(new QLabel(this))
    , m_steps(new QComboBox(this))
    , m_scroll(new QScrollArea(this))
{
    m_steps->setAccessibleName(tr("Step"));
    m_steps->setToolTip(tr("Goes to any step of the tour"));
    m_steps->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_steps->setMinimumContentsLength(12);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeText());
    auto *top = new QHBoxLayout;
    top->addWidget(m_progress);
    top->addWidget(m_steps, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeButtons());
    setFocusProxy(m_act);

    for (int index = 0; index < m_guide->count(); ++index)
        m_steps->addItem(m_guide->step(index)->title());
    connect(m_steps, &QComboBox::activated, m_guide, &TourGuide::goTo);
    connect(m_guide, &TourGuide::currentChanged, this, &TourStepPage::showStep);
    connect(m_guide, &TourGuide::stepChanged, this, &TourStepPage::showState);
    connect(m_guide, &TourGuide::taskDone, this, &TourStepPage::announce);
    setTextScale(1);
    showStep();
}

QWidget *TourStepPage::makeText()
{
    auto *text = new QWidget(m_scroll);
    m_title = wrappedLabel(text);
    m_explanation = wrappedLabel(text);
    m_tasks = new TourTaskList(text);
    m_figures = new TourFigures(text);
    m_figures->hide();
    m_news = wrappedLabel(text);
    m_news->setFrameShape(QFrame::StyledPanel);
    m_news->setAutoFillBackground(true);
    m_news->setBackgroundRole(QPalette::ToolTipBase);
    m_news->setForegroundRole(QPalette::ToolTipText);
    m_news->setMargin(8);
    m_news->hide();
    auto *layout = new QVBoxLayout(text);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(14);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_explanation),
             static_cast<QWidget *>(m_tasks), static_cast<QWidget *>(m_figures), static_cast<QWidget *>(m_news)})
        layout->addWidget(part);
    layout->addStretch(1);
    return text;
}

QWidget *TourStepPage::makeButtons()
{
    auto *buttons = new QWidget(this);
    m_act = new QPushButton(icon(u"media-playback-start"_s), {}, buttons);
    m_redo = new QPushButton(icon(u"view-refresh"_s), tr("&Again"), buttons);
    m_back = new QPushButton(icon(u"go-previous"_s), tr("&Back"), buttons);
    m_next = new QPushButton(icon(u"go-next"_s), tr("&Next"), buttons);
    m_redo->setToolTip(tr("Takes back what this step did, so that it can be done once more"));
    m_back->setToolTip(tr("The step before (Page Up)"));
    m_next->setToolTip(tr("The next step, whether this one is done or not (Page Down)"));
    auto *layout = new QGridLayout(buttons);
    layout->setContentsMargins({});
    layout->addWidget(m_act, 0, 0, 1, 2);
    layout->addWidget(m_redo, 0, 2);
    layout->addWidget(m_back, 1, 0);
    layout->addWidget(m_next, 1, 1, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);

    connect(m_act, &QPushButton::clicked, this, [this] {
        if (TourStep *step = m_guide->currentStep())
            step->act();
    });
    connect(m_redo, &QPushButton::clicked, m_guide, &TourGuide::redo);
    connect(m_back, &QPushButton::clicked, m_guide, &TourGuide::back);
    connect(m_next, &QPushButton::clicked, this, [this] {
        m_guide->next();
        if (TourStep *step = m_guide->currentStep(); step != nullptr && !step->isDone())
            m_act->setFocus();
    });
    return buttons;
}

void TourStepPage::setTextScale(double scale)
{
    const auto scaled = [this, scale](double factor) {
        QFont larger = font();
        larger.setPointSizeF(larger.pointSizeF() * factor * scale);
        return larger;
    };
    QFont title = scaled(titleSize);
    title.setBold(true);
    m_title->setFont(title);
    for (QWidget *part : {static_cast<QWidget *>(m_explanation), static_cast<QWidget *>(m_tasks),
             static_cast<QWidget *>(m_figures), static_cast<QWidget *>(m_news)})
        part->setFont(scaled(textSize));
    for (QWidget *part :
        {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_act),
            static_cast<QWidget *>(m_redo), static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_next)})
        part->setFont(scaled(1));
}

void TourStepPage::showStep()
{
    const TourStep *step = m_guide->currentStep();
    if (step == nullptr)
        return;
    m_progress->setText(tr("%1 of %2").arg(m_guide->current() + 1).arg(m_guide->count()));
    m_progress->setAccessibleName(tr("Step %1 of %2").arg(m_guide->current() + 1).arg(m_guide->count()));
    m_steps->setCurrentIndex(m_guide->current());
    markSteps();
    m_title->setText(step->title());
    m_explanation->setText(step->explanation());
    m_back->setEnabled(m_guide->current() > 0);
    m_next->setText(m_guide->current() + 1 < m_guide->count() ? tr("&Next") : tr("&Finish"));
    m_scroll->verticalScrollBar()->setValue(0);
    showState();
}

void TourStepPage::showState()
{
    const TourStep *step = m_guide->currentStep();
    if (step == nullptr)
        return;
    m_tasks->setTasks(step->tasks());
    m_figures->setFigures(step->figures());
    const bool blocked = !step->obstacle().isEmpty();
    const QString news = step->isDone() ? tr("Done. %1").arg(step->conclusion())
        : blocked                       ? step->obstacle()
                                        : step->problem();
    m_news->setText(news);
    m_news->setVisible(!news.isEmpty());
    // Busy, it stays where the keyboard is; done, the keyboard goes where it leads on.
    m_act->setText(step->isBusy() ? tr("Under way...") : tr("&Do it for me"));
    m_act->setToolTip(step->isBusy() ? tr("Waits until it has happened")
                                     : tr("Does the next of these things, really, in your stead"));
    const bool hadFocus = m_act->hasFocus();
    if ((step->isDone() || blocked) && hadFocus)
        m_next->setFocus();
    m_act->setEnabled(!step->isDone() && !blocked);
    m_redo->setEnabled(step->tasks().constFirst().done);
}

void TourStepPage::markSteps()
{
    const QIcon mark = icon(u"dialog-ok"_s);
    for (int index = 0; index < m_guide->count(); ++index)
        m_steps->setItemIcon(index, m_guide->step(index)->isDone() ? mark : QIcon());
}

void TourStepPage::announce(int task)
{
    const TourStep *step = m_guide->currentStep();
    const QString text =
        step->isDone() ? tr("Done. %1").arg(step->conclusion()) : tr("Done: %1").arg(step->tasks().at(task).text);
    showState();
    markSteps();
    m_tasks->setAccessibleName(text);
    QAccessibleEvent event(m_tasks, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace app
