// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/znodefinder.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTimer>

using app::ZnodeFinder;

/// Jumping among loaded rows in the order in which they stand, once around.
class ZnodeFinderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void goesForwardAround();
    void goesBackwardAround();
    void startsWithTheCurrentRow();
    void saysWhenThereIsNone();
    void findsInManyRowsWithoutHoldingTheLoop();

private:
    [[nodiscard]] QStringList findAll(ZnodeFinder::Direction direction);

    QStandardItemModel m_model;
};

void ZnodeFinderTest::initTestCase()
{
    auto *root = new QStandardItem(QStringLiteral("/"));
    auto *election = new QStandardItem(QStringLiteral("election"));
    election->appendRow(new QStandardItem(QStringLiteral("c_1")));
    election->appendRow(new QStandardItem(QStringLiteral("c_2")));
    auto *config = new QStandardItem(QStringLiteral("Config_c_"));
    config->appendRow(new QStandardItem(QStringLiteral("x")));
    root->appendRow(election);
    root->appendRow(config);
    m_model.appendRow(root);
}

QStringList ZnodeFinderTest::findAll(ZnodeFinder::Direction direction)
{
    ZnodeFinder finder(&m_model);
    QSignalSpy found(&finder, &ZnodeFinder::found);
    QModelIndex at = m_model.index(0, 0);
    QStringList names;
    for (int i = 0; i < 4; ++i) {
        finder.find(QStringLiteral("C_"), at, direction, false);
        if (!found.wait(5000))
            break;
        at = found.takeFirst().constFirst().toModelIndex();
        names << at.data().toString();
    }
    return names;
}

void ZnodeFinderTest::goesForwardAround()
{
    const QStringList expected{
        QStringLiteral("c_1"), QStringLiteral("c_2"), QStringLiteral("Config_c_"), QStringLiteral("c_1")};
    QCOMPARE(findAll(ZnodeFinder::Direction::Forward), expected);
}

void ZnodeFinderTest::goesBackwardAround()
{
    const QStringList expected{
        QStringLiteral("Config_c_"), QStringLiteral("c_2"), QStringLiteral("c_1"), QStringLiteral("Config_c_")};
    QCOMPARE(findAll(ZnodeFinder::Direction::Backward), expected);
}

void ZnodeFinderTest::startsWithTheCurrentRow()
{
    ZnodeFinder finder(&m_model);
    QSignalSpy found(&finder, &ZnodeFinder::found);
    const QModelIndex first = m_model.index(0, 0, m_model.index(0, 0, m_model.index(0, 0)));
    finder.find(QStringLiteral("c_"), first, ZnodeFinder::Direction::Forward, true);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().constFirst().toModelIndex(), first);
}

void ZnodeFinderTest::saysWhenThereIsNone()
{
    ZnodeFinder finder(&m_model);
    QSignalSpy notFound(&finder, &ZnodeFinder::notFound);
    finder.find(QStringLiteral("nowhere"), m_model.index(0, 0), ZnodeFinder::Direction::Forward, true);
    QVERIFY(notFound.wait(5000));
}

void ZnodeFinderTest::findsInManyRowsWithoutHoldingTheLoop()
{
    QStandardItemModel many;
    for (int row = 0; row < 200'000; ++row)
        many.appendRow(new QStandardItem(QString::number(row)));
    ZnodeFinder finder(&many);
    QSignalSpy found(&finder, &ZnodeFinder::found);
    int slices = 0;
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&slices] { ++slices; });
    ticks.start(0);
    finder.find(QStringLiteral("199999"), many.index(0, 0), ZnodeFinder::Direction::Forward, false);
    QVERIFY2(found.isEmpty(), "it looks in slices of the event loop, not inside the call");
    QVERIFY(found.wait(20'000));
    QCOMPARE(found.constFirst().constFirst().toModelIndex().row(), 199'999);
    // How many slices it takes is the machine's affair.
    QVERIFY2(slices > 0, "the event loop ran while the finder looked");
}

QTEST_GUILESS_MAIN(ZnodeFinderTest)
#include "tst_znodefinder.moc"
