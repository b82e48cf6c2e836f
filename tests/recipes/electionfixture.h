// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/recipes/testelection.h"
#include "tests/support/bystander.h"
#include "tests/support/faultrelay.h"

#include <QTest>

/// What every test of our candidate stands on: each case is tried by each recipe, in an election of its own on a real
/// server, with a relay that loses what it is told to lose; and there must never have been two leaders.
class ElectionFixture : public QObject {
    Q_OBJECT
private Q_SLOTS: // QTest finds only private ones
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();

protected:
    [[nodiscard]] QString server() const { return m_server; }
    [[nodiscard]] QString recipeName() const { return zkbridge::electionRecipeName(m_recipe); }
    [[nodiscard]] QStringList candidates() const { return m_bystander->children(m_election->path()); }
    /// What every request to create a candidate holds, and none to create a parent.
    [[nodiscard]] QByteArray inElection() const { return m_election->path().toUtf8() + '/'; }

    zkbridge::ElectionRecipe m_recipe = zkbridge::ElectionRecipe::Plain;
    std::unique_ptr<testsupport::Bystander> m_bystander;
    std::unique_ptr<TestElection> m_election;
    std::unique_ptr<testsupport::FaultRelay> m_relay;

private:
    QString m_server;
    int m_number = 0;
};
