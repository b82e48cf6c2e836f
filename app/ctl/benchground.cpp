// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/benchground.h"

#include "app/shell/errortext.h"
#include "zkbridge/client/path.h"
#include "zkbridge/recipes/ensurepath.h"

#include <utility>

using namespace Qt::StringLiterals;
using zkbridge::ErrorCode;
using zkbridge::Session;

namespace app {

namespace {

QByteArray mark() { return QByteArrayLiteral("made by vivariumctl bench"); }

} // namespace

BenchGround::BenchGround(Session *session, QString root)
    : m_session(session)
    , m_root(std::move(root))
{
}

void BenchGround::prepare(Content content)
{
    m_session->get(
        m_root, Session::Watch::No, this, [this, content](const zkbridge::Result<zkbridge::NodeData> &reply) {
            if (reply.ok())
                markRoot(*reply, content);
            else if (reply.code() == ErrorCode::NoNode)
                makeRoot();
            else
                Q_EMIT refused(errorText(reply.error()));
        });
}

void BenchGround::makeRoot()
{
    const auto made = [this](const zkbridge::Result<zkbridge::Created> &reply) {
        if (reply.ok())
            Q_EMIT prepared();
        else
            Q_EMIT refused(errorText(reply.error()));
    };
    zkbridge::ensurePath(
        m_session, zkbridge::parentPath(m_root), this, [this, made](const zkbridge::Result<zkbridge::Done> &reply) {
            if (!reply.ok())
                Q_EMIT refused(errorText(reply.error()));
            else
                m_session->create(m_root, mark(), zkbridge::openAcl(), zkbridge::CreateMode::Persistent, this, made);
        });
}

void BenchGround::markRoot(const zkbridge::NodeData &present, Content content)
{
    const bool isMarked = present.data == mark();
    if (isMarked && (content == Content::MayBeThere || present.stat.numChildren == 0)) {
        Q_EMIT prepared();
    } else if (isMarked) {
        Q_EMIT refused(tr("%1 is filled already: delete it (vivariumctl delete CONNECT %1 -r), or name another "
                          "znode with --path")
                           .arg(m_root));
    } else if (present.stat.numChildren == 0 && present.data.isEmpty()) {
        m_session->set(
            m_root, mark(), present.stat.version, this, [this](const zkbridge::Result<zkbridge::Stat> &reply) {
                if (reply.ok())
                    Q_EMIT prepared();
                else
                    Q_EMIT refused(errorText(reply.error()));
            });
    } else {
        Q_EMIT refused(
            tr("%1 is there, and was not made by a bench: name a znode with --path that does not exist").arg(m_root));
    }
}

void BenchGround::sample(int most)
{
    m_mostFound = most;
    m_found.clear();
    m_toList = {m_root};
    listNext();
}

void BenchGround::listNext()
{
    if (m_toList.isEmpty() || m_found.size() >= m_mostFound) {
        Q_EMIT sampled(m_found);
        return;
    }
    // Any of them, not the oldest: a few hundred lists then reach all levels and all corners.
    const auto chosen = std::uniform_int_distribution<qsizetype>(0, m_toList.size() - 1)(m_random);
    m_toList.swapItemsAt(chosen, m_toList.size() - 1);
    const QString parent = m_toList.takeLast();
    m_session->children(parent, Session::Watch::No, this,
        [this, parent](const zkbridge::Result<zkbridge::Children> &reply) { takeList(parent, reply); });
}

void BenchGround::takeList(const QString &parent, const zkbridge::Result<zkbridge::Children> &reply)
{
    if (!reply.ok() && reply.code() != ErrorCode::NoNode) {
        Q_EMIT refused(errorText(reply.error()));
        return;
    }
    if (reply.ok()) {
        for (const std::string &name : reply->names) {
            if (m_found.size() >= m_mostFound)
                break;
            m_found.append(zkbridge::joinPath(parent, QString::fromStdString(name)));
            m_toList.append(m_found.constLast());
        }
    }
    listNext();
}

} // namespace app
