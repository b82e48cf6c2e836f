// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browser/dataeditor.h"
#include "zkbridge/client/znode.h"

#include <QHash>

#include <optional>

namespace app {

/// Text typed for znodes that are not shown now, until it is saved or thrown away. Thread: the GUI's.
class Drafts {
public:
    struct Draft {
        DataEditor::Draft text;
        zkbridge::NodeData base; ///< what the server held when typing began: its version is the one a write carries
    };

    void keep(const QString &path, const Draft &draft) { m_drafts.insert(path, draft); }
    [[nodiscard]] bool contains(const QString &path) const { return m_drafts.contains(path); }
    [[nodiscard]] std::optional<Draft> take(const QString &path);
    /// The server took `text`, and holds `now`: a draft of just that is done, one with later words stands on it.
    void settle(const QString &path, const QString &text, const zkbridge::NodeData &now);
    [[nodiscard]] bool isEmpty() const { return m_drafts.isEmpty(); }
    [[nodiscard]] QStringList paths() const { return m_drafts.keys(); }

private:
    QHash<QString, Draft> m_drafts;
};

} // namespace app
