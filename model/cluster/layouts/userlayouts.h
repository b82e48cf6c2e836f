// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterlayout.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace model {

/// A layout of a user's own, by path and name patterns: a value, in settings and files as JSON.
struct UserLayout {
    enum class Order {
        Sequence, ///< by the number that ZooKeeper appended
        Number, ///< by the number behind the last `mark`
        Text, ///< by the text behind the last `mark`; without one by the whole name
        Created, ///< by the order of creation (czxid)
    };
    enum class Leader {
        First, ///< the first in line
        Lock, ///< the owner of the ephemeral znode at `leaderPath`
        Proclaimed, ///< the candidate that the data, or the session, of the znode at `leaderPath` names
        Nobody, ///< they only register themselves
    };
    enum class Payload {
        Automatic, ///< a JSON object with the fields below, or else text
        Text, ///< one line: an id or an address
        Json, ///< a JSON object with the fields below
    };
    QString name; ///< as people call it; unique
    /// Absolute path of the candidates' parent. '*' stands for one name, or within a name for any letters; "/**/" at
    /// the front for any znodes above.
    QString root;
    QString candidates; ///< name pattern: '*', '?' and "{sequence}", ZooKeeper's ten digits; empty with Lock: none
    Order order = Order::Sequence;
    QString mark;
    Leader leader = Leader::First;
    QString leaderPath; ///< from the root: "leader", "../master"; or absolute
    QString registry; ///< parent of the members' registrations, likewise; empty: none
    Payload payload = Payload::Automatic;
    QString hostField = QStringLiteral("host"); ///< of JSON; "address.ip" for one in an object
    QString portField = QStringLiteral("port");
    QString idField = QStringLiteral("id");
    friend bool operator==(const UserLayout &, const UserLayout &) = default;
};

/// What is wrong with one; app has the sentences.
struct UserLayoutProblem {
    enum class Kind {
        NameMissing,
        NameTaken, ///< by another of the list
        RootMissing,
        RootMalformed, ///< `detail`: why, untranslated
        CandidatesMissing,
        CandidatesMalformed, ///< no znode can have such a name
        LeaderPathMissing,
        LeaderPathMalformed,
        RegistryMalformed,
        NotJson, ///< of a file; `detail`: why
        NotLayouts, ///< of a file: JSON of something else, or of a later version
        UnknownWord, ///< of a file; `detail`: the field and its value
    };
    Kind kind = Kind::NameMissing;
    QString layout; ///< name of the one it is about; empty: all
    QString detail;
    friend bool operator==(const UserLayoutProblem &, const UserLayoutProblem &) = default;
};

/// All that is wrong with `layout` beside `others`; empty: it can be used.
[[nodiscard]] QList<UserLayoutProblem> problemsOf(const UserLayout &layout, const QList<UserLayout> &others = {});

/// {"vivariumLayouts": 1, "layouts": [...]}; what is as it is by default is left out.
[[nodiscard]] QByteArray toJson(const QList<UserLayout> &layouts);
/// Nullopt, and what is wrong, when there is anything.
[[nodiscard]] std::optional<QList<UserLayout>> userLayoutsFromJson(
    const QByteArray &json, QList<UserLayoutProblem> *problems);

/// The same as a layout like the built-in ones. Its id is "own:" and the name. Only for one without problems.
[[nodiscard]] ClusterLayout layoutFrom(const UserLayout &layout);
/// The name in the id of a user's own layout; empty for a built-in one's.
[[nodiscard]] QString ownLayoutName(const QString &id);

/// Children of `parent` on the way to a place of `layout`, which therefore are worth listing. Pure.
[[nodiscard]] QStringList waysTo(const UserLayout &layout, const QString &parent, const QStringList &names);

} // namespace model
