// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterdirectory.h"
#include "tests/interop/clienttrio.h"
#include "tests/support/bystander.h"

#include <QObject>

#include <memory>

namespace testsupport {

/// A test in which three clients of a real library meet on a real server, and we look at them through a
/// ClusterDirectory that knows its AdminServer. Each test function has a place of its own in the tree.
class LibraryTest : public QObject {
    Q_OBJECT
protected:
    explicit LibraryTest(LibraryClient::Library library)
        : m_library(library)
    {
    }

    static constexpr int timeoutMs = 3000; ///< the clients' session timeout
    static constexpr int expiredMs = 20'000; ///< a killed client's session is over by then, however busy the machine

    [[nodiscard]] const model::ClusterState *cluster(const QString &path) const { return m_directory->cluster(path); }
    [[nodiscard]] QList<qint64> sessions(const QString &path) const; ///< of the members, in line
    [[nodiscard]] QStringList names(const QString &path) const; ///< of the members, in line
    [[nodiscard]] qint64 leader(const QString &path) const; ///< its session; 0: nobody leads

    std::unique_ptr<Bystander> m_bystander;
    std::unique_ptr<model::ClusterDirectory> m_directory;
    std::unique_ptr<ClientTrio> m_trio;
    QString m_place; ///< an empty znode of this test function's own

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_trio.reset(); }

private:
    LibraryClient::Library m_library;
};

} // namespace testsupport
