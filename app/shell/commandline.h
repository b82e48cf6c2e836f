// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/viewkind.h"
#include "zkbridge/client/connectstring.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace app {

/// What `vivarium [options] [CONNECT]` was told.
struct CommandLine {
    std::optional<zkbridge::ConnectString> connect;
    bool demo = false;
    bool tour = false; ///< on the demo's servers, which it starts, unless there is a CONNECT
    int servers = 3;
    int participants = 4;
    std::optional<ViewKind> view; ///< empty: the cluster's in a demo, else the browser
    QString select; ///< path; empty: none
    bool readOnly = false;
    QString language; ///< empty: as in the settings
    QString appearance; ///< "light" or "dark"; empty: as in the settings
    QString screenshot; ///< file; empty: none
    int timeoutSeconds = 60; ///< of the screenshot
    QSize size; ///< of the window; invalid: as in the settings
};

/// A text that answers the command line at once: help, version (standard output, exit code 0), or what is wrong with
/// it (standard error, exit code 2).
struct CommandLineAnswer {
    QString text;
    bool wrong = false;
};

/// `arguments` begin with the program's name. Needs a QCoreApplication for the texts.
[[nodiscard]] std::variant<CommandLine, CommandLineAnswer> parseCommandLine(const QStringList &arguments);

} // namespace app
