// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "app/shell/ensembleconnection.h"
#include "app/shell/errortext.h"
#include "app/tour/tourground.h"
#include "app/tour/tourguide.h"
#include "app/tour/tourstep.h"
#include "app/tour/toursteps.h"

#include <utility>

namespace app {

using zkbridge::LockState;
using zkbridge::Session;

Tour::Tour(QObject *parent)
    : QObject(parent)
{
}

Tour::~Tour() = default;

bool Tour::isForeign() const { return m_connection != nullptr && !m_connection->isSandbox(); }

bool Tour::isReadOnly() const
{
    return m_connection != nullptr && m_connection->session()->lockState() == LockState::ReadOnly;
}

void Tour::setConnection(EnsembleConnection *connection)
{
    if (connection == m_connection)
        return;
    m_guide.reset();
    m_ground.reset();
    m_attention.reset();
    m_clearing = false;
    m_connection = connection;
    if (m_connection != nullptr && m_connection->isSandbox()) {
        m_attention = std::make_unique<QObject>();
        connect(m_connection->session(), &Session::statusChanged, m_attention.get(), [this] { proceed(); });
        connect(m_connection->session(), &Session::lockStateChanged, m_attention.get(), [this] { proceed(); });
    }
    proceed();
}

void Tour::expectSandbox(bool expected)
{
    m_expected = expected;
    proceed();
}

void Tour::start()
{
    m_wanted = true;
    proceed();
}

void Tour::stop()
{
    m_wanted = false;
    if (m_guide) {
        if (TourStep *step = m_guide->currentStep())
            step->leave();
        m_guide.reset();
    }
    if (m_ground && !std::exchange(m_clearing, true)) {
        const auto end = [this] {
            // Not within its own signal.
            m_ground.release()->deleteLater();
            m_clearing = false;
            Q_EMIT cleared();
            proceed();
        };
        connect(m_ground.get(), &TourGround::closed, this, end);
        connect(m_ground.get(), &TourGround::failed, this, end);
        m_ground->close();
    }
    setStage(Stage::Off);
}

void Tour::proceed()
{
    if (!m_wanted || m_guide)
        return;
    m_problem.clear();
    if (m_connection == nullptr || !m_connection->isSandbox())
        setStage(m_expected ? Stage::Waiting : Stage::NoSandbox);
    else if (m_clearing || m_ground || !m_connection->session()->isConnected())
        setStage(Stage::Waiting);
    else if (m_connection->session()->lockState() != LockState::Unlocked)
        setStage(Stage::Locked);
    else
        openGround();
}

void Tour::openGround()
{
    m_ground = std::make_unique<TourGround>(m_connection);
    setStage(Stage::Waiting);
    connect(m_ground.get(), &TourGround::opened, this, &Tour::lead);
    connect(m_ground.get(), &TourGround::failed, this, [this](const zkbridge::Error &error) {
        if (m_clearing)
            return;
        m_ground.release()->deleteLater();
        m_problem = errorText(error);
        setStage(Stage::Failed);
    });
    m_ground->open();
}

void Tour::lead()
{
    if (m_clearing)
        return;
    m_guide = std::make_unique<TourGuide>(makeTourSteps(m_ground.get()));
    setStage(Stage::Leading);
    m_guide->start();
}

void Tour::setStage(Stage stage)
{
    if (std::exchange(m_stage, stage) != stage)
        Q_EMIT stageChanged();
}

} // namespace app
