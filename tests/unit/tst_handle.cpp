// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"
#include "tacitserver.h"

#include "zkbridge/client/handle.h"
#include "zkbridge/client/operationtable.h"
#include "zkbridge/client/threaduse.h"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <optional>
#include <thread>

using namespace zkbridge;

namespace {

constexpr int kConnected = 3;
constexpr int kClosing = -116;

/// Waits for mail as the session does, without its event loop.
class Reader {
public:
    Reader()
        : m_mailbox(std::make_shared<Mailbox>())
    {
        m_mailbox->setWake([this] {
            const std::scoped_lock lock(m_mutex);
            m_woken = true;
            m_changed.notify_one();
        });
    }
    ~Reader() { m_mailbox->setWake({}); }

    [[nodiscard]] const std::shared_ptr<Mailbox> &mailbox() const { return m_mailbox; }

    void waitUntilUsable()
    {
        bool opened = false;
        bool connected = false;
        while (!opened || !connected) {
            const Mail mail = next();
            opened = opened || std::holds_alternative<HandleOpened>(mail.content);
            const auto *event = std::get_if<RawSessionEvent>(&mail.content);
            connected = connected || (event && event->state == kConnected);
        }
    }

    /// How often each serial was answered, until the handle is closed; nothing comes after that.
    [[nodiscard]] std::map<Serial, int> answersUntilClosed()
    {
        std::map<Serial, int> answers;
        for (;;) {
            const Mail mail = next();
            if (const auto *reply = std::get_if<Reply>(&mail.content)) {
                CHECK(reply->code == 0 || reply->code == kClosing);
                ++answers[reply->serial];
            }
            if (std::holds_alternative<HandleClosed>(mail.content)) {
                CHECK(m_mail.empty());
                return answers;
            }
        }
    }

private:
    Mail next()
    {
        while (m_mail.empty()) {
            {
                std::unique_lock lock(m_mutex);
                CHECK(m_changed.wait_for(lock, std::chrono::seconds(30), [this] { return m_woken; }));
                m_woken = false;
            }
            for (Mail &mail : m_mailbox->drain().mail)
                m_mail.push_back(std::move(mail));
        }
        Mail mail = std::move(m_mail.front());
        m_mail.erase(m_mail.begin());
        return mail;
    }

    std::shared_ptr<Mailbox> m_mailbox;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_woken = false;
    std::vector<Mail> m_mail;
};

/// zookeeper_close loses answers; the handle does not.
void answersEachCallOnceAcrossClose()
{
    constexpr int rounds = 20;
    constexpr std::size_t calls = 1000;
    const TacitServer server(500);
    for (int round = 0; round < rounds; ++round) {
        Reader reader;
        Handle handle({server.address(), 4000, {}}, reader.mailbox());
        reader.waitUntilUsable();
        std::vector<Serial> serials;
        for (std::size_t i = 0; i < calls; ++i) {
            const Handle::Sent sent = handle.send(request::Exists{"/a", i % 2 == 0});
            CHECK(sent.code == 0);
            serials.push_back(sent.serial);
        }
        handle.close();
        const auto answers = reader.answersUntilClosed();
        CHECK(answers.size() == calls);
        for (const Serial serial : serials)
            CHECK(answers.at(serial) == 1);
        CHECK(OperationTable::shared().size() == 0);
    }
}

/// Calls that race with the close are either refused or answered.
void refusesOrAnswersWhileClosing()
{
    const TacitServer server(100);
    for (int round = 0; round < 20; ++round) {
        Reader reader;
        std::optional<Handle> handle;
        handle.emplace(Handle::Options{server.address(), 4000, {}}, reader.mailbox());
        reader.waitUntilUsable();
        std::size_t accepted = 0;
        std::thread caller([&] {
            while (handle->send(request::Exists{"/a", true}).code == 0)
                ++accepted;
        });
        handle->close();
        caller.join();
        handle.reset();
        CHECK(reader.answersUntilClosed().size() == accepted);
    }
}

void closesBeforeItIsConnected()
{
    Reader reader;
    {
        const Handle handle({"127.0.0.1:1", 4000, {}}, reader.mailbox());
    }
    CHECK(reader.answersUntilClosed().empty());
}

void refusesWhenClosed()
{
    const TacitServer server(1);
    Reader reader;
    Handle handle({server.address(), 4000, {}}, reader.mailbox());
    reader.waitUntilUsable();
    handle.close();
    CHECK(reader.answersUntilClosed().empty());
    CHECK(handle.send(request::Sync{"/"}).code != 0);
}

/// Each of a handle's three threads goes by its name, and the event thread is the one that posts.
void namesItsThreads()
{
    const TacitServer server(1);
    Reader reader;
    Handle handle({server.address(), 4000, {}}, reader.mailbox());
    reader.waitUntilUsable();
    const auto threads = readThreads("zk-" + std::to_string(handle.number()) + '-');
    CHECK(threads.size() == 3);
    const auto named = [&](ClientThread thread) {
        const auto found = std::ranges::find(threads, threadName(handle.number(), thread), &ThreadUse::name);
        CHECK(found != threads.end());
        return found->id;
    };
    CHECK(named(ClientThread::Io) != 0);
    CHECK(named(ClientThread::Handle) != 0);
    CHECK(named(ClientThread::Event) == reader.mailbox()->figures().poster);
    handle.close();
    CHECK(reader.answersUntilClosed().empty());
}

} // namespace

int main()
{
    answersEachCallOnceAcrossClose();
    refusesOrAnswersWhileClosing();
    closesBeforeItIsConnected();
    refusesWhenClosed();
    namesItsThreads();
    return 0;
}
