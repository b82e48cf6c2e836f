// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/membercolors.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr std::array<QRgb, 7> palette{
    0xff0072b2, 0xff009e73, 0xffcc79a7, 0xffe69f00, 0xff56b4e9, 0xffd55e00, 0xfff0e442};

} // namespace

void MemberColors::keep(const QString &cluster, const QList<qint64> &sessions)
{
    m_clusters.insert(cluster, sessions);
    m_colors.removeIf([this](const auto &entry) {
        return std::none_of(m_clusters.cbegin(), m_clusters.cend(),
            [&entry](const QList<qint64> &held) { return held.contains(entry.key()); });
    });
    std::array<int, palette.size()> used{};
    for (const qint64 session : sessions)
        if (const auto known = m_colors.constFind(session); known != m_colors.cend())
            ++used.at(static_cast<std::size_t>(*known));
    bool isNew = false;
    for (const qint64 session : sessions) {
        if (m_colors.contains(session))
            continue;
        isNew = true;
        const auto *const least = std::min_element(used.begin(), used.end());
        const auto index = static_cast<int>(least - used.begin());
        ++used.at(static_cast<std::size_t>(index));
        m_colors.insert(session, index);
        remember(session, index);
    }
    if (isNew)
        Q_EMIT given();
}

QColor MemberColors::color(qint64 session) const
{
    const auto known = m_colors.constFind(session);
    return known == m_colors.cend() ? QColor(Qt::gray) : QColor(palette.at(static_cast<std::size_t>(*known)));
}

QColor MemberColors::lastColor(qint64 session) const
{
    const auto known = m_last.constFind(session);
    return known == m_last.cend() ? QColor(Qt::gray) : QColor(palette.at(static_cast<std::size_t>(*known)));
}

void MemberColors::remember(qint64 session, int index)
{
    constexpr qsizetype mostRemembered = 4000;
    if (!m_last.contains(session))
        m_lastOrder.enqueue(session);
    m_last.insert(session, index);
    if (m_lastOrder.size() > mostRemembered)
        m_last.remove(m_lastOrder.dequeue());
}

QColor suspectedColor() { return QColor(palette[3]); }
QColor wrongColor() { return QColor(palette[5]); }

} // namespace app
