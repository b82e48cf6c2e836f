// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/revealjob.h"

#include "zkbridge/client/path.h"

#include <string_view>
#include <utility>

namespace model {

using zkbridge::Session;

RevealJob::RevealJob(Session *session, ZnodeStore *store, ChildrenLoader *loader, QString path, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
    , m_loader(loader)
    , m_path(std::move(path))
{
    connect(m_loader, &ChildrenLoader::finished, this, [this](const QString &parentPath) {
        if (parentPath == m_awaited)
            descend();
    });
}

void RevealJob::start()
{
    // Without a watch: one on a path that is not there would stay for as long as the session does.
    m_session->exists(m_path, Session::Watch::No, this, [this](const zkbridge::Result<zkbridge::Stat> &reply) {
        if (!reply) {
            Q_EMIT finished(reply);
            return;
        }
        m_stat = *reply;
        descend();
    });
}

void RevealJob::descend()
{
    m_awaited.clear();
    const QByteArray utf8 = m_path == u"/" ? QByteArray() : m_path.toUtf8();
    std::string_view rest(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    NodeId node = rootNode;
    while (!rest.empty()) {
        rest.remove_prefix(1);
        const std::string_view name = rest.substr(0, rest.find('/'));
        rest.remove_prefix(name.size());
        NodeId child = m_store->findChild(node, name);
        if (child == noNode) {
            const QString parentPath = m_store->path(node);
            if (!m_read.contains(parentPath)) {
                m_read.insert(parentPath);
                m_awaited = parentPath;
                m_loader->load(parentPath, Session::Priority::Interactive);
                return;
            }
            if (m_store->childState(node) != ChildState::Failed) {
                fail(zkbridge::ErrorCode::NoNode); // deleted while we were reading
                return;
            }
            child = m_store->insertChild(node, name);
        }
        node = child;
    }
    Q_EMIT finished(m_stat);
}

void RevealJob::fail(zkbridge::ErrorCode code)
{
    Q_EMIT finished(zkbridge::Error{code, m_path, QStringLiteral("exists"), {}});
}

} // namespace model
