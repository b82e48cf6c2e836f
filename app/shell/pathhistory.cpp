// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/pathhistory.h"

namespace app {

namespace {
constexpr qsizetype maxPaths = 200;
}

PathHistory::PathHistory(QObject *parent)
    : QObject(parent)
{
}

void PathHistory::visit(const QString &path)
{
    if (m_present >= 0 && m_paths.at(m_present) == path)
        return;
    m_paths.resize(m_present + 1);
    m_paths.append(path);
    if (m_paths.size() > maxPaths)
        m_paths.removeFirst();
    m_present = m_paths.size() - 1;
    Q_EMIT changed();
}

QString PathHistory::goBack() { return canGoBack() ? goTo(m_present - 1) : QString(); }

QString PathHistory::goForward() { return canGoForward() ? goTo(m_present + 1) : QString(); }

QString PathHistory::goTo(qsizetype position)
{
    m_present = position;
    Q_EMIT changed();
    return m_paths.at(position);
}

} // namespace app
