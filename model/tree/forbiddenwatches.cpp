// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/forbiddenwatches.h"

#include "zkbridge/client/path.h"
#include "zkbridge/wire/wirereader.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace model {

namespace {

constexpr int foldMs = 100;
constexpr int tryMs = 3000;
constexpr int triedAtOnce = 500;
/// As many watches as a lazy tree may cost.
constexpr qsizetype mostParents = 5000;

} // namespace

ForbiddenWatches::ForbiddenWatches(zkbridge::WireReader *wire, DirtyQueue *dirty, Taker taker, QObject *parent)
    : QObject(parent)
    , m_wire(wire)
    , m_dirty(dirty)
    , m_taker(std::move(taker))
    , m_context(std::make_unique<QObject>())
{
    m_clock.start();
    m_dueTimer.setInterval(foldMs);
    m_tryTimer.setInterval(tryMs);
    connect(&m_dueTimer, &QTimer::timeout, this, &ForbiddenWatches::armDue);
    connect(&m_tryTimer, &QTimer::timeout, this, &ForbiddenWatches::tryAgain);
}

ForbiddenWatches::~ForbiddenWatches() = default;

void ForbiddenWatches::add(const QString &path)
{
    if (!m_paths.insert(path).second)
        return;
    if (!m_tryTimer.isActive() && !m_held)
        m_tryTimer.start();
    if (path == u"/")
        return;
    const QString parent = zkbridge::parentPath(path);
    if (m_parents.size() < mostParents || m_parents.contains(parent))
        arm(parent);
}

void ForbiddenWatches::remove(const QString &path)
{
    m_paths.erase(path);
    if (m_paths.empty())
        m_tryTimer.stop();
}

void ForbiddenWatches::removeSubtree(const QString &path)
{
    // What stands between them in the order of texts ("/a-b" between "/a" and "/a/b") is looked at in vain.
    auto each = m_paths.lower_bound(path);
    while (each != m_paths.end() && each->startsWith(path))
        each = zkbridge::isAtOrBelow(*each, path) ? m_paths.erase(each) : std::next(each);
    if (m_paths.empty())
        m_tryTimer.stop();
}

void ForbiddenWatches::arm(const QString &parent)
{
    Parent &entry = m_parents[parent];
    if (entry.armed || m_due.contains(parent))
        return;
    entry.armed = true;
    m_wire->children(parent, zkbridge::WireReader::Watch::Yes, m_context.get(),
        [this, parent](const zkbridge::Result<zkbridge::Children> &reply) { takeReply(parent, reply); });
}

void ForbiddenWatches::takeReply(const QString &parent, const zkbridge::Result<zkbridge::Children> &reply)
{
    if (!reply) {
        m_parents.remove(parent); // gone, or forbidden itself
        return;
    }
    m_parents[parent].pauseMs = foldMs + static_cast<qint64>(reply->names.size()) / 100;
    m_taker(parent, *reply);
}

bool ForbiddenWatches::takeEvent(const zkbridge::WatchEvent &event)
{
    // A child watch fires with the deletion of its znode, too; that is told by the recursive watch as well.
    if (event.type != zkbridge::WatchEvent::Type::ChildrenChanged) {
        if (event.type == zkbridge::WatchEvent::Type::Deleted)
            m_parents.remove(event.path);
        return false;
    }
    const auto entry = m_parents.find(event.path);
    if (entry == m_parents.end())
        return false;
    entry->armed = false;
    entry->dueAt = m_clock.elapsed() + entry->pauseMs;
    m_due.insert(event.path);
    if (!m_dueTimer.isActive() && !m_held)
        m_dueTimer.start();
    return true;
}

void ForbiddenWatches::armDue()
{
    const qint64 now = m_clock.elapsed();
    for (const QString &parent : QSet<QString>(m_due)) {
        const auto entry = m_parents.constFind(parent);
        if (entry != m_parents.cend() && entry->dueAt > now)
            continue;
        m_due.remove(parent);
        if (entry == m_parents.cend())
            continue;
        // The last one may have gone just now: its parent is read once more, without a watch.
        if (hasForbiddenChild(parent)) {
            arm(parent);
        } else {
            m_parents.remove(parent);
            m_dirty->mark(parent.toStdString(), {.list = true});
        }
    }
    if (m_due.isEmpty())
        m_dueTimer.stop();
}

bool ForbiddenWatches::hasForbiddenChild(const QString &parent) const
{
    const QString below = parent == u"/" ? parent : parent + u'/';
    const auto first = m_paths.lower_bound(below);
    return first != m_paths.end() && first->startsWith(below);
}

void ForbiddenWatches::tryAgain()
{
    auto path = m_paths.upper_bound(m_lastTried);
    for (std::size_t i = 0; i < std::min<std::size_t>(triedAtOnce, m_paths.size()); ++i) {
        if (path == m_paths.end())
            path = m_paths.begin();
        m_dirty->mark(path->toStdString(), {.list = true, .whole = true});
        m_lastTried = *path++;
    }
}

void ForbiddenWatches::setHeld(bool held)
{
    m_held = held;
    if (held) {
        m_dueTimer.stop();
        m_tryTimer.stop();
        return;
    }
    if (!m_due.isEmpty())
        m_dueTimer.start();
    if (!m_paths.empty())
        m_tryTimer.start();
}

void ForbiddenWatches::clear()
{
    m_context = std::make_unique<QObject>();
    m_paths.clear();
    m_parents.clear();
    m_due.clear();
    m_dueTimer.stop();
    m_tryTimer.stop();
}

} // namespace model
