// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/followednames.h"
#include "model/cluster/worksource.h"

#include <map>
#include <memory>

namespace model {

/// Places of work as a session reads them where no live tree tells: a watch on each list, at most 250 lists in all, so
/// that work with very many workers does not use up the session's budget of watches. `session` is borrowed. Thread:
/// the GUI's.
class SessionWorkSource : public WorkSource {
    Q_OBJECT
public:
    explicit SessionWorkSource(zkbridge::Session *session, QObject *parent = nullptr);

    void follow(const QStringList &roots) override;
    [[nodiscard]] bool isRead() const override;
    [[nodiscard]] qint64 count(const QString &path) const override;
    [[nodiscard]] std::vector<std::string_view> names(const QString &path) const override;

private:
    zkbridge::Session *m_session;
    std::map<QString, std::unique_ptr<FollowedNames>> m_lists; ///< by path
};

} // namespace model
