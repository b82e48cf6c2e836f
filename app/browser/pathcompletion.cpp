// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/pathcompletion.h"

#include "model/tree/livetree.h"
#include "zkbridge/client/path.h"

#include <algorithm>

namespace app {

using model::ZnodeModel;

PathCompletion::PathCompletion(zkbridge::Session *session, model::LiveTree *tree, QObject *parent)
    : QCompleter(parent)
    , m_session(session)
    , m_tree(tree)
{
    setModel(&m_paths);
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setMaxVisibleItems(12);
}

void PathCompletion::follow(const QString &text)
{
    m_text = text;
    const qsizetype slash = text.lastIndexOf(QLatin1Char('/'));
    if (slash < 0) {
        m_paths.setStringList({});
        return;
    }
    const QString parent = slash == 0 ? QStringLiteral("/") : text.left(slash);
    if (parent == m_parent || namesFromTree(parent)) {
        offer();
        return;
    }
    m_paths.setStringList({});
    if (zkbridge::isValidPath(parent))
        readNames(parent);
}

bool PathCompletion::namesFromTree(const QString &parent)
{
    const ZnodeModel *model = m_tree->model();
    const QModelIndex index = model->indexForPath(parent);
    const auto state = static_cast<model::ChildState>(index.data(ZnodeModel::ChildStateRole).toInt());
    if (!index.isValid() || state != model::ChildState::Loaded)
        return false;
    m_names.clear();
    // A row may stand for a range of children; what it stands for is then read from the server.
    for (int row = 0, rows = model->rowCount(index); row < rows; ++row) {
        const QString path = model->index(row, 0, index).data(ZnodeModel::PathRole).toString();
        if (zkbridge::parentPath(path) != parent)
            return false;
        m_names.append(zkbridge::nodeName(path));
    }
    m_names.sort();
    m_parent.clear(); // the tree is live: ask it again for the next letter
    return true;
}

void PathCompletion::readNames(const QString &parent)
{
    m_session->children(
        parent, zkbridge::Session::Watch::No, this, [this, parent](const zkbridge::Result<zkbridge::Children> &result) {
            const qsizetype slash = m_text.lastIndexOf(QLatin1Char('/'));
            const QString wanted = slash == 0 ? QStringLiteral("/") : m_text.left(slash);
            if (!result || wanted != parent)
                return;
            m_names.clear();
            m_names.reserve(static_cast<qsizetype>(result->names.size()));
            for (const std::string &name : result->names)
                m_names.append(QString::fromStdString(name));
            m_names.sort();
            m_parent = parent;
            offer();
        });
}

void PathCompletion::offer()
{
    const qsizetype slash = m_text.lastIndexOf(QLatin1Char('/'));
    const QString parent = slash == 0 ? QStringLiteral("/") : m_text.left(slash);
    const QString prefix = m_text.mid(slash + 1);
    QStringList paths;
    for (auto name = std::lower_bound(m_names.cbegin(), m_names.cend(), prefix);
         name != m_names.cend() && name->startsWith(prefix) && paths.size() < limit; ++name)
        paths.append(zkbridge::joinPath(parent, *name));
    m_paths.setStringList(paths);
    Q_EMIT completionsFound();
}

} // namespace app
