// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/datapane.h"
#include "app/browser/messagebar.h"
#include "app/browser/openznode.h"
#include "app/shell/ensembleconnection.h"
#include "tests/support/answered.h"
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using app::DataPane;
using app::EnsembleConnection;
using app::MessageBar;
using app::OpenZnode;
using testsupport::Answered;
using zkbridge::NodeData;
using zkbridge::Session;

/// What happens to the user's text when others, or the user, do something else meanwhile: none of it is lost.
class DataPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void keepsWhatWasTypedAfterASave();
    void showsWhatWasSavedWhenBackBeforeTheAnswer();
    void bringsMineBackAfterTheirsInAnotherForm();
    void bringsMineBackAfterRevertingADeletedZnode();
    void createsWhatSavingWouldHaveWritten();
    void doesNotCreateWhatIsNoHex();
    void refusedSaveLeavesTheConflictsWaysOut();

private:
    void put(const QString &path, const QByteArray &data);
    void set(const QString &path, const QByteArray &data);
    void remove(const QString &path);
    [[nodiscard]] NodeData get(const QString &path);
    void open(const QString &path);
    void type(const QString &text);
    [[nodiscard]] QPlainTextEdit *editor() const { return m_pane->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QString news() const;
    [[nodiscard]] QPushButton *button(const QString &text) const;

    std::unique_ptr<Session> m_other;
    std::unique_ptr<EnsembleConnection> m_connection;
    std::unique_ptr<OpenZnode> m_znode;
    std::unique_ptr<DataPane> m_pane;
    QString m_path; ///< another one for each test
    int m_tests = 0;
};

void DataPaneTest::initTestCase()
{
    testsupport::RealEnsemble &ensemble = testsupport::RealEnsemble::shared(1);
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_other = testsupport::openSession(ensemble.connectString());
    QVERIFY(m_other);
}

void DataPaneTest::init()
{
    m_path = u"/pane%1"_s.arg(++m_tests);
    zkbridge::SessionOptions options;
    options.connect = *zkbridge::ConnectString::parse(testsupport::RealEnsemble::shared().connectString());
    options.lock = zkbridge::LockState::Unlocked;
    m_connection = std::make_unique<EnsembleConnection>(options, nullptr);
    m_connection->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_connection->session()->isConnected(), 30'000);
    m_znode = std::make_unique<OpenZnode>(m_connection->session());
    m_pane = std::make_unique<DataPane>(m_connection.get(), m_znode.get());
    m_pane->resize(900, 500);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void DataPaneTest::cleanup()
{
    m_pane.reset();
    m_znode.reset();
    m_connection.reset();
}

void DataPaneTest::put(const QString &path, const QByteArray &data)
{
    Answered<zkbridge::Created> created;
    m_other->create(path, data, zkbridge::openAcl(), zkbridge::CreateMode::Persistent, &created, created.callback());
    QVERIFY(created.ok());
}

void DataPaneTest::set(const QString &path, const QByteArray &data)
{
    Answered<zkbridge::Stat> done;
    m_other->set(path, data, -1, &done, done.callback());
    QVERIFY(done.ok());
}

void DataPaneTest::remove(const QString &path)
{
    Answered<zkbridge::Done> done;
    m_other->remove(path, -1, &done, done.callback());
    QVERIFY(done.ok());
}

NodeData DataPaneTest::get(const QString &path)
{
    Answered<NodeData> got;
    m_other->get(path, Session::Watch::No, &got, got.callback());
    return got.ok() ? *got : NodeData();
}

void DataPaneTest::open(const QString &path)
{
    m_znode->open(path);
    QTRY_COMPARE(m_znode->state(), OpenZnode::State::Loaded);
}

void DataPaneTest::type(const QString &text)
{
    editor()->selectAll();
    editor()->insertPlainText(text);
    QVERIFY(m_pane->hasUnsavedText());
}

QString DataPaneTest::news() const
{
    const auto *bar = m_pane->findChild<MessageBar *>();
    return bar->isVisible() ? bar->text() : QString();
}

QPushButton *DataPaneTest::button(const QString &text) const
{
    const auto buttons = m_pane->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

void DataPaneTest::keepsWhatWasTypedAfterASave()
{
    put(m_path, "before");
    put(m_path + u"/other"_s, "other");
    open(m_path);
    type(u"one"_s);
    QSignalSpy told(m_pane.get(), &DataPane::statusMessage);
    m_pane->saveAction()->trigger();
    editor()->moveCursor(QTextCursor::End);
    editor()->insertPlainText(u" and two"_s);
    m_znode->open(m_path + u"/other"_s); // before the answer
    QTRY_VERIFY(std::any_of(told.cbegin(), told.cend(),
        [](const QList<QVariant> &message) { return message.constFirst().toString().startsWith(u"Saved"); }));
    QCOMPARE(get(m_path).data, QByteArray("one"));
    QVERIFY(m_pane->hasUnsavedText());
    open(m_path);
    QCOMPARE(editor()->toPlainText(), u"one and two"_s);
    QVERIFY2(!button(u"Take theirs"_s), qPrintable(news())); // its own write is no conflict
    m_pane->saveAction()->trigger();
    QTRY_VERIFY(!m_pane->hasUnsavedText());
    QCOMPARE(get(m_path).data, QByteArray("one and two"));
    QCOMPARE(get(m_path).stat.version, 2);
}

void DataPaneTest::showsWhatWasSavedWhenBackBeforeTheAnswer()
{
    put(m_path, "before");
    put(m_path + u"/other"_s, "other");
    open(m_path);
    type(u"saved"_s);
    m_pane->saveAction()->trigger();
    m_znode->open(m_path + u"/other"_s);
    m_znode->open(m_path);
    QTRY_COMPARE(editor()->toPlainText(), u"saved"_s);
    QVERIFY(!editor()->isReadOnly());
    QTRY_VERIFY(!m_pane->hasUnsavedText());
    type(u"more"_s);
    m_pane->saveAction()->trigger();
    QTRY_COMPARE(get(m_path).data, QByteArray("more"));
}

void DataPaneTest::bringsMineBackAfterTheirsInAnotherForm()
{
    put(m_path, "text");
    open(m_path);
    type(u"mine"_s);
    set(m_path, QByteArray::fromHex("00ff8001"));
    QTRY_VERIFY(button(u"Take theirs"_s));
    QTest::mouseClick(button(u"Take theirs"_s), Qt::LeftButton);
    QTRY_VERIFY(button(u"Bring mine back"_s));
    QVERIFY(editor()->toPlainText().contains(u"ff"));
    // Another change by others does not take it away either.
    set(m_path, QByteArray::fromHex("00ff8002"));
    QTRY_VERIFY(editor()->toPlainText().contains(u"02"));
    QTRY_VERIFY(button(u"Bring mine back"_s));
    QTest::mouseClick(button(u"Bring mine back"_s), Qt::LeftButton);
    QCOMPARE(editor()->toPlainText(), u"mine"_s);
    QVERIFY(m_pane->hasUnsavedText());
    m_pane->saveAction()->trigger();
    QTRY_COMPARE(get(m_path).data, QByteArray("mine"));
}

void DataPaneTest::bringsMineBackAfterRevertingADeletedZnode()
{
    put(m_path, "text");
    open(m_path);
    type(u"mine"_s);
    remove(m_path);
    QTRY_COMPARE(m_znode->state(), OpenZnode::State::Missing);
    m_pane->revertAction()->trigger();
    QVERIFY(editor()->toPlainText().isEmpty()); // what the server holds: nothing
    QVERIFY(news().contains(m_path));
    QTRY_VERIFY(button(u"Create it..."_s));
    QTest::mouseClick(button(u"Bring mine back"_s), Qt::LeftButton);
    QCOMPARE(editor()->toPlainText(), u"mine"_s);
    QTRY_VERIFY(button(u"Create it..."_s));
}

void DataPaneTest::createsWhatSavingWouldHaveWritten()
{
    put(m_path, R"({"a":1})");
    open(m_path);
    type(u"{\n    \"a\": 2\n}"_s);
    remove(m_path);
    QTRY_VERIFY(button(u"Create it..."_s));
    QSignalSpy wanted(m_pane.get(), &DataPane::createRequested);
    QTest::mouseClick(button(u"Create it..."_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().at(1).toByteArray(), QByteArray(R"({"a":2})")); // on one line, as it was
}

void DataPaneTest::doesNotCreateWhatIsNoHex()
{
    put(m_path, QByteArray::fromHex("00ff8001"));
    open(m_path);
    QVERIFY(editor()->toPlainText().contains(u"ff"));
    editor()->setPlainText(editor()->toPlainText().replace(u"ff"_s, u"fx"_s));
    editor()->document()->setModified(true);
    remove(m_path);
    QTRY_VERIFY(button(u"Create it..."_s));
    QSignalSpy wanted(m_pane.get(), &DataPane::createRequested);
    QTest::mouseClick(button(u"Create it..."_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 0);
    QVERIFY2(news().contains(u"hex"), qPrintable(news()));
    QTRY_VERIFY(button(u"Create it..."_s));
}

void DataPaneTest::refusedSaveLeavesTheConflictsWaysOut()
{
    put(m_path, R"({"a":1})");
    open(m_path);
    type(u"{\"a\": "_s);
    set(m_path, R"({"a":3})");
    QTRY_VERIFY(button(u"Take theirs"_s));
    m_pane->saveAction()->trigger();
    QVERIFY2(news().contains(u"JSON"), qPrintable(news()));
    QTRY_VERIFY(button(u"Save as it stands"_s));
    QVERIFY(button(u"Take theirs"_s));
    QTest::mouseClick(button(u"Take theirs"_s), Qt::LeftButton);
    QCOMPARE(get(m_path).data, QByteArray(R"({"a":3})"));
    QVERIFY(!m_pane->hasUnsavedText());
}

QTEST_MAIN(DataPaneTest)
#include "tst_datapane.moc"
