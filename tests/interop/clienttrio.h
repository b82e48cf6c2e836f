// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/interop/libraryclient.h"

#include <array>
#include <memory>

namespace testsupport {

/// Three clients of one library, kept over the functions of a test, because each is a process that takes its time to
/// start: only those that were killed are started again. Each waits for its condition; a failure fails the running
/// test.
class ClientTrio {
public:
    ClientTrio(LibraryClient::Library library, QString connect, int timeoutMs);

    /// Starts those that are not running; does not wait.
    void start();
    /// Starts, and waits until all three are connected.
    [[nodiscard]] bool isComplete();
    /// By `index` 0 to 2.
    [[nodiscard]] LibraryClient &at(std::size_t index) { return *m_clients.at(index); }
    /// The three sessions, in order.
    [[nodiscard]] QList<qint64> sessions() const;
    /// All that any of them complained of.
    [[nodiscard]] QString complaints() const;
    /// What the client answers when it is asked now; empty after half a minute without an answer.
    [[nodiscard]] QJsonObject ask(std::size_t index, const QString &path);
    /// "members" of that answer, in the library's order.
    [[nodiscard]] QStringList members(std::size_t index, const QString &path);

private:
    LibraryClient::Library m_library;
    QString m_connect;
    int m_timeoutMs;
    std::array<std::unique_ptr<LibraryClient>, 3> m_clients;
};

} // namespace testsupport
