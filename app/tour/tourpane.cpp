// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourpane.h"

#include "app/tour/tourguide.h"
#include "app/tour/toursteppage.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {
constexpr double scaleStep = 1.15;
constexpr double smallestScale = 0.75;
constexpr double largestScale = 3;
} // namespace

TourPane::TourPane(Tour *tour, QWidget *parent)
    : QWidget(parent)
    , m_tour(tour)
    , m_pages(new QStackedWidget(this))
{
    setAccessibleName(tr("Tour"));
    setFocusPolicy(Qt::StrongFocus); // its keys work also where there is no button
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    makeMessagePage();
    addShortcuts();
    connect(m_tour, &Tour::stageChanged, this, &TourPane::followStage);
    followStage();
}

TourPane::~TourPane() = default;

void TourPane::makeMessagePage()
{
    m_messagePage = new QWidget(m_pages);
    m_message = new QLabel(m_messagePage);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_act = new QPushButton(m_messagePage);
    connect(m_act, &QPushButton::clicked, this, [this] { (this->*m_onAct)(); });
    auto *layout = new QVBoxLayout(m_messagePage);
    layout->setSpacing(14);
    layout->addWidget(m_message);
    layout->addWidget(m_act);
    layout->addStretch(1);
    m_pages->addWidget(m_messagePage);
    scaleText(1);
}

void TourPane::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    const auto lead = [this](void (TourGuide::*where)()) {
        if (TourGuide *guide = m_tour->guide())
            (guide->*where)();
    };
    add(Qt::Key_PageDown, [lead] { lead(&TourGuide::next); });
    add(Qt::Key_PageUp, [lead] { lead(&TourGuide::back); });
    add(Qt::Key_Escape, [this] { Q_EMIT closeRequested(); });
    add(Qt::CTRL | Qt::Key_Plus, [this] { scaleText(scaleStep); });
    add(Qt::CTRL | Qt::Key_Equal, [this] { scaleText(scaleStep); }); // the same key without Shift on many keyboards
    add(Qt::CTRL | Qt::Key_Minus, [this] { scaleText(1 / scaleStep); });
    add(Qt::CTRL | Qt::Key_0, [this] { scaleText(1 / m_scale); });
}

void TourPane::scaleText(double factor)
{
    m_scale = std::clamp(m_scale * factor, smallestScale, largestScale);
    QFont text = font();
    text.setPointSizeF(text.pointSizeF() * 1.2 * m_scale);
    m_message->setFont(text);
    if (m_steps != nullptr)
        m_steps->setTextScale(m_scale);
}

void TourPane::followStage()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus == this || isAncestorOf(focus);
    if (m_tour->stage() != Tour::Stage::Leading && m_steps != nullptr) {
        m_steps->deleteLater();
        m_steps = nullptr;
    }
    switch (m_tour->stage()) {
    case Tour::Stage::Off:
        break;
    case Tour::Stage::NoSandbox:
        showOffer();
        break;
    case Tour::Stage::Waiting:
        showWaiting();
        break;
    case Tour::Stage::Locked:
        showMessage(m_tour->isReadOnly()
                ? tr("The tour has to write, and this program was started read-only. Start it without the option "
                     "--read-only to take the tour.")
                : tr("This sandbox is locked, and the tour has to write. Unlock the session with the button at the "
                     "top right of the window."),
            {}, {}, nullptr);
        break;
    case Tour::Stage::Failed:
        showMessage(m_tour->problem(), tr("&Try again"), tr("Prepares the tour's znode once more"), &TourPane::retry);
        break;
    case Tour::Stage::Leading:
        m_steps = new TourStepPage(m_tour->guide(), m_pages);
        m_steps->setTextScale(m_scale);
        m_pages->addWidget(m_steps);
        connect(m_tour->guide(), &TourGuide::currentChanged, this, &TourPane::followGuide);
        followGuide();
        break;
    }
    if (hadFocus)
        takeFocus();
}

/// Where Space does what comes next.
void TourPane::takeFocus()
{
    if (m_steps != nullptr && m_pages->currentWidget() == m_steps)
        m_steps->setFocus();
    else if (m_onAct != nullptr)
        m_act->setFocus();
    else
        setFocus();
}

void TourPane::followGuide()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus == this || isAncestorOf(focus);
    const QWidget *before = m_pages->currentWidget();
    if (m_tour->guide()->isOver())
        showEnd();
    else
        m_pages->setCurrentWidget(m_steps);
    if (hadFocus && m_pages->currentWidget() != before)
        takeFocus();
}

void TourPane::showOffer()
{
    showMessage(m_tour->isForeign()
            ? tr("The tour creates and deletes znodes, kills processes and stops servers. So it never plays on an "
                 "ensemble that others use, but on real servers of its own on this machine. Starting them closes the "
                 "present session.")
            : tr("The tour plays on real ZooKeeper servers of its own on this machine."),
        tr("&Start the tour's servers"),
        tr("Starts real ZooKeeper servers and participants on this machine, for as long as the program runs"),
        &TourPane::requestSandbox);
}

void TourPane::showWaiting()
{
    showMessage(tr("The tour begins as soon as the servers on this machine serve."), {}, {}, nullptr);
}

void TourPane::showEnd()
{
    const TourGuide *guide = m_tour->guide();
    showMessage(guide->doneCount() == guide->count()
            ? tr("This is the end of the tour: you have seen it all happen. Closing this pane removes what the tour "
                 "made.")
            : tr("This is the end of the tour: %n of its steps happened. Page Up goes back to the others, and closing "
                 "this pane removes what the tour made.",
                nullptr, guide->doneCount()),
        tr("Start &again"), tr("Forgets what is done and begins with the first step"), &TourPane::startAgain);
}

void TourPane::startAgain()
{
    if (TourGuide *guide = m_tour->guide())
        guide->restart();
}

void TourPane::showMessage(const QString &text, const QString &button, const QString &toolTip, void (TourPane::*act)())
{
    m_message->setText(text);
    m_onAct = act;
    m_act->setVisible(act != nullptr);
    m_act->setText(button);
    m_act->setToolTip(toolTip);
    m_pages->setCurrentWidget(m_messagePage);
}

} // namespace app
