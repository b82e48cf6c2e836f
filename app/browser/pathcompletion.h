// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/packednames.h"

#include <QCompleter>
#include <QStringListModel>

#include <cstddef>
#include <functional>
#include <string_view>

namespace model {
class LiveTree;
}
namespace zkbridge {
class Session;
}

namespace app {

/// Completes a path from the children of the parent typed so far: at once where the tree knows them, however many they
/// are; else by reading the parent's children once, without a watch. Shows at most `limit`. Thread: the GUI's;
/// `session` and `tree` are borrowed.
class PathCompletion : public QCompleter {
    Q_OBJECT
public:
    PathCompletion(zkbridge::Session *session, model::LiveTree *tree, QObject *parent = nullptr);

    /// What the user typed; completions come now or with the answer.
    void follow(const QString &text);
    static constexpr int limit = 200;

Q_SIGNALS:
    /// Completions for the text last followed are there, or others than before.
    void completionsFound();

private:
    [[nodiscard]] QString parentTyped() const;
    [[nodiscard]] bool offerFromTree(const QString &parent);
    void readNames(const QString &parent);
    void offer(const QString &parent, const std::function<std::string_view(std::size_t)> &nameAt, std::size_t count);

    zkbridge::Session *m_session;
    model::LiveTree *m_tree;
    QStringListModel m_paths;
    QString m_text;
    QString m_parent; ///< whose children m_names are
    zkbridge::PackedNames m_names; ///< sorted
};

} // namespace app
