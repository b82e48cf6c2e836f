// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>
#include <QStringListModel>

namespace model {
class LiveTree;
}
namespace zkbridge {
class Session;
}

namespace app {

/// Completes a path from the children of the parent typed so far: from the tree where it knows them, else by reading
/// the parent's children once, without a watch. Shows at most `limit`. Thread: the GUI's; `session` and `tree` are
/// borrowed.
class PathCompletion : public QCompleter {
    Q_OBJECT
public:
    PathCompletion(zkbridge::Session *session, model::LiveTree *tree, QObject *parent = nullptr);

    /// What the user typed; completions come now or with the answer.
    void follow(const QString &text);
    static constexpr int limit = 200;

Q_SIGNALS:
    /// Completions for the text last followed are there.
    void completionsFound();

private:
    [[nodiscard]] bool namesFromTree(const QString &parent);
    void readNames(const QString &parent);
    void offer();

    zkbridge::Session *m_session;
    model::LiveTree *m_tree;
    QStringListModel m_paths;
    QString m_text;
    QString m_parent; ///< whose children m_names are
    QStringList m_names; ///< sorted
};

} // namespace app
