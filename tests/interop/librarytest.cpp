// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/librarytest.h"

#include "tests/support/realensemble.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::ClusterMember;
using model::ClusterState;

namespace testsupport {

void LibraryTest::initTestCase()
{
    const QString missing = LibraryClient::missing(m_library);
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    auto &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_trio = std::make_unique<ClientTrio>(m_library, ensemble.connectString(), timeoutMs);
    m_trio->start();
    m_bystander = std::make_unique<Bystander>(ensemble.connectString());
    QVERIFY(m_bystander->isValid());
}

void LibraryTest::init()
{
    QVERIFY2(m_trio->isComplete(), qPrintable(m_trio->complaints()));
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    m_place = m_bystander->create(
        u'/' + QString::fromLatin1(QTest::currentTestFunction()) + (tag.isEmpty() ? QString() : u'-' + tag));
    m_directory = std::make_unique<model::ClusterDirectory>(m_bystander->session(), nullptr);
    m_directory->setAdminServers({QUrl(RealEnsemble::shared().server(1).admin)});
}

void LibraryTest::cleanup()
{
    m_directory.reset();
    m_trio->start(); // the next function's clients, while this one ends
}

QList<qint64> LibraryTest::sessions(const QString &path) const
{
    QList<qint64> sessions;
    if (const ClusterState *state = cluster(path))
        for (const ClusterMember &member : state->members)
            sessions.append(member.session);
    return sessions;
}

QStringList LibraryTest::names(const QString &path) const
{
    QStringList names;
    if (const ClusterState *state = cluster(path))
        for (const ClusterMember &member : state->members)
            names.append(member.name);
    return names;
}

qint64 LibraryTest::leader(const QString &path) const
{
    const ClusterState *state = cluster(path);
    return state && state->leader() ? state->leader()->session : 0;
}

} // namespace testsupport
