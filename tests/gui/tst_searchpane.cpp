// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/markdelegate.h"
#include "app/search/savedsearches.h"
#include "app/search/searchexport.h"
#include "app/search/searchfield.h"
#include "app/search/searchform.h"
#include "app/search/searchpane.h"
#include "app/search/searchresults.h"
#include "app/search/searchtable.h"
#include "app/shell/elidedlabel.h"
#include "app/shell/ensembleconnection.h"
#include "tests/support/answered.h"
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

namespace {
constexpr int patience = 30'000;
constexpr int workers = 40;
} // namespace

/// The pane "Search" over a real server.
class tst_SearchPane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void findsWhatIsTypedAndOpensIt();
    void findsInDataBelowTheSelectedZnode();
    void saysWhatIsWrongAsItIsTyped();
    void completesFields();
    void savesASearchAndUsesItAgain();
    void formBuildsTheExpression();
    void formKeepsWhatItCannotShow();
    void examplesSearch();
    void copiesResults();
    void rowsKeepSelectionWhileOthersCome();
    void marksStayInSight();
    void exposesRowsInSight();

private:
    template <typename T> [[nodiscard]] T *part() const { return m_pane->findChild<T *>(); }
    template <typename T> [[nodiscard]] T *named(QWidget *parent, const QString &name) const
    {
        const auto all = parent->findChildren<T *>();
        for (T *each : all) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QAbstractItemModel *results() const { return part<SearchTable>()->model(); }
    [[nodiscard]] QStringList paths() const;
    [[nodiscard]] QString status() const { return part<ElidedLabel>()->text(); }
    [[nodiscard]] bool isDone() const { return status().contains(u" found in "_s); }
    void search(const QString &expression);

    QTemporaryDir m_settings;
    std::unique_ptr<EnsembleConnection> m_connection;
    std::unique_ptr<SearchPane> m_pane;
};

void tst_SearchPane::initTestCase()
{
    QVERIFY(m_settings.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    testsupport::RealEnsemble &ensemble = testsupport::RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    const auto session = testsupport::openSession(ensemble.connectString());
    QVERIFY(session);
    const auto create = [&](const QString &path, const QByteArray &data) {
        testsupport::Answered<zkbridge::Created> made;
        session->create(path, data, zkbridge::openAcl(), zkbridge::CreateMode::Persistent, &made, made.callback());
        QVERIFY(made.ok());
    };
    create(u"/app"_s, "");
    create(u"/app/My-Lock"_s, "held by worker_0000000007");
    create(u"/app/workers"_s, "");
    for (int i = 0; i < workers; ++i)
        create(u"/app/workers/worker_%1"_s.arg(i, 10, 10, QChar(u'0')), QByteArray(i, 'd') + " host,\"a\"");
}

void tst_SearchPane::init()
{
    zkbridge::SessionOptions options;
    options.connect = *zkbridge::ConnectString::parse(testsupport::RealEnsemble::shared().connectString());
    m_connection = std::make_unique<EnsembleConnection>(options, nullptr);
    m_connection->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_connection->session()->isConnected(), patience);
    m_pane = std::make_unique<SearchPane>(m_connection.get());
    m_pane->resize(1000, 260);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_pane->focusField();
}

void tst_SearchPane::cleanup()
{
    m_pane.reset();
    m_connection.reset();
}

QStringList tst_SearchPane::paths() const
{
    QStringList paths;
    for (int row = 0; row < results()->rowCount(); ++row)
        paths.append(results()->index(row, 0).data(SearchResults::PathRole).toString());
    paths.sort();
    return paths;
}

void tst_SearchPane::search(const QString &expression)
{
    auto *field = part<SearchField>();
    field->selectAll();
    QTest::keyClicks(field, expression);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(isDone(), qPrintable(status()), patience);
}

void tst_SearchPane::findsWhatIsTypedAndOpensIt()
{
    search(u"lock"_s);
    QCOMPARE(paths(), QStringList{u"/app/My-Lock"_s});
    QVERIFY2(status().startsWith(u"1 found in / "), qPrintable(status()));
    QVERIFY(part<SearchField>()->hasFocus());
    // Names are found without Stats, which come for the rows in sight.
    QTRY_COMPARE_WITH_TIMEOUT(results()->index(0, SearchResults::SizeColumn).data().toString(), u"25"_s, patience);

    auto *table = part<SearchTable>();
    QCOMPARE(m_connection->selectedPath(), u"/"_s);
    table->setFocus();
    table->setCurrentIndex(results()->index(0, 0));
    QCOMPARE(m_connection->selectedPath(), u"/"_s); // looking through results goes nowhere
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_connection->selectedPath(), u"/app/My-Lock"_s);
}

void tst_SearchPane::findsInDataBelowTheSelectedZnode()
{
    m_connection->selectPath(u"/app/workers"_s);
    auto *scope = named<QComboBox>(m_pane.get(), u"Where to search"_s);
    QVERIFY(scope != nullptr);
    scope->setCurrentIndex(1);
    QVERIFY(scope->toolTip().contains(u"/app/workers"_s));
    search(u"data:HOST size<12"_s);
    QCOMPARE(paths(),
        (QStringList{u"/app/workers/worker_0000000000"_s, u"/app/workers/worker_0000000001"_s,
            u"/app/workers/worker_0000000002"_s}));
    const QModelIndex match = results()->index(0, SearchResults::MatchColumn);
    QVERIFY(!part<SearchTable>()->isColumnHidden(SearchResults::MatchColumn));
    const QPoint mark = match.data(SearchResults::MarkRole).toPoint();
    QCOMPARE(match.data().toString().mid(mark.x(), mark.y()), u"host"_s);

    auto *matchCase = named<QAbstractButton>(m_pane.get(), u"Match case"_s);
    matchCase->click();
    search(u"data:HOST"_s);
    QCOMPARE(paths(), QStringList());
}

void tst_SearchPane::saysWhatIsWrongAsItIsTyped()
{
    auto *field = part<SearchField>();
    QPushButton *go = nullptr;
    const auto buttons = m_pane->findChildren<QPushButton *>();
    for (QPushButton *each : buttons)
        go = each->text() == u"Search" ? each : go;
    QVERIFY(go != nullptr && !go->isEnabled());
    QTest::keyClicks(field, u"lock size>much"_s);
    QVERIFY2(status().startsWith(u"Character 11: "), qPrintable(status()));
    QVERIFY(!go->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(results()->rowCount(), 0);
    field->setText(u"lock size>0"_s);
    QVERIFY(!status().startsWith(u"Character"));
    QVERIFY(go->isEnabled());
    go->click();
    QTRY_COMPARE_WITH_TIMEOUT(paths(), QStringList{u"/app/My-Lock"_s}, patience);
}

void tst_SearchPane::completesFields()
{
    auto *field = part<SearchField>();
    QTest::keyClicks(field, u"lock !eph"_s);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QCOMPARE(field->text(), u"lock !ephemeral"_s);
    QVERIFY(QApplication::activePopupWidget() == nullptr);
}

void tst_SearchPane::savesASearchAndUsesItAgain()
{
    search(u"name:*lock*"_s);
    auto *saved = part<SavedSearches>();
    const auto action = [saved](const QString &text) -> QAction * {
        const auto all = saved->menu()->findChildren<QAction *>() + saved->menu()->actions();
        for (QAction *each : all) {
            if (each->text() == text && each->menu() == nullptr)
                return each;
        }
        return nullptr;
    };
    QVERIFY(action(u"Save this search..."_s) != nullptr);
    action(u"Save this search..."_s)->trigger();
    auto *dialog = m_pane->findChild<QInputDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->setTextValue(u"Locks & more"_s);
    dialog->accept();
    QCOMPARE(UserSettings().savedSearches(), (QList<SavedSearch>{{u"Locks & more"_s, u"name:*lock*"_s, false}}));

    part<SearchField>()->clear();
    search(u"nothing-like-it"_s);
    QCOMPARE(results()->rowCount(), 0);
    QVERIFY(action(u"Locks && more"_s) != nullptr);
    action(u"Locks && more"_s)->trigger();
    QCOMPARE(part<SearchField>()->text(), u"name:*lock*"_s);
    QTRY_COMPARE_WITH_TIMEOUT(paths(), QStringList{u"/app/My-Lock"_s}, patience);

    UserSettings settings;
    settings.removeSearch(u"Locks & more"_s);
    QVERIFY(UserSettings().savedSearches().isEmpty());
}

void tst_SearchPane::formBuildsTheExpression()
{
    SearchForm form;
    QSignalSpy edited(&form, &SearchForm::edited);
    const auto type = [&](const QString &row, const QString &value) {
        auto *edit = named<QLineEdit>(&form, row);
        edit->clear();
        QTest::keyClicks(edit, value);
        return edited.constLast().constFirst().toString();
    };
    QCOMPARE(type(u"Name"_s, u"c_*"_s), u"name:c_*"_s);
    QCOMPARE(type(u"Data"_s, u"two words"_s), u"name:c_* data:\"two words\""_s);
    QCOMPARE(type(u"Size"_s, u"100k"_s), u"name:c_* data:\"two words\" size>=100k"_s);
    QCOMPARE(type(u"Data"_s, QString()), u"name:c_* size>=100k"_s);
    QCOMPARE(type(u"Size"_s, u"lots"_s), u"name:c_*"_s); // and the form says why
    bool told = false;
    const auto labels = form.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        told = told || label->text().contains(u"lots"_s);
    QVERIFY(told);
}

void tst_SearchPane::formKeepsWhatItCannotShow()
{
    SearchForm form;
    QSignalSpy edited(&form, &SearchForm::edited);
    form.setExpression(model::parseSearch(u"c_ !data:x modified<2h ephemeral"_s).expression);
    QCOMPARE(named<QLineEdit>(&form, u"Name"_s)->text(), u"c_"_s);
    QCOMPARE(named<QLineEdit>(&form, u"Modified"_s)->text(), u"2h"_s);
    QVERIFY(named<QLineEdit>(&form, u"Data"_s)->text().isEmpty());
    QTest::keyClicks(named<QLineEdit>(&form, u"Version"_s), u"3"_s);
    const auto parsed = model::parseSearch(edited.constLast().constFirst().toString());
    const auto expected = model::parseSearch(u"name:c_ modified<2h version>=3 ephemeral !data:x"_s);
    QVERIFY(parsed.ok() && parsed.expression == expected.expression);
}

void tst_SearchPane::examplesSearch()
{
    QPushButton *example = nullptr;
    const auto buttons = m_pane->findChildren<QPushButton *>();
    for (QPushButton *each : buttons)
        example = each->text() == u"name:*lock*" ? each : example;
    QVERIFY(example != nullptr && example->isVisible());
    example->click();
    QTRY_COMPARE_WITH_TIMEOUT(paths(), QStringList{u"/app/My-Lock"_s}, patience);
    QVERIFY(!example->isVisible());
}

void tst_SearchPane::copiesResults()
{
    search(u"data:host version=0 size<12"_s);
    auto *table = part<SearchTable>();
    table->sortByColumn(SearchResults::PathColumn, Qt::DescendingOrder);
    table->selectRow(1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"/app/workers/worker_0000000001"_s);
    const auto *results = qobject_cast<SearchResults *>(table->model());
    QCOMPARE(resultPaths(*results).section(u'\n', 0, 0), u"/app/workers/worker_0000000002"_s);
    const QStringList lines = resultsAsCsv(*results).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 3 + 2);
    QVERIFY2(lines.at(1).startsWith(u"/app/workers/worker_0000000002,11,0,0,2"_s), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(1).endsWith(u",\"dd host,\"\"a\"\"\""_s), qPrintable(lines.at(1)));
}

void tst_SearchPane::rowsKeepSelectionWhileOthersCome()
{
    SearchResults results;
    SearchTable table(&results);
    const auto hit = [](const QString &path) {
        model::SearchHit made;
        made.path = path;
        return made;
    };
    results.append({hit(u"/m"_s), hit(u"/z"_s)});
    table.sortByColumn(SearchResults::PathColumn, Qt::AscendingOrder);
    table.setCurrentIndex(results.index(1, 0));
    results.append({hit(u"/a"_s)});
    QCOMPARE(results.hit(2).path, u"/a"_s); // what came stays at the end ...
    results.sortAgain();
    QCOMPARE(results.hit(0).path, u"/a"_s); // ... until it is sorted
    QCOMPARE(table.currentIndex().data(SearchResults::PathRole).toString(), u"/z"_s);
    QCOMPARE(table.selectionModel()->selectedRows().value(0).row(), 2);
}

void tst_SearchPane::marksStayInSight()
{
    const QFontMetrics metrics(QGuiApplication::font());
    const QString text = QString(60, u'a') + u"needle"_s + QString(60, u'b');
    const int all = metrics.horizontalAdvance(text);
    for (const int width : {all, all / 2, all / 4, metrics.horizontalAdvance(u"…needle…"_s) + 2}) {
        const MarkDelegate::Cut cut = MarkDelegate::cut(text, 60, 6, metrics, width);
        QCOMPARE(cut.text.mid(cut.markStart, cut.markLength), u"needle"_s);
        QVERIFY(metrics.horizontalAdvance(cut.text) <= width);
    }
    const MarkDelegate::Cut narrow = MarkDelegate::cut(text, 60, 6, metrics, metrics.horizontalAdvance(u"nee…"_s));
    QVERIFY(narrow.markStart + narrow.markLength <= narrow.text.size());
    QVERIFY(MarkDelegate::cut(text, 0, 0, metrics, all / 2).text.contains(u'…'));
}

void tst_SearchPane::exposesRowsInSight()
{
    constexpr int many = 200'000;
    SearchResults results;
    SearchTable table(&results);
    table.setWithExcerpts(true);
    table.resize(900, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QList<model::SearchHit> hits;
    for (int i = 0; i < many; ++i) {
        hits.append(model::SearchHit());
        hits.last().path = u"/app/%1"_s.arg(i);
    }
    results.append(hits);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&table);
    QCOMPARE(access->role(), QAccessible::Table);
    QCOMPARE(access->text(QAccessible::Name), u"Search results"_s);
    const int rowsInSight = table.viewport()->height() / table.rowHeight(0) + 1;
    QVERIFY2(access->childCount() <= rowsInSight * SearchResults::ColumnCount, "rows in sight, and no more");
    QCOMPARE(access->child(0)->text(QAccessible::Name), u"/app/0"_s);
    QCOMPARE(access->tableInterface()->rowCount(), many);
    // And what is selected, wherever it is.
    QVERIFY(access->tableInterface()->selectRow(many - 1));
    QVERIFY(access->childCount() <= (rowsInSight + 1) * SearchResults::ColumnCount);
    const auto selected = access->tableInterface()->selectedCells();
    QVERIFY(!selected.isEmpty());
    QCOMPARE(selected.constFirst()->text(QAccessible::Name), u"/app/%1"_s.arg(many - 1));
}

QTEST_MAIN(tst_SearchPane)
#include "tst_searchpane.moc"
