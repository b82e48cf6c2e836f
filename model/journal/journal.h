// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace model {

class SubtreeStep;

/// Every write of the windows goes through here, so that it can be undone for as long as the program runs: what was
/// there before (data, ACL, mode) is kept, or read first. Undo and redo are writes like any other, carry the version
/// that our own write left, and are refused when somebody changed the znode since. Thread: the GUI's.
/// `session` is borrowed; its lock holds for undo too.
class Journal : public QObject {
    Q_OBJECT
public:
    explicit Journal(zkbridge::Session *session, QObject *parent = nullptr);
    ~Journal() override;

    void create(const QString &path, const QByteArray &data, const zkbridge::Acl &acl, zkbridge::CreateMode mode,
        QObject *context, zkbridge::Session::Callback<zkbridge::Created> callback, qint64 ttlMilliseconds = -1);
    /// `before` is what the user saw; its version is the write's.
    void set(const QString &path, const QByteArray &data, const zkbridge::NodeData &before, QObject *context,
        zkbridge::Session::Callback<zkbridge::Stat> callback);
    void setAcl(const QString &path, const zkbridge::Acl &acl, const zkbridge::AclReply &before, QObject *context,
        zkbridge::Session::Callback<zkbridge::Done> callback);
    /// One znode; reads data and ACL first and deletes the version it read, or BadVersion when it is not `version`.
    /// What cannot be read is not deleted (NoAuth).
    void remove(
        const QString &path, int version, QObject *context, zkbridge::Session::Callback<zkbridge::Done> callback);
    /// For model::SubtreeDelete: a step to add to what goes; it can be undone once it was recorded.
    [[nodiscard]] std::unique_ptr<SubtreeStep> beginSubtreeRemoval(const QStringList &roots);
    void recordSubtreeRemoval(std::unique_ptr<SubtreeStep> step); ///< nothing is recorded where nothing went
    /// Deleted subtrees take this much memory in all (default 64 MiB), and a temporary file beyond it.
    void setUndoMemory(qint64 bytes);
    [[nodiscard]] qint64 undoMemoryLeft() const;

    /// Not while an undo or redo is under way.
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    struct Step {
        enum class Kind { Create, Set, SetAcl, Remove, RemoveSubtree };
        Kind kind = Kind::Create;
        QString path; ///< of several subtrees: what they lie below
        int znodes = 1;
        int notRestorable =
            0; ///< ephemerals of other sessions, and what could not be read: they cannot be brought back
        int leftAlone = 0; ///< after undo or redo of a subtree: there again, or changed since, by others
        int roots = 1; ///< subtrees of a RemoveSubtree
    };
    [[nodiscard]] Step undoStep() const; ///< only when canUndo(): for the menu's text
    [[nodiscard]] Step redoStep() const;
    /// A step that is refused because the znode changed (BadVersion, NodeExists, NoNode, NotEmpty ...) goes to the
    /// bottom of its stack: nothing of it is lost, and the step before it can be had. One that fails for the moment
    /// (Locked, ConnectionLoss ...) stays where it is. An ephemeral of a session that has ended: SessionExpired; one of
    /// another session: InvalidState. Undo of a delete makes ephemerals of our own ours again, and sequential znodes
    /// under their exact names.
    void undo(QObject *context, zkbridge::Session::Callback<Step> callback);
    void redo(QObject *context, zkbridge::Session::Callback<Step> callback);

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace model
