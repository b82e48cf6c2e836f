// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/browserview.h"
#include "app/browser/childrenpane.h"
#include "app/browser/childrentable.h"
#include "app/browser/deletedialog.h"
#include "app/browser/stakeguard.h"
#include "app/shell/ensembleconnection.h"
#include "model/cluster/clusterdirectory.h"
#include "model/journal/journal.h"
#include "model/tree/childrentablemodel.h"
#include "model/tree/livetree.h"
#include "tests/support/answered.h"
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace app;
using model::ChildColumn;
using zkbridge::CreateMode;
using zkbridge::ErrorCode;
using zkbridge::Result;
using zkbridge::Session;

/// The table of children in the Browser, over a real server, with a second session that changes what it shows.
class ChildrenPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsAndOrdersThousands();
    void filtersAsOneTypes();
    void followsOthers();
    void opensAndGoesBack();
    void copiesRows();
    void addsUpTheSelection();
    void countsOnlyWhatIsSeen();
    void deletesTheChildNotTheParent();
    void deletesSeveralAtOnce();
    void guardsEachOfSeveral();
    void saysWhyThereAreNone();
    void remembersItsLayout();

private:
    void create(const QString &path, const QByteArray &data = {}, CreateMode mode = CreateMode::Persistent,
        const zkbridge::Acl &acl = zkbridge::openAcl());
    void createMany(const QString &parent, int count);
    void show(const QString &path, int rows);
    void sortBy(ChildColumn column, Qt::SortOrder direction = Qt::AscendingOrder);
    void select(int row);
    [[nodiscard]] QString cell(int row, ChildColumn column = ChildColumn::Name) const;
    [[nodiscard]] int rowNamed(const QString &name) const;
    [[nodiscard]] bool says(const QString &text) const;
    [[nodiscard]] QPushButton *button(const QString &start) const;
    [[nodiscard]] static QPushButton *go(const QWidget *dialog); ///< that deletes

    std::unique_ptr<Session> m_other;
    std::unique_ptr<EnsembleConnection> m_connection;
    std::unique_ptr<BrowserView> m_browser;
    ChildrenPane *m_pane = nullptr;
    ChildrenTable *m_table = nullptr;
    QLineEdit *m_filter = nullptr;
    QString m_root; ///< each test works below a znode of its own
    int m_tests = 0;
};

void ChildrenPaneTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    testsupport::RealEnsemble &ensemble = testsupport::RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_other = testsupport::openSession(ensemble.connectString());
    QVERIFY(m_other);
}

void ChildrenPaneTest::init()
{
    m_root = u"/children%1"_s.arg(++m_tests);
    create(m_root);
    zkbridge::SessionOptions options;
    options.connect = *zkbridge::ConnectString::parse(testsupport::RealEnsemble::shared().connectString());
    options.lock = zkbridge::LockState::Unlocked;
    m_connection = std::make_unique<EnsembleConnection>(options, nullptr);
    m_connection->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_connection->session()->isConnected(), 30'000);
    m_browser = std::make_unique<BrowserView>(m_connection.get());
    m_browser->resize(1000, 700);
    m_browser->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_browser.get()));
    m_pane = m_browser->findChild<ChildrenPane *>();
    m_table = m_browser->findChild<ChildrenTable *>();
    m_filter = m_pane->findChild<QLineEdit *>();
    QVERIFY(m_table && m_filter);
}

void ChildrenPaneTest::cleanup()
{
    m_browser.reset();
    m_connection.reset();
}

void ChildrenPaneTest::create(const QString &path, const QByteArray &data, CreateMode mode, const zkbridge::Acl &acl)
{
    std::optional<ErrorCode> code;
    m_other->create(
        path, data, acl, mode, this, [&code](const Result<zkbridge::Created> &result) { code = result.code(); });
    QTRY_VERIFY_WITH_TIMEOUT(code.has_value(), 20'000);
    QCOMPARE(*code, ErrorCode::Ok);
}

void ChildrenPaneTest::createMany(const QString &parent, int count)
{
    constexpr int batch = 500;
    int answered = 0;
    for (int start = 0; start < count; start += batch) {
        QList<zkbridge::MultiOperation> operations;
        for (int i = start; i < std::min(start + batch, count); ++i) {
            zkbridge::MultiOperation operation;
            operation.kind = zkbridge::MultiOperation::Kind::Create;
            operation.path = u"%1/n%2"_s.arg(parent).arg(i);
            operation.data = QByteArray(count - i, 'x').left(64 + (count - i) % 7);
            operations.append(operation);
        }
        m_other->multi(operations, this, [&answered](const Result<QList<zkbridge::MultiReply>> &reply) {
            QVERIFY(reply.ok());
            ++answered;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered, (count + batch - 1) / batch, 30'000);
}

void ChildrenPaneTest::show(const QString &path, int rows)
{
    m_connection->selectPath(path);
    QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), rows, 20'000);
    QTRY_COMPARE(m_table->isVisible(), rows > 0);
}

void ChildrenPaneTest::sortBy(ChildColumn column, Qt::SortOrder direction)
{
    m_table->sortByColumn(static_cast<int>(column), direction);
}

void ChildrenPaneTest::select(int row)
{
    // QTableView::selectRow() would heed the modifiers of the last key that was pressed.
    m_table->selectionModel()->setCurrentIndex(
        m_table->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QString ChildrenPaneTest::cell(int row, ChildColumn column) const
{
    return m_table->model()->index(row, static_cast<int>(column)).data().toString();
}

int ChildrenPaneTest::rowNamed(const QString &name) const
{
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        if (cell(row) == name)
            return row;
    }
    return -1;
}

bool ChildrenPaneTest::says(const QString &text) const
{
    const auto labels = m_pane->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
        [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

QPushButton *ChildrenPaneTest::button(const QString &start) const
{
    const auto buttons = m_pane->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text().startsWith(start))
            return button;
    }
    return nullptr;
}

void ChildrenPaneTest::showsAndOrdersThousands()
{
    constexpr int count = 5000;
    createMany(m_root, count);
    show(m_root, count);
    QTRY_VERIFY(says(u"Children (5,000)"_s));
    QCOMPARE(cell(0), u"n0"_s);
    QTRY_VERIFY(!cell(0, ChildColumn::Size).isEmpty()); // painted rows get their Stat

    sortBy(ChildColumn::Size);
    auto *children = qobject_cast<model::ChildrenTableModel *>(m_table->model());
    // Where little data is, the tree reads all Stats by itself.
    const auto sorted = [children] { return !children->isArranging() && children->unsortedCount() == 0; };
    QTRY_VERIFY(sorted() || button(u"Read the Stats of all"_s));
    if (auto *read = button(u"Read the Stats of all"_s))
        QTest::mouseClick(read, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(sorted(), 30'000);
    QTRY_VERIFY(!button(u"Read the Stats of all"_s));
    QCOMPARE(children->unsortedCount(), 0);
    const auto *store = m_connection->tree()->store();
    for (int row = 1; row < count; ++row)
        QVERIFY(store->stat(children->nodeAt(row - 1))->dataLength <= store->stat(children->nodeAt(row))->dataLength);
}

void ChildrenPaneTest::filtersAsOneTypes()
{
    createMany(m_root, 300);
    create(m_root + u"/mine"_s, {}, CreateMode::Ephemeral);
    show(m_root, 301);
    m_table->setFocus();
    QTest::keyClicks(m_table, u"N12"_s);
    QCOMPARE(m_browser->focusWidget(), m_filter); // whether the window is active or not
    QTRY_COMPARE(m_table->model()->rowCount(), 11); // n12, n120 to n129
    QTRY_VERIFY(says(u"11 of 301"_s));
    m_filter->setText(u"no such name"_s);
    QTRY_VERIFY(says(u"None of the 301 child"_s));
    QTest::keyClick(m_filter, Qt::Key_Escape);
    QTRY_COMPARE(m_table->model()->rowCount(), 301);
    // By type, once the Stat of that row is known.
    m_table->scrollToTop();
    QTRY_VERIFY(!cell(0, ChildColumn::Type).isEmpty());
    QCOMPARE(cell(0), u"mine"_s);
    m_filter->setText(u"ephemeral"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
}

void ChildrenPaneTest::followsOthers()
{
    createMany(m_root, 200);
    show(m_root, 200);
    sortBy(ChildColumn::Name, Qt::DescendingOrder);
    QCOMPARE(cell(0), u"n99"_s);
    select(3);
    const QString selected = cell(3);
    create(m_root + u"/n98x"_s);
    QTRY_COMPARE(rowNamed(u"n98x"_s), 1);
    // So does the Stat, of which no event tells.
    const auto labels = m_browser->findChildren<QLabel *>();
    const auto *number = *std::find_if(
        labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->accessibleName() == u"children"_s; });
    QTRY_COMPARE(number->text(), u"201"_s);
    QCOMPARE(m_table->selectionModel()->selectedRows().constFirst().data().toString(), selected);
    std::optional<ErrorCode> code;
    m_other->remove(
        m_root + u"/n98x"_s, -1, this, [&code](const Result<zkbridge::Done> &result) { code = result.code(); });
    QTRY_COMPARE(m_table->model()->rowCount(), 200);
    QCOMPARE(m_table->currentIndex().row(), 3);
    QTRY_VERIFY(!cell(0, ChildColumn::Version).isEmpty());
    m_other->set(m_root + u"/n99"_s, "new", -1, this, [](const Result<zkbridge::Stat> &) {});
    QTRY_COMPARE(cell(0, ChildColumn::Version), u"1"_s);
}

void ChildrenPaneTest::opensAndGoesBack()
{
    create(m_root + u"/inner"_s);
    create(m_root + u"/inner/leaf"_s);
    show(m_root, 1);
    m_table->setFocus();
    select(0);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(m_connection->selectedPath(), m_root + u"/inner"_s);
    QTRY_COMPARE(cell(0), u"leaf"_s);
    QTest::keyClick(m_table, Qt::Key_Backspace);
    QCOMPARE(m_connection->selectedPath(), m_root);
    QTRY_COMPARE(cell(0), u"inner"_s);
    QTest::keyClick(m_table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_connection->selectedPath(), u"/"_s);
    QTRY_VERIFY(rowNamed(m_root.mid(1)) >= 0);
}

void ChildrenPaneTest::copiesRows()
{
    create(m_root + u"/a"_s, "12345");
    create(m_root + u"/b"_s);
    show(m_root, 2);
    QTRY_COMPARE(cell(0, ChildColumn::Size), u"5"_s);
    m_table->setFocus();
    m_table->selectAll();
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"Name\tType\tVersion\tBytes"_s));
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(1).startsWith(u"a\tpersistent\t0\t5\t"_s));
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"%1/a\n%1/b"_s.arg(m_root));
}

void ChildrenPaneTest::addsUpTheSelection()
{
    create(m_root + u"/a"_s, QByteArray(1000, 'x'));
    create(m_root + u"/b"_s, QByteArray(500, 'x'));
    show(m_root, 2);
    QTRY_COMPARE(cell(1, ChildColumn::Size), u"500"_s);
    m_table->selectAll();
    QTRY_VERIFY(says(u"2 selected, 1.46 KiB of data"_s));
}

void ChildrenPaneTest::countsOnlyWhatIsSeen()
{
    create(m_root + u"/ab"_s, QByteArray(1000, 'x'));
    create(m_root + u"/b"_s, QByteArray(500, 'x'));
    create(m_root + u"/c"_s, QByteArray(100, 'x'));
    show(m_root, 3);
    QTRY_COMPARE(cell(2, ChildColumn::Size), u"100"_s);
    m_table->setFocus();
    for (const int row : {0, 2}) // ab and c
        m_table->selectionModel()->select(
            m_table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTRY_VERIFY(says(u"2 selected"_s));
    m_filter->setText(u"b"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    QTRY_VERIFY(says(u"1 selected, 1,000 bytes of data"_s));
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Delete);
    DeleteDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = m_browser->findChild<DeleteDialog *>());
    QCOMPARE(dialog->windowTitle(), u"Delete %1/ab"_s.arg(m_root));
    dialog->reject();
    QTRY_VERIFY(!m_browser->findChild<DeleteDialog *>());
    // What was hidden does not come back selected.
    m_filter->clear();
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
    QCOMPARE(m_table->selectedCount(), 1);
    QTRY_VERIFY(says(u"1 selected"_s));
}

void ChildrenPaneTest::deletesTheChildNotTheParent()
{
    create(m_root + u"/a"_s);
    create(m_root + u"/b"_s);
    show(m_root, 2);
    m_table->setFocus();
    select(1);
    QTest::keyClick(m_table, Qt::Key_Delete);
    DeleteDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = m_browser->findChild<DeleteDialog *>());
    QCOMPARE(dialog->windowTitle(), u"Delete %1/b"_s.arg(m_root));
    dialog->reject();
}

QPushButton *ChildrenPaneTest::go(const QWidget *dialog)
{
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(),
        [](const QPushButton *button) { return button->text().startsWith(u"Delete"); });
    return found == buttons.cend() ? nullptr : *found;
}

void ChildrenPaneTest::deletesSeveralAtOnce()
{
    createMany(m_root, 300);
    create(m_root + u"/n7/below"_s, "deep");
    show(m_root, 300);
    m_table->setFocus();
    m_filter->setText(u"n7"_s); // n7, n70 to n79
    QTRY_COMPARE(m_table->model()->rowCount(), 11);
    m_table->selectAll();
    QTest::keyClick(m_table, Qt::Key_Delete);
    DeleteDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = m_browser->findChild<DeleteDialog *>());
    QCOMPARE(dialog->windowTitle(), u"Delete 11 znode(s)"_s);
    QTRY_VERIFY(go(dialog)->isEnabled());
    const auto labels = dialog->findChildren<QLabel *>();
    const auto tells = [&labels](const QString &text) {
        return std::any_of(
            labels.cbegin(), labels.cend(), [&text](const QLabel *label) { return label->text().contains(text); });
    };
    QVERIFY(tells(u"Delete 11 child(ren) of %1?"_s.arg(m_root)));
    QVERIFY(tells(u"the 1 znode(s) below"_s));
    QTest::mouseClick(go(dialog), Qt::LeftButton);
    QTRY_COMPARE(m_table->model()->rowCount(), 0); // of those that match
    m_filter->clear();
    QTRY_COMPARE(m_table->model()->rowCount(), 289);
    QCOMPARE(m_connection->selectedPath(), m_root);

    // One step, undone as one.
    QTRY_VERIFY(m_connection->journal()->canUndo());
    QCOMPARE(m_connection->journal()->undoStep().znodes, 12);
    testsupport::Answered<model::Journal::Step> undone;
    m_connection->journal()->undo(&undone, undone.callback());
    QVERIFY(undone.ok());
    QTRY_COMPARE(m_table->model()->rowCount(), 300);
    testsupport::Answered<zkbridge::NodeData> read;
    m_other->get(m_root + u"/n7/below"_s, Session::Watch::No, &read, read.callback());
    QVERIFY(read.ok());
    QCOMPARE(read->data, QByteArray("deep"));
}

void ChildrenPaneTest::guardsEachOfSeveral()
{
    create(m_root + u"/c_"_s, {}, CreateMode::EphemeralSequential);
    create(m_root + u"/c_"_s, {}, CreateMode::EphemeralSequential);
    create(m_root + u"/other"_s);
    m_connection->clusters()->look(m_root);
    QTRY_COMPARE(m_connection->clusters()->stakesAtOrBelow(m_root).size(), 2);
    show(m_root, 3);
    m_table->setFocus();
    m_table->selectAll();
    QTest::keyClick(m_table, Qt::Key_Delete);
    DeleteDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = m_browser->findChild<DeleteDialog *>());
    StakeConfirmation *stakes = nullptr;
    QTRY_VERIFY(stakes = dialog->findChild<StakeConfirmation *>());
    QVERIFY(!go(dialog)->isEnabled());
    dialog->reject();
    QTRY_VERIFY(!m_browser->findChild<DeleteDialog *>());

    // What no election is made of needs no confirmation.
    select(rowNamed(u"other"_s));
    QTest::keyClick(m_table, Qt::Key_Delete);
    QTRY_VERIFY(dialog = m_browser->findChild<DeleteDialog *>());
    QTRY_VERIFY(go(dialog)->isEnabled());
    QVERIFY(!dialog->findChild<StakeConfirmation *>());
    dialog->reject();
}

void ChildrenPaneTest::saysWhyThereAreNone()
{
    show(m_root, 0);
    QTRY_VERIFY(says(u"has no children"_s));
    create(m_root + u"/mine"_s, {}, CreateMode::Ephemeral);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    show(m_root + u"/mine"_s, 0);
    QTRY_VERIFY(says(u"is ephemeral"_s));
    const zkbridge::Acl secret{{zkbridge::PermissionAll - zkbridge::PermissionRead, u"world"_s, u"anyone"_s}};
    create(m_root + u"/secret"_s, {}, CreateMode::Persistent, secret);
    show(m_root + u"/secret"_s, 0);
    QTRY_VERIFY(says(u"no READ permission"_s));
    m_connection->selectPath(m_root + u"/nowhere"_s);
    QTRY_VERIFY(says(u"nowhere"_s));
    // Made later, it is shown at once.
    create(m_root + u"/nowhere"_s);
    create(m_root + u"/nowhere/child"_s);
    m_connection->tree()->refresh(m_root);
    QTRY_COMPARE(cell(0), u"child"_s);
}

void ChildrenPaneTest::remembersItsLayout()
{
    m_table->setColumnHidden(static_cast<int>(ChildColumn::Czxid), false);
    m_table->setColumnHidden(static_cast<int>(ChildColumn::Created), true);
    m_pane->setFolded(true);
    QVERIFY(!m_table->isVisible());
    const QByteArray layout = m_browser->saveLayout();
    BrowserView other(m_connection.get());
    other.restoreLayout(layout);
    const auto *table = other.findChild<ChildrenTable *>();
    QVERIFY(!table->isColumnHidden(static_cast<int>(ChildColumn::Czxid)));
    QVERIFY(table->isColumnHidden(static_cast<int>(ChildColumn::Created)));
    QVERIFY(other.findChild<ChildrenPane *>()->isFolded());
    other.restoreLayout("nonsense");
    QVERIFY(other.findChild<ChildrenPane *>()->isFolded());
}

QTEST_MAIN(ChildrenPaneTest)
#include "tst_childrenpane.moc"
