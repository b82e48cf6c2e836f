// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/watchbudget.h"

#include "zkbridge/client/path.h"

#include <algorithm>

namespace model {

namespace {

/// What was painted this short a time ago is shown; giving it up would have it asked for again at once.
constexpr qint64 certainlyShownMs = 2000;

} // namespace

WatchBudget::WatchBudget(zkbridge::Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_clock.start();
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
    if (place != m_places.cend())
        (*place)->pinned = pinned;
    else if (pinned) {
        touch(path);
        m_entries.back().pinned = true;
    }
}

void WatchBudget::clear()
{
    m_entries.clear();
    m_places.clear();
}

bool WatchBudget::isShort() const
{
    const zkbridge::SessionFigures figures = m_session->figures();
    const zkbridge::SessionOptions &options = m_session->options();
    return figures.watches > options.maxWatches / 10 * 8 || figures.watchBytes > options.maxWatchBytes / 10 * 8;
}

void WatchBudget::giveUpSome()
{
    const auto wanted = std::max<std::size_t>(1, m_entries.size() / 10);
    QStringList paths;
    for (const bool releasedOnly : {true, false}) {
        for (const Entry &entry : m_entries) {
            if (static_cast<std::size_t>(paths.size()) == wanted)
                break;
            const bool old = entry.touchedAt + certainlyShownMs < m_clock.elapsed();
            if (releasedOnly ? entry.released : (!entry.released && !entry.pinned && old))
                paths.append(entry.path);
        }
    }
    for (const QString &path : paths) {
        forget(path);
        ++m_underWay;
        // NoWatcher is as good: it was used up meanwhile.
        m_session->removeWatches(path, this, [this](const zkbridge::Result<zkbridge::Done> &) {
            if (--m_underWay == 0 && isShort())
                giveUpSome();
        });
    }
    if (!paths.isEmpty())
        Q_EMIT givenUp(paths);
}

} // namespace model
