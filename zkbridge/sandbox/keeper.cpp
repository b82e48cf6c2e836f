// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/sandbox/keeper.h"

#include <QFile>
#include <QLoggingCategory>
#include <QUuid>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace zkbridge {

namespace {
Q_LOGGING_CATEGORY(lcKeeper, "vivarium.sandbox.keeper")

// Standard input ends when the program does. A folder can only be removed for good when nobody writes to it any
// more, so the ends of the processes are awaited first (5 s at most).
constexpr const char *script = R"(
trap '' HUP INT TERM
cd /
alive() {
    stat=$(cat "/proc/${1%%:*}/stat" 2>/dev/null) || return 1
    set -- "$1" ${stat##*) }
    [ "$2" != Z ] && [ "$2" != X ] && [ "${21}" = "${1##*:}" ]
}
# The leader of a group may have died before us and left others in it: its number stays taken as long as they live.
reused() {
    stat=$(cat "/proc/${1%%:*}/stat" 2>/dev/null) || return 1
    set -- "$1" ${stat##*) }
    [ "${21}" != "${1##*:}" ]
}
marked() {
    grep -lzxF -e "$1" /proc/[0-9]*/environ 2>/dev/null | cut -d / -f 3
}
processes=
mark=
while IFS= read -r line; do
    case $line in
        "process "*) processes="$processes ${line#process }" ;;
        "mark "*) mark=${line#mark } ;;
        "folder "*) set -- "$@" "${line#folder }" ;;
    esac
done
for process in $processes; do
    # Not "kill -KILL --": dash takes what follows for a number.
    reused "$process" || kill -s KILL -- "-${process%%:*}" 2>/dev/null
done
# What starts another meanwhile is found with the next look.
tries=0
while [ -n "$mark" ] && pids=$(marked "$mark") && [ -n "$pids" ] && [ $tries -lt 100 ]; do
    kill -s KILL $pids 2>/dev/null
    tries=$((tries + 1))
done
tries=0
for process in $processes; do
    while alive "$process" && [ $tries -lt 100 ]; do
        sleep 0.05
        tries=$((tries + 1))
    done
done
for folder; do
    rm -rf -- "$folder"
done
)";

class SpawnSettings {
public:
    explicit SpawnSettings(int standardInput)
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, standardInput, STDIN_FILENO);
        // Whoever waits for the end of our output must not wait for the keeper too.
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
        posix_spawnattr_init(&attributes);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK);
    }
    ~SpawnSettings()
    {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }
    SpawnSettings(const SpawnSettings &) = delete;
    SpawnSettings &operator=(const SpawnSettings &) = delete;

    posix_spawn_file_actions_t actions = {};
    posix_spawnattr_t attributes = {};
};

/// A keeper does its work also when this program was started by another one that is gone with it.
std::vector<char *> withoutMark()
{
    const QByteArray start = Keeper::markName().toLatin1() + '=';
    std::vector<char *> kept;
    for (char **entry = environ; *entry != nullptr; ++entry) {
        if (!QByteArrayView(*entry).startsWith(start))
            kept.push_back(*entry);
    }
    kept.push_back(nullptr);
    return kept;
}
} // namespace

Keeper &Keeper::instance()
{
    static Keeper keeper;
    return keeper;
}

QString Keeper::markName() { return QStringLiteral("VIVARIUM_KEEPER"); }

Keeper::Keeper()
    : m_mark(QUuid::createUuid().toString(QUuid::Id128))
{
    // A socket rather than a pipe: writing to a keeper that somebody killed must not raise SIGPIPE.
    std::array<int, 2> ends = {-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        qCWarning(lcKeeper, "no socket: %s", qPrintable(qt_error_string(errno)));
        return;
    }
    std::array<std::string, 4> words = {"sh", "-c", script, "vivarium-keeper"};
    std::array<char *, 5> arguments = {words[0].data(), words[1].data(), words[2].data(), words[3].data(), nullptr};
    const SpawnSettings settings(ends[1]);
    pid_t pid = 0;
    std::vector<char *> environment = withoutMark();
    const int error =
        posix_spawn(&pid, "/bin/sh", &settings.actions, &settings.attributes, arguments.data(), environment.data());
    ::close(ends[1]);
    if (error != 0) {
        ::close(ends[0]);
        qCWarning(lcKeeper, "not started: %s", qPrintable(qt_error_string(error)));
        return;
    }
    m_pid = pid;
    m_socket = ends[0];
    tell(QStringLiteral("mark %1=%2").arg(markName(), m_mark));
}

Keeper::~Keeper()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

void Keeper::watchProcess(const ProcessIdentity &process) const
{
    tell(QStringLiteral("process ") + process.toString());
}

void Keeper::watchFolder(const QString &path) const
{
    // A second line would be another order, and the first would name another folder.
    if (path.contains(u'\n') || !path.startsWith(u'/'))
        qCWarning(lcKeeper, "cannot keep the folder %s", qPrintable(path));
    else
        tell(QStringLiteral("folder ") + path);
}

void Keeper::tell(const QString &line) const
{
    if (m_socket < 0)
        return;
    const QByteArray bytes = QFile::encodeName(line) + '\n';
    // The socket's buffer holds thousands of such lines, and the keeper reads them at once.
    if (::send(m_socket, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT)
        != bytes.size())
        qCWarning(lcKeeper, "does not listen any more: %s", qPrintable(qt_error_string(errno)));
}

} // namespace zkbridge
