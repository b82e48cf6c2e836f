// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recipes/electionfixture.h"

#include "tests/support/realensemble.h"

using namespace Qt::StringLiterals;

void ElectionFixture::initTestCase_data()
{
    using zkbridge::ElectionRecipe;
    QTest::addColumn<ElectionRecipe>("recipe");
    for (const auto recipe : {ElectionRecipe::Plain, ElectionRecipe::CuratorLatch, ElectionRecipe::Kazoo})
        QTest::newRow(qPrintable(zkbridge::electionRecipeName(recipe))) << recipe;
}

void ElectionFixture::initTestCase()
{
    testsupport::RealEnsemble &ensemble = testsupport::RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_server = ensemble.connectString();
    m_bystander = std::make_unique<testsupport::Bystander>(m_server);
    QVERIFY(m_bystander->isValid());
}

void ElectionFixture::init()
{
    QFETCH_GLOBAL(const zkbridge::ElectionRecipe, recipe);
    m_recipe = recipe;
    m_election = std::make_unique<TestElection>(
        u"/election%1"_s.arg(++m_number), zkbridge::candidateRecipe(recipe, u"c_"_s, {}));
    m_relay = std::make_unique<testsupport::FaultRelay>(m_server);
}

void ElectionFixture::cleanup()
{
    if (!QTest::currentTestFailed())
        QVERIFY2(m_election->mostLeaders() <= 1, "two leaders at once");
    m_election.reset();
    m_relay.reset();
}
