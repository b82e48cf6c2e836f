// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/realensemble.h"

#include <QStringList>

#include <optional>

namespace bench {

/// A standalone server with a heap of 2 GB, filled by `vivariumctl bench CONNECT fill` below /vivarium-bench. Needs
/// vivariumctl beside this program. Thread: the main thread; start() waits.
class FilledServer {
public:
    /// Without znodes when 0. `options`: of the fill (--flat, --depth, --data).
    FilledServer(int znodes, QStringList options = {});

    /// False with what failed on standard error.
    [[nodiscard]] bool start();
    [[nodiscard]] QString connectString() const { return m_ensemble.connectString(); }
    [[nodiscard]] testsupport::RealEnsemble &ensemble() { return m_ensemble; }
    [[nodiscard]] static QString root() { return QStringLiteral("/vivarium-bench"); }

private:
    int m_znodes;
    QStringList m_options;
    testsupport::RealEnsemble m_ensemble;
};

/// Runs vivariumctl, with its event loop going on here, and returns its standard output; nothing when it fails or takes
/// longer than `patienceMs`.
[[nodiscard]] std::optional<QByteArray> runCtl(const QStringList &arguments, int patienceMs);

} // namespace bench
