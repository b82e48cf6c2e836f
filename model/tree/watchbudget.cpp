// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/watchbudget.h"

#include "zkbridge/client/path.h"

#include <algorithm>

namespace model {

namespace {

/// What was painted this short a time ago is shown; giving it up would have it asked for again at once.
constexpr qint64 certainlyShownMs = 2000;
/// Nobody waits for watches that are given back: the requests of people come between them.
constexpr qsizetype givenBackAtOnce = 64;

} // namespace

WatchBudget::WatchBudget(zkbridge::Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_clock.start();
    m_later.setSingleShot(true);
    m_later.setInterval(certainlyShownMs);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (isShort() && m_underWay == 0)
            giveUpSome();
    });
}

void WatchBudget::touch(const QString &path)
{
    const auto place = m_places.constFind(path);
    if (place == m_places.cend()) {
        m_entries.push_back({path, 0, false, false});
        m_places.insert(path, std::prev(m_entries.end()));
    } else {
        m_entries.splice(m_entries.end(), m_entries, *place);
    }
    m_entries.back().touchedAt = m_clock.elapsed();
    m_entries.back().released = false;
    if (isShort() && m_underWay == 0)
        giveUpSome();
}

void WatchBudget::forget(const QString &path)
{
    const auto place = m_places.constFind(path);
    if (place == m_places.cend())
        return;
    m_entries.erase(*place);
    m_places.erase(place);
}

void WatchBudget::release(const QString &path)
{
    for (Entry &entry : m_entries) {
        if (entry.path != path && zkbridge::isAtOrBelow(entry.path, path)) {
            entry.released = true;
            entry.pinned = false;
        }
    }
    setPinned(path, false);
}

void WatchBudget::setPinned(const QString &path, bool pinned)
{
    const auto place = m_places.constFind(path);
    if (place != m_places.cend()) {
        (*place)->pinned = pinned;
        (*place)->released = (*place)->released && !pinned;
    } else if (pinned) {
        touch(path);
        m_entries.back().pinned = true;
    }
}

void WatchBudget::clear()
{
    m_entries.clear();
    m_places.clear();
    m_givingBack.clear();
    m_later.stop();
}

void WatchBudget::giveBackAll()
{
    for (const Entry &entry : m_entries)
        m_givingBack.append(entry.path);
    m_entries.clear();
    m_places.clear();
    if (m_underWay == 0)
        giveBackSome();
}

void WatchBudget::giveBackSome()
{
    const QStringList paths = m_givingBack.mid(0, givenBackAtOnce);
    m_givingBack.remove(0, paths.size());
    giveUp(paths);
}

bool WatchBudget::isUsed(int tenths) const
{
    const zkbridge::SessionFigures figures = m_session->figures();
    const zkbridge::SessionOptions &options = m_session->options();
    return figures.watches > options.maxWatches / 10 * tenths
        || figures.watchBytes > options.maxWatchBytes / 10 * tenths;
}

bool WatchBudget::isShort() const { return isUsed(8); }

void WatchBudget::giveUpSome()
{
    const auto wanted = std::max<std::size_t>(1, m_entries.size() / 10);
    // Past the budget a read would set no watch, and its row stay as it is for good: then rather those that were
    // shown a moment ago, the oldest first.
    const bool nearlyUsedUp = isUsed(9);
    QStringList paths;
    for (const bool releasedOnly : {true, false}) {
        for (const Entry &entry : m_entries) {
            if (static_cast<std::size_t>(paths.size()) == wanted)
                break;
            const bool old = nearlyUsedUp || entry.touchedAt + certainlyShownMs < m_clock.elapsed();
            if (releasedOnly ? entry.released && !entry.pinned : (!entry.released && !entry.pinned && old))
                paths.append(entry.path);
        }
    }
    if (paths.isEmpty() && !m_entries.empty())
        m_later.start(); // all are too young yet
    giveUp(paths);
}

void WatchBudget::giveUp(const QStringList &paths)
{
    for (const QString &path : paths) {
        forget(path);
        ++m_underWay;
        // NoWatcher is as good: it was used up meanwhile.
        m_session->removeWatches(path, this, [this](const zkbridge::Result<zkbridge::Done> &) {
            if (--m_underWay > 0)
                return;
            if (!m_givingBack.isEmpty())
                giveBackSome();
            else if (isShort())
                giveUpSome();
        });
    }
    if (!paths.isEmpty())
        Q_EMIT givenUp(paths);
}

} // namespace model
