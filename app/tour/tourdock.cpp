// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourdock.h"

#include "app/shell/ensembleconnection.h"
#include "app/shell/workbench.h"
#include "app/tour/tour.h"
#include "app/tour/tourframe.h"
#include "app/tour/tourguide.h"
#include "app/tour/tourpane.h"
#include "app/tour/tourstep.h"

#include <QCloseEvent>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace app {

namespace {
/// Has room for the tree, the views with the panel below them, and the tour side by side.
constexpr QSize roomyWindow(1200, 700);

void widen(QWidget *window, int width)
{
    if (window->width() >= width || window->isMaximized() || window->isFullScreen())
        return;
    const QRect screen = window->screen()->availableGeometry();
    const int frame = window->frameGeometry().width() - window->width();
    window->resize(std::max(window->width(), std::min(width, screen.width() - frame)), window->height());
    // What would hang over the screen's right edge goes to the left.
    if (const int over = window->x() + window->width() + frame - screen.right(); over > 0)
        window->move(std::max(screen.left(), window->x() - over), window->y());
}

} // namespace

TourDock::TourDock(Tour *tour, QWidget *parent)
    : QDockWidget(tr("Tour"), parent)
    , m_tour(tour)
{
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    auto *pane = new TourPane(tour, this);
    setWidget(pane);
    connect(pane, &TourPane::closeRequested, this, &QWidget::close);
    connect(pane, &TourPane::sandboxRequested, this, [this, pane] {
        Q_EMIT sandboxRequested();
        pane->takeFocus(); // the window went through its pages
    });
    m_pane = pane;
    connect(tour, &Tour::stageChanged, this, &TourDock::followStage);
    followStage();
}

void TourDock::takeFocus() { m_pane->takeFocus(); }

void TourDock::setWorkbench(Workbench *workbench)
{
    giveRoomBack();
    m_workbench = workbench;
    takeRoom();
    point();
}

/// Widens a small window as far as its screen goes; where that is not enough, the tree and the views need the room that
/// the panel has.
void TourDock::takeRoom()
{
    if (m_workbench != nullptr)
        widen(parentWidget(), roomyWindow.width());
    const QSize window = parentWidget()->size();
    const bool isRoomy = window.width() >= roomyWindow.width() && window.height() >= roomyWindow.height();
    m_tookPanel = !isRoomy && m_workbench != nullptr && m_workbench->isPanelVisible();
    if (m_tookPanel)
        m_workbench->setPanelVisible(false);
}

void TourDock::giveRoomBack()
{
    if (std::exchange(m_tookPanel, false) && m_workbench != nullptr)
        m_workbench->setPanelVisible(true);
}

void TourDock::followStage()
{
    if (TourGuide *guide = m_tour->guide()) {
        connect(guide, &TourGuide::pointed, this, &TourDock::point);
        connect(guide, &TourGuide::currentChanged, this, [this] { delete m_frame; });
    }
    point();
}

void TourDock::point()
{
    delete m_frame;
    const TourStep *step = m_tour->guide() != nullptr ? m_tour->guide()->currentStep() : nullptr;
    if (step == nullptr || m_workbench == nullptr)
        return;
    const TourPlace place = step->place();
    if (place.part == TourPlace::Part::Tree)
        m_workbench->setSidebarVisible(true);
    if (place.part == TourPlace::Part::Panel)
        m_workbench->setPanelVisible(true);
    if (place.view)
        m_workbench->showView(*place.view);
    if (!place.cluster.isEmpty())
        m_workbench->showCluster(place.cluster);
    if (!place.select.isEmpty())
        m_workbench->connection()->selectPath(place.select);
    if (QWidget *part = partOf(place.part))
        m_frame = new TourFrame(part);
}

QWidget *TourDock::partOf(TourPlace::Part part) const
{
    switch (part) {
    case TourPlace::Part::None:
        break;
    case TourPlace::Part::Tree:
        return m_workbench->treePart();
    case TourPlace::Part::View:
        return m_workbench->viewPart();
    case TourPlace::Part::Panel:
        return m_workbench->panelPart();
    }
    return nullptr;
}

void TourDock::closeEvent(QCloseEvent *event)
{
    QDockWidget::closeEvent(event);
    delete m_frame;
    giveRoomBack();
    Q_EMIT closed();
}

} // namespace app
