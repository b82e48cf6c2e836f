// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "zkbridge/wire/wiremailbox.h"

#include <atomic>
#include <condition_variable>
#include <thread>

using namespace zkbridge;

namespace {

WireEvent changed(const char *path) { return {3, path}; }
WireEvent created(const char *path) { return {1, path}; }
WireEvent deleted(const char *path) { return {2, path}; }

void keepsTheOrderOfTheStream()
{
    WireMailbox box;
    int ran = 0;
    CHECK(box.post(changed("/a")));
    box.post([&ran] { ++ran; });
    CHECK(box.post(changed("/a")));
    box.post(WireMailbox::HandOver{[&ran] { ran += 10; }});
    auto mail = box.drain();
    CHECK(mail.size() == 4);
    CHECK(std::get<WireEvent>(mail[0]).path == "/a");
    std::get<WireMailbox::Parcel>(mail[1])();
    CHECK(std::get<WireEvent>(mail[2]).path == "/a");
    std::get<WireMailbox::HandOver>(mail[3]).run();
    CHECK(ran == 11);
    CHECK(box.drain().empty());
}

void foldsWhatSaysTheSame()
{
    WireMailbox box;
    CHECK(box.post(changed("/a")));
    CHECK(box.post(changed("/b")));
    CHECK(box.post(changed("/a")));
    CHECK(box.drain().size() == 2);
    // What was drained has been told: it is told again.
    CHECK(box.post(changed("/a")));
    CHECK(box.drain().size() == 1);
    // The last word about a znode stays the last.
    CHECK(box.post(created("/a")));
    CHECK(box.post(deleted("/a")));
    CHECK(box.post(created("/a")));
    CHECK(box.post(created("/a")));
    const auto mail = box.drain();
    CHECK(mail.size() == 3);
    CHECK(std::get<WireEvent>(mail.back()).type == created("/a").type);
}

void refusesTooManyEvents()
{
    WireMailbox box(2);
    CHECK(box.post(changed("/a")));
    CHECK(box.post(changed("/b")));
    CHECK(!box.post(changed("/c")));
    box.post([] {});
    CHECK(box.drain().size() == 3);
    CHECK(box.post(changed("/c")));
}

void wakesOnceUntilDrained()
{
    WireMailbox box;
    int wakes = 0;
    box.setWake([&] { ++wakes; });
    box.post([] {});
    CHECK(box.post(changed("/a")));
    CHECK(wakes == 1);
    CHECK(box.drain().size() == 2);
    CHECK(box.post(changed("/a")));
    CHECK(wakes == 2);
    box.setWake({});
    CHECK(box.drain().size() == 1);
    box.post([] {});
    CHECK(wakes == 2);
}

void saysWhenHandOversPileUp()
{
    WireMailbox box;
    for (int i = 0; i < 4; ++i)
        box.post(WireMailbox::HandOver{[] {}});
    CHECK(!box.mustPause(5, 1));
    CHECK(box.mustPause(4, 1));
    CHECK(box.handOversWaiting() == 4);
    (void)box.drain(); // taken out is not yet run
    CHECK(box.handOversWaiting() == 4);
    CHECK(!box.handOverDone());
    CHECK(!box.handOverDone());
    CHECK(box.handOverDone());
    CHECK(!box.handOverDone()); // told once
    CHECK(!box.mustPause(4, 1));
}

/// One thread posts as a walk does, pausing; the other drains when woken. Nothing is lost, the order holds, and neither
/// waits for ever.
void survivesAPausingSender()
{
    constexpr int handOvers = 20000;
    WireMailbox box;
    std::mutex mutex;
    std::condition_variable changed;
    bool hasMail = false;
    bool relieved = true;
    box.setWake([&] {
        const std::scoped_lock lock(mutex);
        hasMail = true;
        changed.notify_all();
    });
    int received = 0;
    std::thread sender([&] {
        for (int i = 0; i < handOvers; ++i) {
            std::unique_lock lock(mutex);
            relieved = false;
            lock.unlock();
            if (box.mustPause(8, 2)) {
                lock.lock();
                changed.wait(lock, [&] { return relieved; });
                lock.unlock();
            }
            box.post(WireMailbox::HandOver{[&received, i] {
                CHECK(received == i);
                ++received;
            }});
        }
    });
    int most = 0;
    while (received < handOvers) {
        {
            std::unique_lock lock(mutex);
            changed.wait(lock, [&] { return hasMail; });
            hasMail = false;
        }
        auto mail = box.drain();
        most = std::max(most, box.handOversWaiting());
        for (WireMailbox::Mail &one : mail) {
            std::get<WireMailbox::HandOver>(one).run();
            if (box.handOverDone()) {
                const std::scoped_lock lock(mutex);
                relieved = true;
                changed.notify_all();
            }
        }
    }
    sender.join();
    CHECK(most <= 8);
}

} // namespace

int main()
{
    keepsTheOrderOfTheStream();
    foldsWhatSaysTheSame();
    refusesTooManyEvents();
    wakesOnceUntilDrained();
    saysWhenHandOversPileUp();
    survivesAPausingSender();
    return 0;
}
