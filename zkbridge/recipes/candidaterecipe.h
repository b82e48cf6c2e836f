// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <functional>
#include <optional>

namespace zkbridge {

/// What one recipe of leader election says about its znodes: the names it makes, the children it lines up, and in which
/// order. All participants of one election must agree on these, whoever wrote them; what differs only inside a
/// participant (what it watches, when it claims) is Candidate's. The functions are pure: any thread.
struct CandidateRecipe {
    enum class LostCreate {
        ByOwner, ///< the name says nothing: of all candidates, the one that our session owns
        ByName, ///< the prefix is unique: the child that begins with it
    };
    /// What the name of a new znode begins with; the server adds the sequence. Unique each time, if `lostCreate` is
    /// ByName.
    std::function<QString()> newPrefix;
    /// Whether a child stands in the line; the others are looked past.
    std::function<bool(QStringView name)> counts;
    /// Strict order of those that count. Names of which neither precedes the other stand by their czxid, the older one
    /// first: with a unique prefix many may have the sequence 2147483647, where servers since 3.6 stop counting.
    std::function<bool(QStringView name, QStringView other)> precedes;
    LostCreate lostCreate = LostCreate::ByOwner;
    QByteArray payload;
};

/// `<prefix><sequence>`, by the number as signed 32 bits (old servers count on from 2147483647 to -2147483648).
/// Programs of this kind sort whole names, so the prefix cannot be unique: a lost create is found by its owner.
[[nodiscard]] CandidateRecipe plainRecipe(const QString &prefix, const QByteArray &payload = QByteArrayLiteral(""));

/// Curator's LeaderLatch: `_c_<uuid>-latch-<sequence>` holding the participant's id (empty: none). Lines up all
/// children, foreign ones too, by the text behind "latch-" (LockInternals.standardFixForSorting), as Curator does.
[[nodiscard]] CandidateRecipe curatorLatchRecipe(const QString &id);

/// kazoo's Election and Lock: `<32 hex digits>__lock__<sequence>` holding the identifier. Lines up what ends in
/// "__lock__" and a number that kazoo's pattern takes (ten digits behind an optional sign), by that number's text, as
/// kazoo does.
[[nodiscard]] CandidateRecipe kazooRecipe(const QString &id);

/// The recipes a participant can be asked for by name.
enum class ElectionRecipe { Plain, CuratorLatch, Kazoo };
[[nodiscard]] QString electionRecipeName(ElectionRecipe recipe); ///< "plain", "curator-latch", "kazoo"
[[nodiscard]] std::optional<ElectionRecipe> electionRecipe(QStringView name);
/// `prefix` is the plain recipe's alone; the others have names of their own.
[[nodiscard]] CandidateRecipe candidateRecipe(ElectionRecipe recipe, const QString &prefix, const QString &id);

} // namespace zkbridge
