// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/revealjob.h"

#include "zkbridge/client/path.h"

#include <string_view>
#include <utility>

namespace model {

RevealJob::RevealJob(TreeFeed *feed, ZnodeStore *store, QString path, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
    , m_store(store)
    , m_path(std::move(path))
{
}

void RevealJob::start()
{
    m_context = std::make_unique<QObject>();
    connect(m_feed, &TreeFeed::listRead, m_context.get(), [this](const QString &parentPath) {
        if (parentPath == m_awaited)
            descend();
    });
    m_feed->ask(m_path, m_context.get(), [this](const zkbridge::Result<zkbridge::Stat> &reply) {
        if (!reply) {
            Q_EMIT finished(reply);
            return;
        }
        m_stat = *reply;
        descend();
    });
}

void RevealJob::restart(TreeFeed *feed)
{
    m_feed = feed;
    m_awaited.clear();
    m_read.clear();
    start();
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
                m_feed->loadList(parentPath);
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
