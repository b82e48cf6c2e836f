// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clusterlist.h"
#include "app/cluster/clusterlistmodel.h"
#include "app/cluster/layouteditor.h"
#include "app/cluster/layoutspage.h"
#include "app/shell/ensembleconnection.h"
#include "model/cluster/clusterdirectory.h"
#include "tests/support/bystander.h"
#include "tests/support/realensemble.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;
using testsupport::Bystander;
using testsupport::RealEnsemble;
using zkbridge::CreateMode;

/// The sidebar's clusters and the settings' layouts, over a real server.
class TestClusterList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void teachesWhenEmpty();
    void tellsProblemsByShapeAndWord();
    void productsAreReadableInANarrowSidebar();
    void filtersTwoHundred();
    void anOwnLayoutIsTriedAndTakesEffect();
    void layoutsGoThroughAFile();

private:
    [[nodiscard]] QString place() const { return u"/p%1"_s.arg(m_tests); }
    std::unique_ptr<Bystander> m_writer;
    std::unique_ptr<EnsembleConnection> m_connection;
    int m_tests = 0;
};

void TestClusterList::initTestCase()
{
    auto &ensemble = RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_writer = std::make_unique<Bystander>(ensemble.connectString());
    QVERIFY(m_writer->isValid());
}

void TestClusterList::init()
{
    ++m_tests;
    m_writer->create(place());
    zkbridge::SessionOptions options;
    options.connect = *zkbridge::ConnectString::parse(RealEnsemble::shared().connectString() + place());
    m_connection = std::make_unique<EnsembleConnection>(options, nullptr);
    m_connection->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_connection->session()->isConnected(), 30'000);
}

void TestClusterList::cleanup() { m_connection.reset(); }

void TestClusterList::teachesWhenEmpty()
{
    ClusterList list(m_connection.get());
    list.show();
    const auto labels = list.findChildren<QLabel *>();
    QTRY_VERIFY(std::ranges::any_of(labels,
        [](const QLabel *label) { return label->isVisible() && label->text().contains(u"Settings > Layouts"_s); }));
    QVERIFY(!list.findChild<QLineEdit *>()->isVisible());
}

void TestClusterList::tellsProblemsByShapeAndWord()
{
    const QString election = m_writer->create(place() + u"/election"_s);
    m_writer->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    m_writer->create(election + u"/c_"_s, "", CreateMode::PersistentSequential);
    ClusterListModel model(m_connection->clusters());
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, 20'000);
    const auto problems = [&model](int role) { return model.index(0, ClusterListModel::ProblemsColumn).data(role); };
    QTRY_VERIFY(problems(Qt::DisplayRole).toString().contains(u"broken"_s));
    QVERIFY(!problems(Qt::DecorationRole).value<QIcon>().isNull());
    QVERIFY(problems(Qt::AccessibleTextRole).toString().contains(u"problem"_s));
    QVERIFY(problems(Qt::ToolTipRole).toString().contains(u"not ephemeral"_s));
}

void TestClusterList::productsAreReadableInANarrowSidebar()
{
    const QString plain = m_writer->create(place() + u"/election"_s);
    m_writer->create(plain + u"/c_"_s, "", CreateMode::EphemeralSequential);
    const QString latch = m_writer->create(place() + u"/latch"_s);
    m_writer->create(latch + u"/_c_d632556c-87cf-4737-bf73-17dc4f418bde-latch-"_s, "", CreateMode::EphemeralSequential);
    ClusterList list(m_connection.get());
    list.resize(220, 300);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    auto *table = list.findChild<QTableView *>();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 20'000);
    const auto fits = [table](int row) {
        const auto index = table->model()->index(row, ClusterListModel::ClusterColumn);
        const QString product = index.data().toString().section(u'\n', 1);
        const int margins = 2 * (table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
        return !product.isEmpty()
            && table->columnWidth(index.column()) >= table->fontMetrics().horizontalAdvance(product) + margins;
    };
    QVERIFY(fits(0) && fits(1));
    QVERIFY(table->isColumnHidden(ClusterListModel::LeaderColumn));
    QVERIFY(!table->isColumnHidden(ClusterListModel::ProblemsColumn));
    list.resize(700, 300);
    QTRY_VERIFY(!table->isColumnHidden(ClusterListModel::LeaderColumn));
    QVERIFY(!table->isColumnHidden(ClusterListModel::MembersColumn));
    QVERIFY(fits(0) && fits(1));
}

void TestClusterList::filtersTwoHundred()
{
    constexpr int count = 200;
    ClusterList list(m_connection.get());
    list.resize(320, 400);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    for (int i = 0; i < count; ++i) {
        const QString election = m_writer->create(place() + u"/e%1"_s.arg(i, 3, 10, QLatin1Char('0')));
        m_writer->create(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    }
    auto *table = list.findChild<QTableView *>();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), count, 60'000);
    auto *filter = list.findChild<QLineEdit *>();
    QVERIFY(filter->isVisible());

    // What was chosen stays chosen while rows come and go.
    table->selectRow(150);
    const QString chosen = table->currentIndex().data(ClusterListModel::PathRole).toString();
    m_writer->remove(place() + u"/e000/c_0000000000"_s);
    m_writer->remove(place() + u"/e000"_s);
    QTRY_COMPARE(table->model()->rowCount(), count - 1);
    QCOMPARE(table->currentIndex().data(ClusterListModel::PathRole).toString(), chosen);

    // Letters typed in the list filter it; Down goes back, Enter opens.
    QSignalSpy activated(&list, &ClusterList::clusterActivated);
    QTest::keyClicks(table, u"e"_s);
    QTest::keyClicks(filter, u"17"_s);
    QCOMPARE(table->model()->rowCount(), 10);
    filter->setText(u"e177"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst().constFirst().toString(), u"/e177"_s);
    filter->setText(u"nowhere"_s);
    const auto labels = list.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"nowhere"_s); }));
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(table->model()->rowCount(), count - 1);
}

void TestClusterList::anOwnLayoutIsTriedAndTakesEffect()
{
    m_writer->create(place() + u"/apps"_s);
    m_writer->create(place() + u"/apps/a"_s);
    m_writer->create(place() + u"/apps/a/deep"_s);
    m_writer->create(place() + u"/apps/a/deep/line"_s);
    m_writer->create(place() + u"/apps/a/deep/line/who-"_s, "h1:80", CreateMode::EphemeralSequential);
    LayoutsPage page(m_connection.get(), {});
    page.show();
    model::UserLayout own;
    own.name = u"Mine"_s;
    own.root = u"/apps/*/deep/line"_s;
    LayoutEditor editor(m_connection.get(), own, {});
    editor.setAttribute(Qt::WA_DeleteOnClose, false);
    editor.show();
    auto *ok = editor.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled()); // no candidates
    QLineEdit *candidates = nullptr;
    const auto fields = editor.findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        if (field->accessibleName() == u"Candidates"_s)
            candidates = field;
    QVERIFY(candidates);
    QTest::keyClicks(candidates, u"who-{sequence}"_s);
    QVERIFY(ok->isEnabled());
    auto *found = editor.findChild<QPlainTextEdit *>();
    QTRY_VERIFY_WITH_TIMEOUT(found->toPlainText().contains(u"/apps/a/deep/line: led by h1:80"_s), 20'000);

    auto *clusters = m_connection->clusters();
    QVERIFY(!clusters->cluster(u"/apps/a/deep/line"_s));
    clusters->setOwnLayouts({editor.layout()});
    QTRY_VERIFY_WITH_TIMEOUT(clusters->cluster(u"/apps/a/deep/line"_s), 20'000);
    QCOMPARE(clusters->cluster(u"/apps/a/deep/line"_s)->product, u"own:Mine"_s);
    QCOMPARE(clusters->partAt(u"/apps/a/deep/line/who-0000000000"_s)->productName, u"Mine"_s);
    clusters->setOwnLayouts({});
    QTRY_VERIFY(!clusters->cluster(u"/apps/a/deep/line"_s));
}

void TestClusterList::layoutsGoThroughAFile()
{
    QTemporaryDir folder;
    model::UserLayout own;
    own.name = u"Mine"_s;
    own.root = u"/a"_s;
    own.candidates = u"*"_s;
    LayoutsPage page(m_connection.get(), {own});
    page.show();
    const QString file = folder.filePath(u"layouts.json"_s);
    page.exportFile(file);
    LayoutsPage other(nullptr, {});
    other.show();
    QTRY_VERIFY(QFile::exists(file));
    other.importFile(file);
    QTRY_COMPARE(other.layouts(), QList<model::UserLayout>{own});
    QCOMPARE(other.findChild<QTableWidget *>()->rowCount(), 1);
    QFile broken(folder.filePath(u"broken.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{}");
    broken.close();
    other.importFile(broken.fileName());
    const auto labels = other.findChildren<QLabel *>();
    QTRY_VERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().contains(u"Nothing was imported"_s); }));
    QCOMPARE(other.layouts().size(), 1);
}

QTEST_MAIN(TestClusterList)
#include "tst_clusterlist.moc"
