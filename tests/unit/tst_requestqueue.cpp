// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/requestqueue.h"

#include <QTest>

using namespace zkbridge;
using Priority = Session::Priority;

class TestRequestQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void servesByPriorityThenAge();
    void whatIsSentAgainKeepsItsPlace();
    void skipsWhatNobodyWaitsFor();
    void givesOneOut();

private:
    [[nodiscard]] std::unique_ptr<Operation> operation(Session::OperationId id, Priority priority) const
    {
        auto made = std::make_unique<Operation>();
        made->id = id;
        made->priority = priority;
        made->context = m_context.get();
        return made;
    }
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>();
};

void TestRequestQueue::servesByPriorityThenAge()
{
    RequestQueue queue;
    queue.push(operation(1, Priority::Background));
    queue.push(operation(2, Priority::Visible));
    queue.push(operation(3, Priority::Interactive));
    queue.push(operation(4, Priority::Interactive));
    QCOMPARE(queue.size(), std::size_t(4));
    QList<Session::OperationId> order;
    while (auto next = queue.pop())
        order.append(next->id);
    QCOMPARE(order, (QList<Session::OperationId>{3, 4, 2, 1}));
    QVERIFY(queue.isEmpty());
}

void TestRequestQueue::whatIsSentAgainKeepsItsPlace()
{
    RequestQueue queue;
    queue.push(operation(5, Priority::Visible));
    queue.push(operation(3, Priority::Visible));
    queue.push(operation(4, Priority::Visible));
    QCOMPARE(queue.pop()->id, Session::OperationId(3));
    QCOMPARE(queue.pop()->id, Session::OperationId(4));
    QCOMPARE(queue.pop()->id, Session::OperationId(5));
}

void TestRequestQueue::skipsWhatNobodyWaitsFor()
{
    RequestQueue queue;
    auto cancelled = operation(1, Priority::Interactive);
    cancelled->cancelled = true;
    queue.push(std::move(cancelled));
    auto orphan = operation(2, Priority::Interactive);
    QObject *const dying = new QObject;
    orphan->context = dying;
    queue.push(std::move(orphan));
    queue.push(operation(3, Priority::Background));
    delete dying;
    QCOMPARE(queue.pop()->id, Session::OperationId(3));
    QVERIFY(!queue.pop());
}

void TestRequestQueue::givesOneOut()
{
    RequestQueue queue;
    queue.push(operation(1, Priority::Background));
    queue.push(operation(2, Priority::Interactive));
    QCOMPARE(queue.take(1)->id, Session::OperationId(1));
    QVERIFY(!queue.take(1));
    QCOMPARE(queue.takeAll().size(), std::size_t(1));
    QVERIFY(queue.isEmpty());
}

QTEST_GUILESS_MAIN(TestRequestQueue)
#include "tst_requestqueue.moc"
