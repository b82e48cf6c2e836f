// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/threaduse.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#ifdef __linux__
#include <pthread.h>
#include <unistd.h>
#endif

namespace zkbridge {

namespace {

constexpr std::size_t longestName = 15;

ThreadUse readThread(const std::filesystem::path &task)
{
    ThreadUse use;
    std::ifstream status(task / "status");
    std::string line;
    while (std::getline(status, line)) {
        std::istringstream fields(line);
        std::string key;
        fields >> key;
        if (key == "Name:")
            fields >> use.name;
        else if (key == "Pid:")
            fields >> use.id;
        else if (key == "voluntary_ctxt_switches:")
            fields >> use.wakeups;
    }
    return use;
}

} // namespace

std::string threadName(std::uint64_t handle, ClientThread thread)
{
    const char *const part = thread == ClientThread::Io ? "-io" : thread == ClientThread::Event ? "-event" : "-handle";
    return "zk-" + std::to_string(handle) + part;
}

void nameThisThread([[maybe_unused]] const std::string &name)
{
#ifdef __linux__
    pthread_setname_np(pthread_self(), name.substr(0, longestName).c_str());
#endif
}

int thisThread()
{
#ifdef __linux__
    thread_local const int id = gettid();
    return id;
#else
    return 0;
#endif
}

std::vector<ThreadUse> readThreads(std::string_view prefix)
{
    std::vector<ThreadUse> found;
    std::error_code error; // a thread may end while it is looked at
    for (const auto &task : std::filesystem::directory_iterator("/proc/self/task", error)) {
        ThreadUse use = readThread(task.path());
        if (use.id != 0 && use.name.starts_with(prefix))
            found.push_back(std::move(use));
    }
    std::ranges::sort(found, {}, &ThreadUse::id);
    return found;
}

} // namespace zkbridge
