// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/fillplan.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Whether `depth` levels of so many children each hold `znodes`.
bool holds(qint64 fanOut, int depth, qint64 znodes)
{
    qint64 level = 1;
    for (int i = 0; i < depth && znodes > 0; ++i) {
        // Both are below 2^31, so the product is whole.
        level = std::min(level * fanOut, znodes);
        znodes -= level;
    }
    return znodes <= 0;
}

qint64 leastFanOut(int depth, qint64 znodes)
{
    qint64 tooFew = 0;
    qint64 enough = std::max<qint64>(znodes, 1);
    while (enough - tooFew > 1) {
        const qint64 middle = tooFew + (enough - tooFew) / 2;
        (holds(middle, depth, znodes) ? enough : tooFew) = middle;
    }
    return enough;
}

} // namespace

FillPlan::FillPlan(QString root, qint64 znodes, int depth)
    : m_root(root == "/"_L1 ? QString() : std::move(root))
    , m_znodes(znodes)
    , m_fanOut(leastFanOut(depth, znodes))
    , m_digits(std::max(depth == 1 ? 7 : 3, static_cast<int>(QString::number(m_fanOut - 1).size())))
{
    qint64 begin = 0;
    qint64 level = 1;
    while (begin < m_znodes) {
        m_begins.push_back(begin);
        level *= m_fanOut;
        begin += level;
    }
}

QString FillPlan::path(qint64 number) const
{
    const auto after = std::upper_bound(m_begins.cbegin(), m_begins.cend(), number);
    const auto level = static_cast<std::size_t>(after - m_begins.cbegin()) - 1;
    QString path = m_root;
    appendPath(&path, level, number - m_begins[level]);
    return path;
}

void FillPlan::appendPath(QString *path, std::size_t level, qint64 index) const
{
    if (level > 0)
        appendPath(path, level - 1, index / m_fanOut);
    const QString digits = QString::number(index % m_fanOut);
    *path += "/node-"_L1;
    path->resize(path->size() + m_digits - digits.size(), u'0');
    *path += digits;
}

} // namespace app
