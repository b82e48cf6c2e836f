// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/outcomelookup.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace zkbridge {

namespace {

const auto kGone = QStringLiteral("there is no such znode now");

Answer unknown(const QString &detail) { return {ErrorCode::OutcomeUnknown, {}, {}, detail}; }
Answer notDone() { return {ErrorCode::ConnectionLoss, {}, {}, QStringLiteral("looked up: it did not happen")}; }
Answer failed(ErrorCode code) { return {code, {}, {}, QStringLiteral("looked up")}; }

/// The read that shows what a write has left; nothing for writes that no read can tell about.
std::optional<Request> evidenceFor(const Request &write)
{
    if (const auto *create = std::get_if<request::Create>(&write)) {
        if (isSequential(create->mode))
            return std::nullopt;
        return request::Get{create->path};
    }
    if (const auto *set = std::get_if<request::Set>(&write))
        return request::Get{set->path};
    if (const auto *remove = std::get_if<request::Remove>(&write))
        return request::Exists{remove->path};
    if (const auto *setAcl = std::get_if<request::SetAcl>(&write))
        return request::GetAcl{setAcl->path};
    return std::nullopt;
}

Answer judgeCreate(const Operation &write, const request::Create &create, const Answer &found)
{
    if (found.code == ErrorCode::NoNode)
        return unknown(kGone);
    const auto &node = std::get<RawData>(found.body);
    if (node.stat.czxid <= write.newestZxid)
        return failed(ErrorCode::NodeExists); // it was there before we asked
    if (isEphemeral(create.mode)) {
        if (node.stat.ephemeralOwner == write.sessionId)
            return {ErrorCode::Ok, RawCreated{create.path, node.stat}, {}, {}};
        return failed(ErrorCode::NodeExists);
    }
    const bool untouched = node.stat.mzxid == node.stat.czxid && node.stat.ephemeralOwner == 0;
    if (untouched && node.data == create.data)
        return {ErrorCode::Ok, RawCreated{create.path, node.stat}, {}, {}};
    return unknown(QStringLiteral("a znode with other content is there now"));
}

Answer judgeSet(const Operation &write, const request::Set &set, const Answer &found)
{
    if (found.code == ErrorCode::NoNode)
        return unknown(kGone);
    const auto &node = std::get<RawData>(found.body);
    if (node.stat.mzxid <= write.newestZxid)
        return notDone();
    const bool sameIncarnation = node.stat.czxid <= write.newestZxid;
    if (set.version >= 0 && sameIncarnation && node.stat.version == set.version)
        return notDone();
    const bool next = set.version < 0 || node.stat.version == set.version + 1;
    if (next && node.data == set.data)
        return {ErrorCode::Ok, node.stat, {}, {}};
    if (next && set.version >= 0 && sameIncarnation)
        return failed(ErrorCode::BadVersion); // another write took the version that ours asked for
    return unknown(QStringLiteral("the znode was written since"));
}

Answer judgeRemove(const Operation &write, const Answer &found)
{
    if (found.code == ErrorCode::NoNode)
        return {};
    if (std::get<Stat>(found.body).czxid <= write.newestZxid)
        return notDone();
    return unknown(QStringLiteral("a znode created since is there now"));
}

Answer judgeSetAcl(const Operation &write, const request::SetAcl &setAcl, const Answer &found)
{
    if (found.code == ErrorCode::NoNode)
        return unknown(kGone);
    const auto &node = std::get<RawAclReply>(found.body);
    const bool sameIncarnation = node.stat.czxid <= write.newestZxid;
    if (setAcl.version >= 0 && sameIncarnation && node.stat.aversion == setAcl.version)
        return notDone();
    if ((setAcl.version < 0 || node.stat.aversion == setAcl.version + 1) && node.acl == setAcl.acl)
        return {};
    return unknown(QStringLiteral("the ACL there now is another"));
}

} // namespace

OutcomeLookup::OutcomeLookup(Read read, Conclude conclude)
    : m_read(std::move(read))
    , m_conclude(std::move(conclude))
{
}

void OutcomeLookup::start(std::unique_ptr<Operation> write)
{
    if (!evidenceFor(write->request)) {
        m_conclude(std::move(write), unknown(QStringLiteral("the reply was lost")));
        return;
    }
    const Session::OperationId id = write->id;
    const std::string path = pathOf(write->request);
    m_writes.emplace(id, std::move(write));
    m_read(request::Sync{path}, [this, id](Answer &&) { read(id); });
}

void OutcomeLookup::read(Session::OperationId id)
{
    const auto write = m_writes.find(id);
    if (write == m_writes.end())
        return; // cancelled
    const auto evidence = evidenceFor(write->second->request);
    m_read(*evidence, [this, id](Answer &&found) {
        const auto known = m_writes.find(id);
        if (known == m_writes.end())
            return;
        const bool created = std::holds_alternative<request::Create>(known->second->request);
        if (created && found.code == ErrorCode::NoNode)
            readParent(id);
        else
            conclude(id, judge(*known->second, found));
    });
}

void OutcomeLookup::readParent(Session::OperationId id)
{
    const std::string &path = pathOf(m_writes.at(id)->request);
    const std::string parent = path.substr(0, std::max<std::size_t>(path.rfind('/'), 1));
    m_read(request::Exists{parent}, [this, id](Answer &&found) {
        if (const auto known = m_writes.find(id); known != m_writes.end())
            conclude(id, judgeByParent(*known->second, found));
    });
}

void OutcomeLookup::conclude(Session::OperationId id, const Answer &answer)
{
    if (auto write = take(id))
        m_conclude(std::move(write), Answer(answer));
}

std::unique_ptr<Operation> OutcomeLookup::take(Session::OperationId id)
{
    auto node = m_writes.extract(id);
    return node.empty() ? nullptr : std::move(node.mapped());
}

std::vector<std::unique_ptr<Operation>> OutcomeLookup::takeAll()
{
    return takeWhere([](const Request &) { return true; });
}

std::vector<std::unique_ptr<Operation>> OutcomeLookup::takeEphemeralCreates() { return takeWhere(createsEphemeral); }

template <typename Chosen> std::vector<std::unique_ptr<Operation>> OutcomeLookup::takeWhere(Chosen chosen)
{
    std::vector<std::unique_ptr<Operation>> taken;
    for (auto it = m_writes.begin(); it != m_writes.end();) {
        if (chosen(it->second->request)) {
            taken.push_back(std::move(it->second));
            it = m_writes.erase(it);
        } else {
            ++it;
        }
    }
    return taken;
}

Answer OutcomeLookup::judge(const Operation &write, const Answer &found)
{
    if (found.code != ErrorCode::Ok && found.code != ErrorCode::NoNode)
        return unknown(QStringLiteral("looking it up failed: %1").arg(errorName(found.code)));
    if (const auto *create = std::get_if<request::Create>(&write.request))
        return judgeCreate(write, *create, found);
    if (const auto *set = std::get_if<request::Set>(&write.request))
        return judgeSet(write, *set, found);
    if (std::holds_alternative<request::Remove>(write.request))
        return judgeRemove(write, found);
    if (const auto *setAcl = std::get_if<request::SetAcl>(&write.request))
        return judgeSetAcl(write, *setAcl, found);
    return unknown(QStringLiteral("the reply was lost"));
}

Answer OutcomeLookup::judgeByParent(const Operation &create, const Answer &parent)
{
    if (parent.code == ErrorCode::NoNode)
        return failed(ErrorCode::NoNode); // nor could it have been created
    if (parent.code == ErrorCode::Ok && std::get<Stat>(parent.body).pzxid <= create.newestZxid)
        return notDone();
    return unknown(kGone);
}

} // namespace zkbridge
