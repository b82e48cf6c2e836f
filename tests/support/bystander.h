// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace testsupport {

/// Somebody with a session of his own who looks and meddles: each call waits for its answer. A failed one fails the
/// running test.
class Bystander {
public:
    /// Connected when isValid().
    explicit Bystander(const QString &connect);
    [[nodiscard]] bool isValid() const { return m_session != nullptr; }
    [[nodiscard]] zkbridge::Session *session() const { return m_session.get(); }

    QString create(const QString &path, const QByteArray &data = QByteArrayLiteral(""),
        zkbridge::CreateMode mode = zkbridge::CreateMode::Persistent,
        const zkbridge::Acl &acl = zkbridge::openAcl()); ///< the path that was made
    /// Children named "0", "1" and so on, in one transaction.
    void createMany(const QString &parent, int count);
    void setAcl(const QString &path, const zkbridge::Acl &acl);
    void set(const QString &path, const QByteArray &data);
    void remove(const QString &path);
    /// A znode and its children in one transaction, as a recursive delete does it in the end.
    void removeWithChildren(const QString &path);

    [[nodiscard]] bool exists(const QString &path);
    [[nodiscard]] QStringList children(const QString &path); ///< full paths, sorted; none when `path` is not there
    [[nodiscard]] zkbridge::NodeData get(const QString &path);
    [[nodiscard]] qint64 owner(const QString &path); ///< 0: nobody, or not there

private:
    std::unique_ptr<zkbridge::Session> m_session;
};

} // namespace testsupport
