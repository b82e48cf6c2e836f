// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/znode.h"

namespace app {

/// "c d r w a" as ZooKeeper's own tools write permissions; a dot stands where one is missing.
[[nodiscard]] QString permissionLetters(int permissions);
/// "may create children, delete children, read, write and administer" in words.
[[nodiscard]] QString permissionWords(int permissions);
/// "world:anyone", "auth:", "digest:user:hash".
[[nodiscard]] QString aclSubject(const zkbridge::AclEntry &entry);
/// Whom an entry means, in a sentence.
[[nodiscard]] QString aclSubjectWords(const zkbridge::AclEntry &entry);
/// What is wrong with an ACL, in a sentence; empty when nothing is.
[[nodiscard]] QString aclProblem(const zkbridge::Acl &acl);

} // namespace app
