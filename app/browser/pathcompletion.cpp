// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/pathcompletion.h"

#include "model/tree/livetree.h"
#include "zkbridge/client/path.h"

#include <QAbstractItemView>
#include <QtConcurrent>

#include <span>
#include <string>

namespace app {

PathCompletion::PathCompletion(zkbridge::Session *session, model::LiveTree *tree, QObject *parent)
    : QCompleter(parent)
    , m_session(session)
    , m_tree(tree)
{
    setModel(&m_paths);
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setMaxVisibleItems(12);
    // What the tree knew when the text was typed may have been only the beginning of what is there.
    connect(m_tree, &model::LiveTree::childrenRead, this, [this](const QStringList &parents) {
        const bool isWanted = popup()->isVisible() || m_paths.rowCount() == 0; // else it was chosen from, or closed
        if (isWanted && !m_text.isEmpty() && parents.contains(parentTyped()))
            follow(m_text);
    });
}

QString PathCompletion::parentTyped() const
{
    const qsizetype slash = m_text.lastIndexOf(QLatin1Char('/'));
    return slash == 0 ? QStringLiteral("/") : m_text.left(slash);
}

void PathCompletion::follow(const QString &text)
{
    m_text = text;
    const QString parent = parentTyped();
    if (!zkbridge::isValidPath(parent)) {
        m_paths.setStringList({});
        return;
    }
    if (offerFromTree(parent))
        return;
    if (parent == m_parent) {
        offer(
            parent, [this](std::size_t row) { return m_names.at(row); }, m_names.size());
        return;
    }
    m_paths.setStringList({});
    readNames(parent);
}

bool PathCompletion::offerFromTree(const QString &parent)
{
    const model::ZnodeStore *store = m_tree->store();
    const model::NodeId node = store->find(parent);
    if (node == model::noNode || store->childState(node) != model::ChildState::Loaded)
        return false;
    const std::span<const model::NodeId> children = store->children(node);
    offer(
        parent, [store, children](std::size_t row) { return store->name(children[row]); }, children.size());
    return true;
}

void PathCompletion::readNames(const QString &parent)
{
    m_session->children(
        parent, zkbridge::Session::Watch::No, this, [this, parent](const zkbridge::Result<zkbridge::Children> &result) {
            if (!result || parentTyped() != parent)
                return;
            // There may be a million.
            const auto sorted = [](const std::vector<std::string> &names) {
                return zkbridge::PackedNames::from(names).sorted();
            };
            QtConcurrent::run(sorted, result->names).then(this, [this, parent](const zkbridge::PackedNames &names) {
                if (parentTyped() != parent)
                    return;
                m_names = names;
                m_parent = parent;
                offer(
                    parent, [this](std::size_t row) { return m_names.at(row); }, m_names.size());
            });
        });
}

/// The names that begin with what was typed are neighbours; the first is found by halving.
void PathCompletion::offer(
    const QString &parent, const std::function<std::string_view(std::size_t)> &nameAt, std::size_t count)
{
    const std::string prefix = m_text.mid(m_text.lastIndexOf(QLatin1Char('/')) + 1).toStdString();
    std::size_t row = 0;
    for (std::size_t left = count; left > 0;) {
        const std::size_t half = left / 2;
        if (nameAt(row + half) < prefix) {
            row += half + 1;
            left -= half + 1;
        } else {
            left = half;
        }
    }
    QStringList paths;
    for (; row < count && nameAt(row).starts_with(prefix) && paths.size() < limit; ++row)
        paths.append(zkbridge::joinPath(parent, QString::fromStdString(std::string(nameAt(row)))));
    m_paths.setStringList(paths);
    Q_EMIT completionsFound();
}

} // namespace app
