// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/rereadapply.h"
#include "model/tree/treenews.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::ChildState;
using model::NodeId;
using model::Reread;
using model::RereadApply;
using model::ZnodeStore;
using zkbridge::ErrorCode;

namespace {

/// Takes note of nothing.
class Owner : public model::RereadOwner {
public:
    [[nodiscard]] bool isComplete() const override { return true; }
    void takeTrouble(NodeId /*node*/, ErrorCode /*error*/) override { ++troubles; }
    void takeReadable(NodeId /*node*/) override { }
    void takeNew(NodeId /*node*/, model::RereadFlags /*missing*/) override { }
    void takeStatReply(NodeId /*node*/, const zkbridge::BulkReply & /*reply*/) override { }
    void takeShown(const std::string & /*path*/) override { }

    int troubles = 0;
};

Reread listed(const std::string &path, ErrorCode error, const std::vector<std::string> &children = {})
{
    zkbridge::BulkReply reply;
    reply.error = error;
    reply.names = zkbridge::PackedNames::from(children);
    Reread reread;
    reread.path = path;
    reread.flags.list = true;
    reread.list = std::move(reply);
    return reread;
}

} // namespace

/// What was read again comes into the store, however small the slices are.
class TestRereadApply : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLongRemovalEndsBeforeTheNextBegins();
};

void TestRereadApply::aLongRemovalEndsBeforeTheNextBegins()
{
    constexpr int many = 50'000; // more than one slice removes
    ZnodeStore store;
    model::TreeNews news;
    QSignalSpy removed(&news, &model::TreeNews::nodesRemoved);
    Owner owner;
    const NodeId parent = store.insertChild(model::rootNode, "s");
    const NodeId old = store.insertChild(parent, "v1");
    zkbridge::PackedNames names;
    for (int i = 0; i < many; ++i)
        names.append(std::to_string(i));
    store.insertChildren(old, 0, names, 0, many);
    store.setChildState(parent, ChildState::Loaded);
    store.setChildState(old, ChildState::Loaded);

    std::vector<Reread> rereads{listed("/s/v1", ErrorCode::NoNode), listed("/s/v2", ErrorCode::Ok, {"child"})};
    model::sortByPlace(rereads);
    RereadApply apply(&store, &news, &owner, std::move(rereads));
    int slices = 1;
    while (!apply.step(QDeadlineTimer(0)))
        ++slices;
    QVERIFY(slices > 2);
    QCOMPARE(owner.troubles, 0);
    QVERIFY(store.find(u"/s/v1") == model::noNode);
    QVERIFY(store.find(u"/s/v2/child") != model::noNode);
    QCOMPARE(store.count(), 4);
    QTRY_VERIFY(!removed.isEmpty());
    QVERIFY(removed.constFirst().constFirst().toStringList().contains(u"/s/v1"_s));
}

QTEST_GUILESS_MAIN(TestRereadApply)
#include "tst_rereadapply.moc"
