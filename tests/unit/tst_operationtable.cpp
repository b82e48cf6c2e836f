// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "zkbridge/client/operationtable.h"

#include <atomic>
#include <thread>

using namespace zkbridge;

namespace {

OperationTable::Entry entryOf(Serial handle, const std::shared_ptr<Mailbox> &mailbox)
{
    return {handle, mailbox, false, nullptr};
}

void givesEachEntryOnce()
{
    OperationTable table;
    const Serial first = table.insert(entryOf(7, nullptr));
    const Serial second = table.insert(entryOf(7, nullptr));
    CHECK(first != second);
    CHECK(table.size() == 2);
    CHECK(table.take(first).has_value());
    CHECK(!table.take(first).has_value());
    table.forget(second);
    CHECK(!table.take(second).has_value());
    CHECK(table.size() == 0);
    CHECK(table.insert(entryOf(7, nullptr)) > second);
}

void cancelMarksAndKeepsTheBuffers()
{
    class Buffers : public ResultBuffers {
    public:
        explicit Buffers(bool &gone)
            : m_gone(gone)
        {
        }
        ~Buffers() override { m_gone = true; }

    private:
        bool &m_gone;
    };
    OperationTable table;
    bool gone = false;
    const Serial serial = table.insert({1, nullptr, false, std::make_unique<Buffers>(gone)});
    table.cancel(serial);
    CHECK(!gone);
    auto entry = table.take(serial);
    CHECK(entry && entry->cancelled);
    CHECK(!gone);
    entry.reset();
    CHECK(gone);
    table.cancel(serial); // of something that is gone: nothing
}

void takesAllOfOneHandleInOrder()
{
    OperationTable table;
    const Serial a = table.insert(entryOf(1, nullptr));
    const Serial b = table.insert(entryOf(2, nullptr));
    const Serial c = table.insert(entryOf(1, nullptr));
    const auto taken = table.takeAll(1);
    CHECK(taken.size() == 2);
    CHECK(taken[0].first == a);
    CHECK(taken[1].first == c);
    CHECK(table.size() == 1);
    CHECK(table.take(b).has_value());
}

void knowsHandlesUntilTheyAreRemoved()
{
    OperationTable table;
    const auto box = std::make_shared<Mailbox>();
    const Serial handle = table.addHandle(box);
    CHECK(table.mailboxOf(handle) == box);
    CHECK(table.insert(entryOf(handle, box)) != handle);
    table.removeHandle(handle);
    CHECK(!table.mailboxOf(handle));
}

/// Callbacks and a close race for every entry: each is got by exactly one of them.
void isRacedForByCallbacksAndClose()
{
    constexpr int rounds = 20;
    constexpr int operations = 2000;
    for (int round = 0; round < rounds; ++round) {
        OperationTable table;
        const auto box = std::make_shared<Mailbox>();
        const Serial handle = table.addHandle(box);
        std::vector<Serial> serials;
        serials.reserve(operations);
        for (int i = 0; i < operations; ++i)
            serials.push_back(table.insert(entryOf(handle, box)));
        std::atomic<int> byCallbacks = 0;
        std::atomic<std::size_t> byClose = 0;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 2; ++thread) {
            threads.emplace_back([&] {
                for (const Serial serial : serials) {
                    if (auto entry = table.take(serial)) {
                        entry->mailbox->post({entry->handle, Reply{serial, 0, {}, {}}});
                        ++byCallbacks;
                    }
                }
            });
        }
        threads.emplace_back([&] {
            for (const Serial serial : serials)
                table.cancel(serial);
        });
        threads.emplace_back([&] { byClose = table.takeAll(handle).size(); });
        for (std::thread &thread : threads)
            thread.join();
        CHECK(std::size_t(byCallbacks) + byClose == operations);
        CHECK(box->drain().mail.size() == std::size_t(byCallbacks));
        CHECK(table.size() == 0);
    }
}

} // namespace

int main()
{
    givesEachEntryOnce();
    cancelMarksAndKeepsTheBuffers();
    takesAllOfOneHandleInOrder();
    knowsHandlesUntilTheyAreRemoved();
    isRacedForByCallbacksAndClose();
    return 0;
}
