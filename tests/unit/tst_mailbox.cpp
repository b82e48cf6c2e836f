// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "zkbridge/client/mailbox.h"
#include "zkbridge/client/threaduse.h"

#include <atomic>
#include <condition_variable>
#include <thread>

using namespace zkbridge;

namespace {

Mail reply(Serial serial) { return {1, Reply{serial, 0, {}, {}}}; }
Mail event(const char *path) { return {1, RawWatchEvent{3, path}}; }
Serial serialOf(const Mail &mail) { return std::get<Reply>(mail.content).serial; }

void keepsTheOrderOfRepliesAndEvents()
{
    Mailbox box;
    box.post(reply(1));
    box.post(event("/a"));
    box.post(reply(2));
    const auto drained = box.drain();
    CHECK(drained.mail.size() == 3);
    CHECK(serialOf(drained.mail[0]) == 1);
    CHECK(std::get<RawWatchEvent>(drained.mail[1].content).path == "/a");
    CHECK(serialOf(drained.mail[2]) == 2);
    CHECK(!drained.overflowed);
    CHECK(box.drain().mail.empty());
}

void wakesOnceUntilDrained()
{
    Mailbox box;
    int wakes = 0;
    box.setWake([&] { ++wakes; });
    box.post(reply(1));
    box.post(reply(2));
    CHECK(wakes == 1);
    CHECK(box.drain().mail.size() == 2);
    box.post(reply(3));
    CHECK(wakes == 2);
    box.setWake({});
    CHECK(box.drain().mail.size() == 1);
    box.post(reply(4));
    CHECK(wakes == 2);
}

void wakeMayPostAndDrain()
{
    Mailbox box;
    std::size_t seen = 0;
    box.setWake([&] {
        if (seen == 0)
            box.post(reply(2));
        seen += box.drain().mail.size();
    });
    box.post(reply(1));
    CHECK(seen == 2);
}

void dropsOnlyWatchEventsWhenFull()
{
    Mailbox box(2);
    box.post(event("/a"));
    box.post(event("/b"));
    box.post(event("/c"));
    box.post(reply(1));
    auto drained = box.drain();
    CHECK(drained.overflowed);
    CHECK(drained.mail.size() == 3);
    CHECK(serialOf(drained.mail[2]) == 1);
    box.post(event("/d"));
    drained = box.drain();
    CHECK(!drained.overflowed);
    CHECK(drained.mail.size() == 1);
}

/// Many threads post, one drains when woken: nothing is lost, nothing comes twice, each thread's order holds.
void survivesManyPosters()
{
    constexpr Serial posters = 4;
    constexpr Serial perPoster = 20000;
    Mailbox box;
    std::mutex mutex;
    std::condition_variable woken;
    bool hasMail = false;
    box.setWake([&] {
        const std::scoped_lock lock(mutex);
        hasMail = true;
        woken.notify_one();
    });
    std::vector<std::thread> threads;
    for (Serial poster = 0; poster < posters; ++poster) {
        threads.emplace_back([&box, poster] {
            for (Serial i = 0; i < perPoster; ++i)
                box.post(reply(poster * perPoster + i));
        });
    }
    std::vector<Serial> next(posters, 0);
    Serial received = 0;
    while (received < posters * perPoster) {
        {
            std::unique_lock lock(mutex);
            woken.wait(lock, [&] { return hasMail; });
            hasMail = false;
        }
        for (const Mail &mail : box.drain().mail) {
            const Serial poster = serialOf(mail) / perPoster;
            CHECK(serialOf(mail) % perPoster == next[poster]);
            ++next[poster];
            ++received;
        }
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(box.drain().mail.empty());
}

/// setWake({}) returns only when no wake is running: what it uses may be destroyed then.
void takesBackTheWakeWhilePosting()
{
    for (int round = 0; round < 200; ++round) {
        Mailbox box;
        auto counter = std::make_unique<int>(0);
        box.setWake([&] { ++*counter; });
        std::atomic<bool> stop = false;
        std::thread poster([&] {
            while (!stop) {
                box.post(reply(1));
                (void)box.drain();
            }
        });
        box.setWake({});
        counter.reset();
        stop = true;
        poster.join();
    }
}

/// Who posted is the thread that did; what handles tell of themselves is no callback.
void countsWhatGoesThrough()
{
    Mailbox box;
    CHECK(box.figures().callbacks == 0);
    CHECK(box.drain().mail.empty());
    CHECK(box.figures().batches == 0);
    int poster = 0;
    std::thread thread([&] {
        poster = thisThread();
        box.post(reply(1));
        box.post(event("/a"));
    });
    thread.join();
    box.post({1, HandleClosed()});
    CHECK(box.drain().mail.size() == 3);
    const Mailbox::Figures figures = box.figures();
    CHECK(figures.callbacks == 2);
    CHECK(figures.batches == 1);
    CHECK(figures.largestBatch == 3);
    CHECK(figures.poster == poster);
    CHECK(poster != thisThread());
}

} // namespace

int main()
{
    keepsTheOrderOfRepliesAndEvents();
    wakesOnceUntilDrained();
    wakeMayPostAndDrain();
    dropsOnlyWatchEventsWhenFull();
    survivesManyPosters();
    takesBackTheWakeWhilePosting();
    countsWhatGoesThrough();
    return 0;
}
