// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/browserview.h"
#include "app/browser/conflictview.h"
#include "app/browser/createdialog.h"
#include "app/browser/deletedialog.h"
#include "app/browser/messagebar.h"
#include "app/browser/pathbar.h"
#include "app/browser/stakeguard.h"
#include "app/browser/znodetreeview.h"
#include "app/shell/ensembleconnection.h"
#include "model/cluster/clusterdirectory.h"
#include "model/journal/journal.h"
#include "model/tree/livetree.h"
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace app;
using zkbridge::CreateMode;
using zkbridge::ErrorCode;
using zkbridge::LockState;
using zkbridge::NodeData;
using zkbridge::Result;
using zkbridge::Session;

/// The browser's widgets over a real server, with a second session that changes things under them.
class BrowserViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsDataAndStat();
    void tellsNullFromEmpty();
    void savesWithTheVersionSeen();
    void savesWhatIsPaintedAnewMeanwhile();
    void followsAChangeOnTheServer();
    void keepsTextWhenTheServerChanges();
    void overwritesWhenAskedTo();
    void takesTheirsAndUndoBringsMineBack();
    void keepsADraft();
    void keepsTextOfADeletedZnode();
    void createsInADialog();
    void createsMissingParents();
    void deletesASubtreeAndBringsItBack();
    void doesNotWriteWhileLocked();
    void guardsALeadersCandidate();
    void goesToATypedPath();
    void saysWhatIsWrongWithATypedPath();
    void treeAndSelectionFollowEachOther();
    void deletedRowDoesNotMoveTheSelection();

private:
    struct Answer {
        ErrorCode code = ErrorCode::Ok;
        NodeData data;
        QString path;
    };
    void put(const QString &path, const QByteArray &data, CreateMode mode = CreateMode::Persistent);
    [[nodiscard]] Answer get(const QString &path);
    void setByOther(const QString &path, const QByteArray &data);
    void removeByOther(const QString &path);
    void open(const QString &path);
    void type(const QString &text);

    [[nodiscard]] QPlainTextEdit *editor() const;
    [[nodiscard]] QAction *action(const QString &text) const;
    [[nodiscard]] QString news() const;
    [[nodiscard]] QPushButton *button(const QWidget *parent, const QString &text) const;
    template <typename Dialog> [[nodiscard]] Dialog *dialog() const;

    std::unique_ptr<Session> m_other;
    std::unique_ptr<EnsembleConnection> m_connection;
    std::unique_ptr<QWidget> m_window;
    BrowserView *m_browser = nullptr;
    ZnodeTreePane *m_tree = nullptr;
    PathBar *m_path = nullptr;
    QString m_root; ///< each test works below a znode of its own
    int m_tests = 0;
};

void BrowserViewTest::initTestCase()
{
    testsupport::RealEnsemble &ensemble = testsupport::RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_other = testsupport::openSession(ensemble.connectString());
    QVERIFY(m_other);
}

void BrowserViewTest::init()
{
    m_root = u"/test%1"_s.arg(++m_tests);
    put(m_root, "root");
    zkbridge::SessionOptions options;
    options.connect = *zkbridge::ConnectString::parse(testsupport::RealEnsemble::shared().connectString());
    options.lock = LockState::Unlocked;
    m_connection = std::make_unique<EnsembleConnection>(options, nullptr);
    m_connection->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_connection->session()->isConnected(), 30'000);

    m_window = std::make_unique<QWidget>();
    m_window->resize(1200, 700);
    auto *layout = new QGridLayout(m_window.get());
    m_path = new PathBar(m_connection.get(), m_window.get());
    m_tree = new ZnodeTreePane(m_connection.get(), m_window.get());
    m_browser = new BrowserView(m_connection.get(), m_window.get());
    layout->addWidget(m_path, 0, 0, 1, 2);
    layout->addWidget(m_tree, 1, 0);
    layout->addWidget(m_browser, 1, 1);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void BrowserViewTest::cleanup()
{
    m_window.reset();
    m_connection.reset();
}

void BrowserViewTest::put(const QString &path, const QByteArray &data, CreateMode mode)
{
    std::optional<ErrorCode> code;
    m_other->create(path, data, zkbridge::openAcl(), mode, this,
        [&code](const Result<zkbridge::Created> &result) { code = result.code(); });
    QTRY_VERIFY_WITH_TIMEOUT(code.has_value(), 20'000);
    QCOMPARE(*code, ErrorCode::Ok);
}

BrowserViewTest::Answer BrowserViewTest::get(const QString &path)
{
    std::optional<Answer> answer;
    m_other->sync(path, this, [](const Result<zkbridge::Done> &) {});
    m_other->get(path, Session::Watch::No, this, [&answer](const Result<NodeData> &result) {
        answer = Answer{result.code(), result ? *result : NodeData(), {}};
    });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
        return {ErrorCode::OperationTimeout, {}, {}};
    return *answer;
}

void BrowserViewTest::setByOther(const QString &path, const QByteArray &data)
{
    std::optional<ErrorCode> code;
    m_other->set(path, data, -1, this, [&code](const Result<zkbridge::Stat> &result) { code = result.code(); });
    QTRY_VERIFY_WITH_TIMEOUT(code.has_value(), 20'000);
    QCOMPARE(*code, ErrorCode::Ok);
}

void BrowserViewTest::removeByOther(const QString &path)
{
    std::optional<ErrorCode> code;
    m_other->remove(path, -1, this, [&code](const Result<zkbridge::Done> &result) { code = result.code(); });
    QTRY_VERIFY_WITH_TIMEOUT(code.has_value(), 20'000);
    QCOMPARE(*code, ErrorCode::Ok);
}

void BrowserViewTest::open(const QString &path)
{
    m_connection->selectPath(path);
    QTRY_VERIFY(!editor()->isReadOnly());
}

void BrowserViewTest::type(const QString &text)
{
    editor()->selectAll();
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        QTest::keyClicks(editor(), line);
        if (&line != &lines.constLast())
            QTest::keyClick(editor(), Qt::Key_Return);
    }
    QVERIFY(m_browser->hasUnsavedText());
}

QPlainTextEdit *BrowserViewTest::editor() const
{
    const auto edits = m_browser->findChildren<QPlainTextEdit *>();
    for (QPlainTextEdit *edit : edits) {
        if (edit->accessibleName() == u"Data")
            return edit;
    }
    qFatal("there is no editor named Data");
}

QAction *BrowserViewTest::action(const QString &text) const
{
    const QList<QAction *> actions = m_browser->znodeActions();
    for (QAction *action : actions) {
        if (action->text().startsWith(text))
            return action;
    }
    qFatal("there is no such action");
}

QString BrowserViewTest::news() const
{
    const auto bars = m_browser->findChildren<MessageBar *>();
    for (const MessageBar *bar : bars) {
        if (bar->isVisible())
            return bar->text();
    }
    return {};
}

QPushButton *BrowserViewTest::button(const QWidget *parent, const QString &text) const
{
    const auto buttons = parent->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

template <typename Dialog> Dialog *BrowserViewTest::dialog() const
{
    return m_browser->window()->findChild<Dialog *>();
}

void BrowserViewTest::showsDataAndStat()
{
    put(m_root + u"/json"_s, R"({"port":8080})");
    open(m_root + u"/json"_s);
    QTRY_COMPARE(editor()->toPlainText(), u"{\n    \"port\": 8080\n}"_s);
    const auto labels = m_browser->findChildren<QLabel *>();
    const auto value = [&labels](const QString &name) {
        for (const QLabel *label : labels) {
            if (label->accessibleName() == name)
                return label->text();
        }
        return QString();
    };
    const Answer there = get(m_root + u"/json"_s);
    QCOMPARE(value(u"mzxid"_s), u"0x"_s + QString::number(there.data.stat.mzxid, 16));
    QCOMPARE(value(u"version"_s), u"0"_s);
    QCOMPARE(value(u"kind"_s), u"persistent"_s);
}

void BrowserViewTest::tellsNullFromEmpty()
{
    put(m_root + u"/null"_s, QByteArray());
    put(m_root + u"/empty"_s, QByteArray(""));
    open(m_root + u"/null"_s);
    QTRY_VERIFY(editor()->placeholderText().startsWith(u"null"));
    open(m_root + u"/empty"_s);
    QTRY_VERIFY(editor()->placeholderText().startsWith(u"empty"));
}

void BrowserViewTest::savesWithTheVersionSeen()
{
    const QString path = m_root + u"/json"_s;
    put(path, R"({"port":8080})");
    open(path);
    QVERIFY(!action(u"Save"_s)->isEnabled());
    type(u"{\"port\": 9090}"_s);
    QVERIFY(action(u"Save"_s)->isEnabled());
    action(u"Save"_s)->trigger();
    QTRY_VERIFY(!m_browser->hasUnsavedText());
    const Answer there = get(path);
    QCOMPARE(there.data.data, QByteArray(R"({"port":9090})")); // on one line, as it was
    QCOMPARE(there.data.stat.version, 1);
    QVERIFY(news().isEmpty());
    // And once more, on what our own write left.
    type(u"{}"_s);
    action(u"Save"_s)->trigger();
    QTRY_VERIFY(!m_browser->hasUnsavedText());
    QCOMPARE(get(path).data.stat.version, 2);
    // The journal takes both back.
    QVERIFY(action(u"Undo change of "_s + path)->isEnabled());
    action(u"Undo"_s)->trigger();
    QTRY_COMPARE(get(path).data.data, QByteArray(R"({"port":9090})"));
    QTRY_COMPARE(editor()->toPlainText(), u"{\n    \"port\": 9090\n}"_s);
}

void BrowserViewTest::savesWhatIsPaintedAnewMeanwhile()
{
    const QString path = m_root + u"/json"_s;
    put(path, R"({"port":8080})");
    open(path);
    type(u"{}"_s);
    action(u"Save"_s)->trigger();
    // As the highlighter does it when the colours change: no edit, though the document counts it as one.
    const int before = editor()->document()->revision();
    QTextCursor cursor(editor()->document());
    cursor.beginEditBlock();
    editor()->document()->markContentsDirty(0, editor()->document()->characterCount());
    cursor.endEditBlock();
    QTRY_VERIFY(!m_browser->hasUnsavedText());
    QVERIFY(editor()->document()->revision() > before);
    // But what is typed while the server is still asked is not saved.
    type(u"{\"port\": 1}"_s);
    action(u"Save"_s)->trigger();
    QTest::keyClick(editor(), Qt::Key_Space);
    QTRY_COMPARE(get(path).data.data, QByteArray(R"({"port":1})"));
    QVERIFY(m_browser->hasUnsavedText());
}

void BrowserViewTest::followsAChangeOnTheServer()
{
    open(m_root);
    QTRY_COMPARE(editor()->toPlainText(), u"root"_s);
    setByOther(m_root, "changed");
    QTRY_COMPARE(editor()->toPlainText(), u"changed"_s);
    QVERIFY(!m_browser->hasUnsavedText());
}

void BrowserViewTest::keepsTextWhenTheServerChanges()
{
    open(m_root);
    type(u"mine"_s);
    setByOther(m_root, "theirs");
    QTRY_VERIFY(news().contains(m_root));
    QCOMPARE(editor()->toPlainText(), u"mine"_s);
    QTRY_VERIFY(button(m_browser, u"Keep mine"_s)); // laid out, and shown, a turn of the loop later
    QTest::mouseClick(button(m_browser, u"Keep mine"_s), Qt::LeftButton);
    action(u"Save"_s)->trigger();
    QTRY_VERIFY(!m_browser->hasUnsavedText());
    QCOMPARE(get(m_root).data.data, QByteArray("mine"));
    QCOMPARE(get(m_root).data.stat.version, 2);
}

void BrowserViewTest::overwritesWhenAskedTo()
{
    open(m_root);
    type(u"one\nmine\nthree"_s);
    setByOther(m_root, "one\ntheirs\nthree");
    QTRY_VERIFY(button(m_browser, u"Show difference"_s));
    QTest::mouseClick(button(m_browser, u"Show difference"_s), Qt::LeftButton);
    auto *view = dialog<ConflictView>();
    QVERIFY(view);
    QStringList sides;
    const auto texts = view->findChildren<QPlainTextEdit *>();
    for (const QPlainTextEdit *text : texts)
        sides << text->toPlainText();
    QCOMPARE(sides, QStringList({u"  one\n+ mine\n  three"_s, u"  one\n- theirs\n  three"_s}));
    QTest::mouseClick(button(view, u"Overwrite theirs"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_browser->hasUnsavedText());
    QCOMPARE(get(m_root).data.data, QByteArray("one\nmine\nthree"));
}

void BrowserViewTest::takesTheirsAndUndoBringsMineBack()
{
    open(m_root);
    type(u"mine"_s);
    setByOther(m_root, "theirs");
    QTRY_VERIFY(button(m_browser, u"Take theirs"_s));
    QTest::mouseClick(button(m_browser, u"Take theirs"_s), Qt::LeftButton);
    QCOMPARE(editor()->toPlainText(), u"theirs"_s);
    QVERIFY(!m_browser->hasUnsavedText());
    editor()->undo();
    QCOMPARE(editor()->toPlainText(), u"mine"_s);
    QVERIFY(m_browser->hasUnsavedText());
}

void BrowserViewTest::keepsADraft()
{
    put(m_root + u"/other"_s, "other");
    open(m_root);
    type(u"half a sentence"_s);
    QSignalSpy told(m_browser, &BrowserView::statusMessage);
    open(m_root + u"/other"_s);
    QTRY_COMPARE(editor()->toPlainText(), u"other"_s);
    QVERIFY(m_browser->hasUnsavedText());
    QVERIFY(told.constFirst().constFirst().toString().contains(m_root));
    setByOther(m_root, "changed meanwhile");
    open(m_root);
    QTRY_COMPARE(editor()->toPlainText(), u"half a sentence"_s);
    QTRY_VERIFY(button(m_browser, u"Take theirs"_s));
    QVERIFY(action(u"Save"_s)->isEnabled());
    action(u"Revert"_s)->trigger();
    QCOMPARE(editor()->toPlainText(), u"changed meanwhile"_s);
    QVERIFY(!m_browser->hasUnsavedText());
}

void BrowserViewTest::keepsTextOfADeletedZnode()
{
    const QString path = m_root + u"/gone"_s;
    put(path, "x");
    open(path);
    type(u"precious"_s);
    removeByOther(path);
    QTRY_VERIFY(button(m_browser, u"Create it..."_s));
    QCOMPARE(editor()->toPlainText(), u"precious"_s);
    QVERIFY(!action(u"Save"_s)->isEnabled());
    QTest::mouseClick(button(m_browser, u"Create it..."_s), Qt::LeftButton);
    auto *create = dialog<CreateDialog>();
    QVERIFY(create);
    QTRY_VERIFY(button(create, u"Create"_s)->isEnabled());
    QTest::mouseClick(button(create, u"Create"_s), Qt::LeftButton);
    QTRY_COMPARE(get(path).code, ErrorCode::Ok);
    QCOMPARE(get(path).data.data, QByteArray("precious"));
    QTRY_VERIFY(!m_browser->hasUnsavedText());
}

void BrowserViewTest::createsInADialog()
{
    open(m_root);
    action(u"Create"_s)->trigger();
    auto *create = dialog<CreateDialog>();
    QVERIFY(create);
    QVERIFY(!button(create, u"Create"_s)->isEnabled());
    auto *name = create->findChild<QLineEdit *>();
    QTest::keyClicks(name, u"a//b"_s);
    QVERIFY(!button(create, u"Create"_s)->isEnabled());
    name->clear();
    QTest::keyClicks(name, u"item-"_s);
    create->findChild<QComboBox *>()->setCurrentIndex(1); // persistent sequential
    QTRY_VERIFY(button(create, u"Create"_s)->isEnabled());
    const auto edits = create->findChildren<QPlainTextEdit *>();
    QTest::keyClicks(edits.constFirst(), u"content"_s);
    QTest::mouseClick(button(create, u"Create"_s), Qt::LeftButton);
    QTRY_COMPARE(m_connection->selectedPath(), m_root + u"/item-0000000000"_s);
    QCOMPARE(get(m_root + u"/item-0000000000"_s).data.data, QByteArray("content"));
    // A second one of that very name is refused as it is typed.
    open(m_root);
    action(u"Create"_s)->trigger();
    create = dialog<CreateDialog>();
    QTest::keyClicks(create->findChild<QLineEdit *>(), u"item-0000000000"_s);
    const auto says = [create](const QString &text) {
        const auto labels = create->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    QTRY_VERIFY(says(u"exists already"_s));
    QVERIFY(!button(create, u"Create"_s)->isEnabled());
}

void BrowserViewTest::createsMissingParents()
{
    open(m_root);
    action(u"Create"_s)->trigger();
    auto *create = dialog<CreateDialog>();
    QTest::keyClicks(create->findChild<QLineEdit *>(), u"a/b/c"_s);
    QCheckBox *parents = nullptr;
    const auto boxes = create->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        if (box->text().startsWith(u"Create the missing"))
            parents = box;
    }
    QVERIFY(parents);
    QTRY_VERIFY(parents->isVisible());
    QVERIFY(!button(create, u"Create"_s)->isEnabled());
    parents->setChecked(true);
    QTRY_VERIFY(button(create, u"Create"_s)->isEnabled());
    QTest::mouseClick(button(create, u"Create"_s), Qt::LeftButton);
    QTRY_COMPARE(m_connection->selectedPath(), m_root + u"/a/b/c"_s);
    QCOMPARE(get(m_root + u"/a/b"_s).code, ErrorCode::Ok);
}

void BrowserViewTest::deletesASubtreeAndBringsItBack()
{
    const QString path = m_root + u"/tree"_s;
    put(path, "top");
    for (int i = 0; i < 30; ++i)
        put(path + u"/child%1"_s.arg(i), QByteArray::number(i));
    put(path + u"/child7/leaf"_s, "leaf");
    open(path);
    action(u"Delete"_s)->trigger();
    auto *remove = dialog<DeleteDialog>();
    QVERIFY(remove);
    QTRY_VERIFY(button(remove, u"Delete"_s) && button(remove, u"Delete"_s)->isEnabled());
    QVERIFY(remove->findChild<QPlainTextEdit *>()->toPlainText().contains(path + u"/child7/leaf"_s));
    QTest::mouseClick(button(remove, u"Delete"_s), Qt::LeftButton);
    QTRY_COMPARE(get(path).code, ErrorCode::NoNode);
    QTRY_COMPARE(m_connection->selectedPath(), m_root);
    QTRY_VERIFY(m_connection->journal()->canUndo());
    action(u"Undo"_s)->trigger();
    QTRY_COMPARE(get(path + u"/child7/leaf"_s).code, ErrorCode::Ok);
    QCOMPARE(get(path + u"/child7/leaf"_s).data.data, QByteArray("leaf"));
    QTRY_COMPARE(m_connection->selectedPath(), path);
}

void BrowserViewTest::doesNotWriteWhileLocked()
{
    open(m_root);
    m_connection->session()->setUnlocked(false);
    for (const QString &text : {u"Create"_s, u"Delete"_s, u"Duplicate"_s, u"Save"_s, u"Edit ACL"_s}) {
        QVERIFY(!action(text)->isEnabled());
        QVERIFY2(action(text)->toolTip().contains(u"locked"), qPrintable(text));
    }
    QVERIFY(editor()->isReadOnly());
    m_connection->session()->setUnlocked(true);
    QVERIFY(action(u"Delete"_s)->isEnabled());
    QVERIFY(!editor()->isReadOnly());
}

void BrowserViewTest::guardsALeadersCandidate()
{
    const QString election = m_root + u"/election"_s;
    put(election, "");
    put(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    put(election + u"/c_"_s, "", CreateMode::EphemeralSequential);
    m_connection->clusters()->look(election);
    QTRY_VERIFY(!m_connection->clusters()->stakesAtOrBelow(election).isEmpty());
    const QString leader = election + u"/c_0000000000"_s;
    open(leader);
    action(u"Delete"_s)->trigger();
    auto *remove = dialog<DeleteDialog>();
    QTRY_VERIFY(remove->findChild<StakeConfirmation *>());
    QTRY_VERIFY(button(remove, u"Delete all the same"_s));
    QVERIFY(!button(remove, u"Delete all the same"_s)->isEnabled());
    auto *typed = remove->findChild<StakeConfirmation *>()->findChild<QLineEdit *>();
    QVERIFY(typed);
    QTest::keyClicks(typed, u"/elsewhere"_s);
    QVERIFY(!button(remove, u"Delete all the same"_s)->isEnabled());
    typed->clear();
    QTest::keyClicks(typed, election);
    QVERIFY(button(remove, u"Delete all the same"_s)->isEnabled());
    remove->reject();

    // An edit is asked about, too, and a cancel writes nothing and keeps the text.
    type(u"mine"_s);
    action(u"Save"_s)->trigger();
    auto *guard = dialog<StakeGuard>();
    QVERIFY(guard);
    QVERIFY(!button(guard, u"Write all the same"_s)->isEnabled());
    guard->reject();
    QCOMPARE(get(leader).data.stat.version, 0);
    QCOMPARE(editor()->toPlainText(), u"mine"_s);
}

void BrowserViewTest::goesToATypedPath()
{
    put(m_root + u"/deep"_s, "");
    put(m_root + u"/deep/er"_s, "here");
    auto *edit = m_path->findChild<QLineEdit *>();
    m_path->focusPath();
    edit->setText(m_root + u"/deep/er"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(m_connection->selectedPath(), m_root + u"/deep/er"_s);
    QTRY_COMPARE(editor()->toPlainText(), u"here"_s);
    const auto *view = m_tree->findChild<QTreeView *>();
    QTRY_COMPARE(view->currentIndex().data().toString(), u"er"_s);
}

void BrowserViewTest::saysWhatIsWrongWithATypedPath()
{
    auto *edit = m_path->findChild<QLineEdit *>();
    const QString before = m_connection->selectedPath();
    for (const QString &wrong : {u"no/slash"_s, m_root + u"//x"_s, m_root + u"/nowhere/at/all"_s}) {
        m_path->focusPath();
        edit->setText(wrong);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY2(!edit->accessibleDescription().isEmpty(), qPrintable(wrong));
        QCOMPARE(edit->text(), wrong);
        QCOMPARE(m_connection->selectedPath(), before);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(edit->accessibleDescription().isEmpty());
    }
}

void BrowserViewTest::treeAndSelectionFollowEachOther()
{
    put(m_root + u"/a"_s, "A");
    put(m_root + u"/b"_s, "B");
    auto *view = m_tree->findChild<QTreeView *>();
    QCOMPARE(view->accessibleName(), u"Znodes"_s);
    open(m_root + u"/a"_s);
    QTRY_COMPARE(view->currentIndex().data().toString(), u"a"_s);
    // As the accessibility bus does it: the selection without the current index.
    QModelIndex other;
    QTRY_VERIFY((other = m_connection->tree()->model()->indexForPath(m_root + u"/b"_s)).isValid());
    view->selectionModel()->select(other, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTRY_COMPARE(editor()->toPlainText(), u"B"_s);
    QCOMPARE(m_connection->selectedPath(), m_root + u"/b"_s);
}

void BrowserViewTest::deletedRowDoesNotMoveTheSelection()
{
    put(m_root + u"/a"_s, "A");
    put(m_root + u"/b"_s, "B");
    const auto *view = m_tree->findChild<QTreeView *>();
    open(m_root + u"/a"_s);
    QTRY_COMPARE(view->currentIndex().data().toString(), u"a"_s);
    removeByOther(m_root + u"/a"_s);
    QTRY_VERIFY(!m_connection->tree()->model()->indexForPath(m_root + u"/a"_s).isValid());
    QCOMPARE(m_connection->selectedPath(), m_root + u"/a"_s);
    QTRY_VERIFY(news().contains(m_root + u"/a"_s));
    QVERIFY(view->selectionModel()->selection().isEmpty());
}

QTEST_MAIN(BrowserViewTest)
#include "tst_browserview.moc"
