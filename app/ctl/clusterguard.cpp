// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/clusterguard.h"

#include "model/cluster/clusterparts.h"
#include "zkbridge/client/path.h"
#include "zkbridge/client/session.h"

#include <QCommandLineParser>

#include <algorithm>
#include <utility>

namespace app {

using namespace Qt::StringLiterals;
using zkbridge::Session;

namespace {
constexpr int mostTold = 5;
}

ClusterGuard::ClusterGuard(Session *session, StakeAct act, const QString &path, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_act(act)
    , m_path(path)
{
}

void ClusterGuard::addOption(QCommandLineParser *parser)
{
    parser->addOption({u"force-cluster"_s, tr("Does it although a live cluster stands on the znode.")});
}

bool ClusterGuard::isForced(const QCommandLineParser &parser) { return parser.isSet(u"force-cluster"_s); }

void ClusterGuard::ask()
{
    m_session->exists(m_path, Session::Watch::No, this, [this](const zkbridge::Result<zkbridge::Stat> &reply) {
        if (reply.ok() && reply->isEphemeral())
            return readAbove();
        Q_EMIT answered({}); // whatever is wrong, the write itself will say
    });
}

void ClusterGuard::askBelow(const QHash<QString, QStringList> &lists, bool holdsEphemerals)
{
    if (!holdsEphemerals) {
        Q_EMIT answered({});
        return;
    }
    for (auto list = lists.cbegin(); list != lists.cend(); ++list)
        takeList(list.key(), *list);
    readAbove();
}

void ClusterGuard::readAbove()
{
    QString above = m_path;
    do {
        above = zkbridge::parentPath(above);
        ++m_listsUnderWay;
        m_session->children(
            above, Session::Watch::No, this, [this, above](const zkbridge::Result<zkbridge::Children> &reply) {
                --m_listsUnderWay;
                QStringList names;
                if (reply.ok())
                    for (const std::string &name : reply->names)
                        names << QString::fromStdString(name);
                takeList(above, names);
                finishWhenRead();
            });
    } while (above != u"/"_s);
}

void ClusterGuard::takeList(const QString &parent, const QStringList &names)
{
    const QList<QStringView> views(names.cbegin(), names.cend());
    for (const model::RecognisedCluster &found : m_recogniser.recognise(parent, views)) {
        const bool known = std::ranges::any_of(m_observers,
            [&found](const auto &each) { return each->layout().id == found.layout->id && each->root() == found.root; });
        if (known)
            continue;
        m_observers.push_back(std::make_unique<model::ClusterObserver>(m_session, found, QString()));
        connect(m_observers.back().get(), &model::ClusterObserver::changed, this, &ClusterGuard::finishWhenRead);
    }
}

void ClusterGuard::finishWhenRead()
{
    const bool isRead = std::ranges::all_of(m_observers, [](const auto &each) { return each->isRead(); });
    if (m_listsUnderWay == 0 && isRead && !std::exchange(m_answered, true))
        Q_EMIT answered(refusal());
}

QString ClusterGuard::refusal() const
{
    QStringList sentences;
    int more = 0;
    for (const auto &observer : m_observers) {
        const QList<model::ClusterPart> parts =
            observer->isGone() ? QList<model::ClusterPart>() : model::partsOf(observer->state(), observer->layout());
        for (const model::ClusterPart &part : parts) {
            const bool deletes = m_act == StakeAct::Delete;
            const bool concerned = deletes ? zkbridge::isAtOrBelow(part.node, m_path) : part.node == m_path;
            const auto consequence = deletes ? part.whenDeleted : part.whenEdited;
            if (!concerned || part.session == 0 || consequence == model::Consequence::None)
                continue;
            if (sentences.size() < mostTold)
                sentences << stakeText(part, m_act, false);
            else
                ++more;
        }
    }
    if (sentences.isEmpty())
        return {};
    if (more > 0)
        sentences << tr("And %n more znode(s) that clusters stand on.", nullptr, more);
    sentences << (m_act == StakeAct::Delete ? tr("Nothing was deleted; --force-cluster deletes it all the same.")
                                            : tr("Nothing was written; --force-cluster writes it all the same."));
    return sentences.join(u'\n');
}

} // namespace app
