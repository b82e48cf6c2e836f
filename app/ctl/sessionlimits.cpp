// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/sessionlimits.h"

#include <QCoreApplication>

#include <pthread.h>
#include <sys/resource.h>

#include <algorithm>

namespace app {

namespace {

constexpr rlim_t descriptorsPerSession = 3;
constexpr rlim_t threadsPerSession = 3;
/// What the rest of the program opens and runs.
constexpr rlim_t reserve = 64;
/// Of eight megabytes, the usual size, a thread of a session uses some ten kilobytes; a thousand of them would fill the
/// address space that containers and `ulimit -v` allow.
constexpr size_t stackBytes = 512UL * 1024;

[[nodiscard]] QString tr(const char *text) { return QCoreApplication::translate("app::SessionLimits", text); }

/// Raises the soft limit to `wanted`; what is allowed when that is less.
[[nodiscard]] rlim_t raise(auto resource, rlim_t wanted)
{
    rlimit limit{};
    if (getrlimit(resource, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur >= wanted)
        return wanted;
    limit.rlim_cur = std::min(wanted, limit.rlim_max);
    return setrlimit(resource, &limit) == 0 ? limit.rlim_cur : rlim_t(0);
}

} // namespace

QString makeRoomForSessions(int sessions)
{
    const auto count = static_cast<rlim_t>(sessions);
    const rlim_t descriptors = count * descriptorsPerSession + reserve;
    if (const rlim_t allowed = raise(RLIMIT_NOFILE, descriptors); allowed < descriptors) {
        return tr("%1 sessions need %2 open files, and this process may open %3: raise the hard limit (ulimit -Hn) or "
                  "take fewer")
            .arg(sessions)
            .arg(descriptors)
            .arg(allowed);
    }
    const rlim_t threads = count * threadsPerSession + reserve;
    if (const rlim_t allowed = raise(RLIMIT_NPROC, threads); allowed < threads) {
        return tr("%1 sessions need %2 threads, and this user may run %3: raise the hard limit (ulimit -Hu) or take "
                  "fewer")
            .arg(sessions)
            .arg(threads)
            .arg(allowed);
    }
    pthread_attr_t attributes;
    if (pthread_attr_init(&attributes) == 0) {
        if (pthread_attr_setstacksize(&attributes, stackBytes) == 0)
            pthread_setattr_default_np(&attributes);
        pthread_attr_destroy(&attributes);
    }
    return {};
}

} // namespace app
