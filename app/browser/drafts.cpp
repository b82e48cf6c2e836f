// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/drafts.h"

namespace app {

std::optional<Drafts::Draft> Drafts::take(const QString &path)
{
    const auto found = m_drafts.find(path);
    if (found == m_drafts.end())
        return std::nullopt;
    const Draft draft = *found;
    m_drafts.erase(found);
    return draft;
}

void Drafts::settle(const QString &path, const QString &text, const zkbridge::NodeData &now)
{
    const auto found = m_drafts.find(path);
    if (found == m_drafts.end())
        return;
    if (found->text.text == text)
        m_drafts.erase(found);
    else
        found->base = now;
}

} // namespace app
