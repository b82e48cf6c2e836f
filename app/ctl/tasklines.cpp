// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/tasklines.h"

#include <utility>

namespace app {

void TaskLines::grow(QByteArrayView bytes)
{
    m_isTooLong = m_isTooLong || m_begun.size() + bytes.size() > m_longest;
    if (m_isTooLong)
        m_begun.clear();
    else
        m_begun.append(bytes);
}

TaskLines::Line TaskLines::endLine()
{
    return {std::exchange(m_begun, {}), ++m_number, std::exchange(m_isTooLong, false)};
}

QList<TaskLines::Line> TaskLines::take(const QByteArray &bytes)
{
    QList<Line> lines;
    qsizetype begin = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', begin)) {
        grow(QByteArrayView(bytes).sliced(begin, end - begin));
        lines.append(endLine());
        begin = end + 1;
    }
    grow(QByteArrayView(bytes).sliced(begin));
    return lines;
}

QList<TaskLines::Line> TaskLines::takeRest()
{
    if (m_begun.isEmpty() && !m_isTooLong)
        return {};
    return {endLine()};
}

} // namespace app
