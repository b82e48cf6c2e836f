// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace zkbridge {

/// The Java virtual machine and the jars that a ZooKeeper server needs, as found on this machine.
struct JavaRuntime {
    QString java; ///< path of the program; empty when there is none
    QStringList classPath; ///< the jars that are there
    QStringList missingPackages; ///< Debian's names of what is not; empty: servers can be started

    /// Looks for java in JAVA_HOME, then on PATH, and for the jars where Debian's packages put them.
    /// `jarFolder` is for tests. Touches the disk.
    [[nodiscard]] static JavaRuntime find(
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
        const QString &jarFolder = QStringLiteral("/usr/share/java"));
};

} // namespace zkbridge
