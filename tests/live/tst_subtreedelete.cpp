// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/journal.h"
#include "model/tree/subtreedelete.h"
#include "tests/support/opensession.h"
#include "tests/support/realensemble.h"
#include "zkbridge/client/path.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Journal;
using model::SubtreeDelete;
using testsupport::RealEnsemble;
using zkbridge::CreateMode;
using zkbridge::ErrorCode;
using zkbridge::Result;
using zkbridge::Session;

namespace {

constexpr int patience = 20000;

/// Waits for the one answer of a call that takes a context and a callback.
template <typename T, typename Call> std::optional<Result<T>> answer(Call call)
{
    QObject context;
    std::optional<Result<T>> result;
    call(&context, [&result](const Result<T> &reply) { result = reply; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, patience))
        return std::nullopt;
    return result;
}

struct Content {
    QByteArray data;
    zkbridge::Acl acl;
    qint64 owner = 0;
    int version = -1;
};

} // namespace

/// Deleting a subtree: first what will go, then exactly that, and all of it can be brought back.
class TestSubtreeDelete : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void tellsWhatWillGo();
    void deletesAndBringsBack();
    void keepsWhatChangedMeanwhile();
    void keepsWhatCameMeanwhile();
    void doesNotBringBackOthersEphemerals();
    void deletesTwoThousand();
    void stopsWhenCancelled();
    void obeysTheLock();
    void leavesTheServersOwnZnodes();
    void leavesAloneWhatIsThereAgain();
    void deletesSeveralAsOneStep();
    void keepsInAFileWhatMemoryDoesNotHold();

private:
    [[nodiscard]] bool create(const QString &path, const QByteArray &data = "x",
        CreateMode mode = CreateMode::Persistent, const zkbridge::Acl &acl = zkbridge::openAcl());
    [[nodiscard]] bool createMany(const QString &parent, int count);
    [[nodiscard]] std::optional<Content> read(const QString &path);
    [[nodiscard]] bool exists(const QString &path) { return read(path).has_value(); }
    [[nodiscard]] std::optional<model::SubtreeSurvey> survey(SubtreeDelete &run);
    [[nodiscard]] std::optional<model::SubtreeDeleteResult> finish(SubtreeDelete &run);
    [[nodiscard]] std::optional<Result<Journal::Step>> undo();
    [[nodiscard]] std::optional<Result<Journal::Step>> redo();

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Session> m_other;
    std::unique_ptr<Journal> m_journal;
};

void TestSubtreeDelete::initTestCase()
{
    RealEnsemble &ensemble = RealEnsemble::shared();
    QVERIFY2(ensemble.start(), qPrintable(ensemble.problem()));
    m_session = testsupport::openSession(ensemble.connectString());
    m_other = testsupport::openSession(ensemble.connectString());
    QVERIFY(m_session && m_other);
    m_journal = std::make_unique<Journal>(m_session.get());
}

void TestSubtreeDelete::cleanup()
{
    m_journal = std::make_unique<Journal>(m_session.get());
    SubtreeDelete run(m_session.get(), nullptr, m_journal.get(), {u"/"_s});
    QVERIFY(survey(run));
    const auto result = finish(run);
    QVERIFY(result && result->kept.isEmpty() && !result->error);
    m_journal = std::make_unique<Journal>(m_session.get());
}

bool TestSubtreeDelete::create(const QString &path, const QByteArray &data, CreateMode mode, const zkbridge::Acl &acl)
{
    const auto made = answer<zkbridge::Created>(
        [&](QObject *context, const auto &callback) { m_session->create(path, data, acl, mode, context, callback); });
    return made && made->ok();
}

bool TestSubtreeDelete::createMany(const QString &parent, int count)
{
    for (int start = 0; start < count; start += 1000) {
        QList<zkbridge::MultiOperation> operations(qMin(1000, count - start));
        for (int i = 0; i < operations.size(); ++i) {
            operations[i].kind = zkbridge::MultiOperation::Kind::Create;
            operations[i].path = zkbridge::joinPath(parent, QString::number(start + i));
            operations[i].data = "data of " + QByteArray::number(start + i);
        }
        const auto made = answer<QList<zkbridge::MultiReply>>(
            [&](QObject *context, const auto &callback) { m_session->multi(operations, context, callback); });
        if (!made || !made->ok())
            return false;
    }
    return true;
}

std::optional<Content> TestSubtreeDelete::read(const QString &path)
{
    const auto data = answer<zkbridge::NodeData>(
        [&](QObject *context, const auto &callback) { m_session->get(path, Session::Watch::No, context, callback); });
    const auto acl = answer<zkbridge::AclReply>(
        [&](QObject *context, const auto &callback) { m_session->acl(path, context, callback); });
    if (!data || !data->ok() || !acl || !acl->ok())
        return std::nullopt;
    return Content{(*data)->data, (*acl)->acl, (*data)->stat.ephemeralOwner, (*data)->stat.version};
}

std::optional<model::SubtreeSurvey> TestSubtreeDelete::survey(SubtreeDelete &run)
{
    std::optional<model::SubtreeSurvey> result;
    connect(&run, &SubtreeDelete::surveyed, this, [&](const model::SubtreeSurvey &found) { result = found; });
    run.survey();
    (void)QTest::qWaitFor([&] { return result.has_value(); }, patience);
    return result;
}

std::optional<model::SubtreeDeleteResult> TestSubtreeDelete::finish(SubtreeDelete &run)
{
    std::optional<model::SubtreeDeleteResult> result;
    connect(&run, &SubtreeDelete::finished, this, [&](const model::SubtreeDeleteResult &done) { result = done; });
    run.start();
    (void)QTest::qWaitFor([&] { return result.has_value(); }, patience);
    return result;
}

std::optional<Result<Journal::Step>> TestSubtreeDelete::undo()
{
    return answer<Journal::Step>(
        [this](QObject *context, const auto &callback) { m_journal->undo(context, callback); });
}

std::optional<Result<Journal::Step>> TestSubtreeDelete::redo()
{
    return answer<Journal::Step>(
        [this](QObject *context, const auto &callback) { m_journal->redo(context, callback); });
}

void TestSubtreeDelete::tellsWhatWillGo()
{
    QVERIFY(create(u"/tree"_s, "12345"));
    QVERIFY(create(u"/tree/a"_s, "123"));
    QVERIFY(create(u"/tree/a/own"_s, "1", CreateMode::Ephemeral));
    const auto others = answer<zkbridge::Created>([this](QObject *context, const auto &callback) {
        m_other->create(u"/tree/a/others"_s, "12", zkbridge::openAcl(), CreateMode::Ephemeral, context, callback);
    });
    QVERIFY(others && others->ok());
    SubtreeDelete run(m_session.get(), nullptr, m_journal.get(), {u"/tree"_s});
    const auto found = survey(run);
    QVERIFY(found);
    QCOMPARE(found->znodes, 4);
    QCOMPARE(found->dataBytes, 11);
    QCOMPARE(found->ownEphemerals, 1);
    QCOMPARE(found->othersEphemerals, 1);
    QCOMPARE(found->othersEphemeralPaths, QStringList{u"/tree/a/others"_s});
    QCOMPARE(found->sample.constFirst(), u"/tree"_s);
    QCOMPARE(found->sample.size(), 4);
    QVERIFY(exists(u"/tree/a"_s)); // nothing has gone yet

    SubtreeDelete nothing(m_session.get(), nullptr, m_journal.get(), {u"/nowhere"_s});
    QSignalSpy failed(&nothing, &SubtreeDelete::surveyFailed);
    nothing.survey();
    QVERIFY(failed.wait(patience));
    QCOMPARE(failed.constFirst().constFirst().value<zkbridge::Error>().code, ErrorCode::NoNode);
}

void TestSubtreeDelete::deletesAndBringsBack()
{
    const zkbridge::Acl acl{
        {zkbridge::PermissionAll, u"world"_s, u"anyone"_s}, {zkbridge::PermissionRead, u"ip"_s, u"127.0.0.1"_s}};
    QVERIFY(create(u"/tree"_s, QByteArray()));
    QVERIFY(create(u"/tree/empty"_s, QByteArray("")));
    QVERIFY(create(u"/tree/empty/acl"_s, QByteArray("\0\xff binary", 9), CreateMode::Persistent, acl));
    QVERIFY(create(u"/tree/own"_s, "mine", CreateMode::Ephemeral));
    SubtreeDelete run(m_session.get(), nullptr, m_journal.get(), {u"/tree"_s});
    QVERIFY(survey(run));
    const auto result = finish(run);
    QVERIFY(result && !result->error && result->kept.isEmpty());
    QCOMPARE(result->removed, 4);
    QCOMPARE(result->notRestorable, 0);
    QVERIFY(!exists(u"/tree"_s));

    QVERIFY(m_journal->canUndo());
    QCOMPARE(m_journal->undoStep().kind, Journal::Step::Kind::RemoveSubtree);
    QCOMPARE(m_journal->undoStep().znodes, 4);
    for (int round = 0; round < 2; ++round) {
        const auto undone = undo();
        QVERIFY(undone && undone->ok());
        QCOMPARE((*undone)->path, u"/tree"_s);
        QVERIFY(read(u"/tree"_s)->data.isNull());
        QVERIFY(read(u"/tree/empty"_s)->data.isEmpty() && !read(u"/tree/empty"_s)->data.isNull());
        QCOMPARE(read(u"/tree/empty/acl"_s)->data, QByteArray("\0\xff binary", 9));
        QCOMPARE(read(u"/tree/empty/acl"_s)->acl, acl);
        QCOMPARE(read(u"/tree/own"_s)->owner, m_session->status().sessionId);
        const auto redone = redo();
        QVERIFY(redone && redone->ok());
        QVERIFY(!exists(u"/tree"_s));
    }
}

void TestSubtreeDelete::keepsWhatChangedMeanwhile()
{
    QVERIFY(create(u"/tree"_s));
    QVERIFY(create(u"/tree/a"_s));
    QVERIFY(create(u"/tree/a/changed"_s));
    QVERIFY(create(u"/tree/a/same"_s));
    QVERIFY(create(u"/tree/b"_s));
    SubtreeDelete run(m_session.get(), nullptr, m_journal.get(), {u"/tree"_s});
    QVERIFY(survey(run));
    const auto changed = answer<zkbridge::Stat>([this](QObject *context, const auto &callback) {
        m_other->set(u"/tree/a/changed"_s, "new", -1, context, callback);
    });
    QVERIFY(changed && changed->ok());
    const auto result = finish(run);
    QVERIFY(result && !result->error);
    QCOMPARE(result->removed, 2);
    QHash<QString, ErrorCode> kept;
    for (const model::KeptZnode &each : result->kept)
        kept.insert(each.path, each.error.code);
    QCOMPARE(kept.size(), 3);
    QCOMPARE(kept.value(u"/tree/a/changed"_s), ErrorCode::BadVersion);
    QCOMPARE(kept.value(u"/tree/a"_s), ErrorCode::NotEmpty);
    QCOMPARE(kept.value(u"/tree"_s), ErrorCode::NotEmpty);
    QCOMPARE(read(u"/tree/a/changed"_s)->data, QByteArray("new"));
    QVERIFY(!exists(u"/tree/a/same"_s) && !exists(u"/tree/b"_s));
    const auto undone = undo();
    QVERIFY(undone && undone->ok());
    QVERIFY(exists(u"/tree/a/same"_s) && exists(u"/tree/b"_s));
}

void TestSubtreeDelete::keepsWhatCameMeanwhile()
{
    QVERIFY(create(u"/tree"_s));
    QVERIFY(create(u"/tree/a"_s));
    QVERIFY(create(u"/tree/gone"_s));
    SubtreeDelete run(m_session.get(), nullptr, m_journal.get(), {u"/tree"_s});
    QVERIFY(survey(run));
    QVERIFY(create(u"/tree/a/new"_s));
    const auto removed = answer<zkbridge::Done>(
        [this](QObject *context, const auto &callback) { m_other->remove(u"/tree/gone"_s, -1, context, callback); });
    QVERIFY(removed && removed->ok());
    const auto result = finish(run);
    QVERIFY(result && !result->error);
    QCOMPARE(result->removed, 0);
    QCOMPARE(result->alreadyGone, 1);
    QCOMPARE(result->kept.size(), 2);
    QVERIFY(exists(u"/tree/a/new"_s));
    QVERIFY(!m_journal->canUndo());
}

void TestSubtreeDelete::doesNotBringBackOthersEphemerals()
{
    QVERIFY(create(u"/tree"_s));
    const auto others = answer<zkbridge::Created>([this](QObject *context, const auto &callback) {
        m_other->create(u"/tree/others"_s, "12", zkbridge::openAcl(), CreateMode::Ephemeral, context, callback);
    });
    QVERIFY(others && others->ok());
    SubtreeDelete run(m_session.get(), nullptr, m_journal.get(), {u"/tree"_s});
    QVERIFY(survey(run));
    const auto result = finish(run);
    QVERIFY(result && !result->error);
    QCOMPARE(result->removed, 2);
    QCOMPARE(result->notRestorable, 1);
    QCOMPARE(m_journal->undoStep().notRestorable, 1);
    const auto undone = undo();
    QVERIFY(undone && undone->ok());
    QVERIFY(exists(u"/tree"_s));
    QVERIFY(!exists(u"/tree/others"_s));
    QCOMPARE((*undone)->notRestorable, 1);
}

void TestSubtreeDelete::deletesTwoThousand()
{
    QVERIFY(create(u"/tree"_s));
    QVERIFY(createMany(u"/tree"_s, 2000));
    SubtreeDelete run(m_session.get(), nullptr, m_journal.get(), {u"/tree"_s});
    QSignalSpy progress(&run, &SubtreeDelete::progressed);
    QCOMPARE(survey(run)->znodes, 2001);
    const auto result = finish(run);
    QVERIFY(result && !result->error);
    QCOMPARE(result->removed, 2001);
    QVERIFY(progress.size() > 15);
    QCOMPARE(progress.constLast(), (QVariantList{2001, 2001}));
    QVERIFY(!exists(u"/tree"_s));
    const auto undone = undo();
    QVERIFY(undone && undone->ok());
    QCOMPARE(read(u"/tree/1999"_s)->data, QByteArray("data of 1999"));
    SubtreeDelete again(m_session.get(), nullptr, m_journal.get(), {u"/tree"_s});
    QCOMPARE(survey(again)->znodes, 2001);
}

void TestSubtreeDelete::stopsWhenCancelled()
{
    QVERIFY(create(u"/tree"_s));
    QVERIFY(createMany(u"/tree"_s, 1000));
    SubtreeDelete run(m_session.get(), nullptr, m_journal.get(), {u"/tree"_s});
    QVERIFY(survey(run));
    connect(&run, &SubtreeDelete::progressed, this, [&run](int done) {
        if (done >= 300)
            run.cancel();
    });
    const auto result = finish(run);
    QVERIFY(result && result->cancelled);
    QCOMPARE(result->removed, 300);
    SubtreeDelete rest(m_session.get(), nullptr, m_journal.get(), {u"/tree"_s});
    QCOMPARE(survey(rest)->znodes, 701);
    const auto undone = undo();
    QVERIFY(undone && undone->ok());
    SubtreeDelete all(m_session.get(), nullptr, m_journal.get(), {u"/tree"_s});
    QCOMPARE(survey(all)->znodes, 1001);
}

void TestSubtreeDelete::obeysTheLock()
{
    QVERIFY(create(u"/tree"_s));
    SubtreeDelete run(m_session.get(), nullptr, m_journal.get(), {u"/tree"_s});
    QVERIFY(survey(run));
    m_session->setUnlocked(false);
    const auto result = finish(run);
    m_session->setUnlocked(true);
    QVERIFY(result && result->error);
    QCOMPARE(result->error->code, ErrorCode::Locked);
    QVERIFY(exists(u"/tree"_s));
}

void TestSubtreeDelete::leavesTheServersOwnZnodes()
{
    QVERIFY(create(u"/tree"_s));
    SubtreeDelete run(m_session.get(), nullptr, m_journal.get(), {u"/"_s});
    const auto found = survey(run);
    QVERIFY(found);
    QCOMPARE(found->sample, QStringList{u"/tree"_s});
}

void TestSubtreeDelete::leavesAloneWhatIsThereAgain()
{
    QVERIFY(create(u"/tree"_s, "ours"));
    QVERIFY(create(u"/tree/a"_s, "ours"));
    QVERIFY(create(u"/tree/b"_s, "ours"));
    SubtreeDelete run(m_session.get(), nullptr, m_journal.get(), {u"/tree"_s});
    QVERIFY(survey(run));
    QVERIFY(finish(run));
    QVERIFY(create(u"/tree"_s, "theirs"));
    QVERIFY(create(u"/tree/a"_s, "theirs"));
    const auto undone = undo();
    QVERIFY(undone && undone->ok());
    QCOMPARE(m_journal->redoStep().leftAlone, 2);
    QCOMPARE(read(u"/tree/a"_s)->data, QByteArray("theirs"));
    QCOMPARE(read(u"/tree/b"_s)->data, QByteArray("ours"));
    const auto redone = redo();
    QVERIFY(redone && redone->ok());
    QVERIFY(exists(u"/tree/a"_s) && !exists(u"/tree/b"_s));
}

void TestSubtreeDelete::deletesSeveralAsOneStep()
{
    QVERIFY(create(u"/tree"_s));
    QVERIFY(createMany(u"/tree"_s, 40));
    QVERIFY(create(u"/tree/7/below"_s, "deep"));
    const QStringList chosen{u"/tree/7"_s, u"/tree/7/below"_s, u"/tree/8"_s, u"/tree/nowhere"_s, u"/tree/9"_s};
    SubtreeDelete run(m_session.get(), nullptr, m_journal.get(), chosen);
    const auto found = survey(run);
    QVERIFY(found);
    QCOMPARE(found->roots, 3); // one lies below another, one is not there
    QCOMPARE(found->znodes, 4);
    QCOMPARE(found->sample, (QStringList{u"/tree/7"_s, u"/tree/7/below"_s, u"/tree/8"_s, u"/tree/9"_s}));
    const auto changed = answer<zkbridge::Stat>(
        [this](QObject *context, const auto &callback) { m_other->set(u"/tree/8"_s, "new", -1, context, callback); });
    QVERIFY(changed && changed->ok());
    const auto result = finish(run);
    QVERIFY(result && !result->error);
    QCOMPARE(result->removed, 3);
    QCOMPARE(result->kept.size(), 1); // with the version that was seen
    QVERIFY(!exists(u"/tree/7"_s) && exists(u"/tree/8"_s) && !exists(u"/tree/9"_s) && exists(u"/tree/10"_s));
    QCOMPARE(m_journal->undoStep().path, u"/tree"_s);
    const auto undone = undo();
    QVERIFY(undone && undone->ok());
    QCOMPARE(read(u"/tree/7/below"_s)->data, QByteArray("deep"));
    QVERIFY(exists(u"/tree/9"_s));
    QVERIFY(!m_journal->canUndo());

    SubtreeDelete nothing(m_session.get(), nullptr, m_journal.get(), {u"/no"_s, u"/nowhere"_s});
    QSignalSpy failed(&nothing, &SubtreeDelete::surveyFailed);
    nothing.survey();
    QVERIFY(failed.wait(patience));
    QCOMPARE(failed.constFirst().constFirst().value<zkbridge::Error>().code, ErrorCode::NoNode);
}

void TestSubtreeDelete::keepsInAFileWhatMemoryDoesNotHold()
{
    m_journal->setUndoMemory(20'000);
    const zkbridge::Acl acl{
        {zkbridge::PermissionAll, u"world"_s, u"anyone"_s}, {zkbridge::PermissionRead, u"ip"_s, u"127.0.0.1"_s}};
    QVERIFY(create(u"/tree"_s));
    QVERIFY(createMany(u"/tree"_s, 1000));
    QVERIFY(create(u"/tree/0/null"_s, QByteArray()));
    QVERIFY(create(u"/tree/0/acl"_s, QByteArray("\0\xff binary", 9), CreateMode::Persistent, acl));
    SubtreeDelete run(m_session.get(), nullptr, m_journal.get(), {u"/tree"_s});
    QVERIFY(survey(run));
    const auto result = finish(run);
    QVERIFY(result && !result->error);
    QCOMPARE(result->removed, 1003);
    QVERIFY(m_journal->undoMemoryLeft() < 1000);
    for (int round = 0; round < 2; ++round) {
        const auto undone = undo();
        QVERIFY(undone && undone->ok());
        QCOMPARE((*undone)->leftAlone, 0);
        for (const int i : {1, 500, 999})
            QCOMPARE(read(u"/tree/%1"_s.arg(i))->data, "data of " + QByteArray::number(i));
        QVERIFY(read(u"/tree/0/null"_s)->data.isNull());
        QCOMPARE(read(u"/tree/0/acl"_s)->data, QByteArray("\0\xff binary", 9));
        QCOMPARE(read(u"/tree/0/acl"_s)->acl, acl);
        const auto redone = redo();
        QVERIFY(redone && redone->ok());
        QVERIFY(!exists(u"/tree"_s));
    }
    // The memory comes back with a step that can be forgotten.
    const auto undone = undo();
    QVERIFY(undone && undone->ok());
    const auto made = answer<zkbridge::Created>([this](QObject *context, const auto &callback) {
        m_journal->create(u"/tree/new"_s, "x", zkbridge::openAcl(), CreateMode::Persistent, context, callback);
    });
    QVERIFY(made && made->ok());
    QVERIFY(!m_journal->canRedo());
    QCOMPARE(m_journal->undoMemoryLeft(), 20'000);
}

QTEST_GUILESS_MAIN(TestSubtreeDelete)
#include "tst_subtreedelete.moc"
