// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/quitsignals.h"
#include "app/shell/commandline.h"
#include "app/shell/program.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace {

constexpr int exitUsage = 2;

/// --help and --version are answered without a display.
bool wantsText(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return std::strcmp(argument, "--help") == 0 || std::strcmp(argument, "-h") == 0
            || std::strcmp(argument, "--version") == 0 || std::strcmp(argument, "-v") == 0;
    });
}

int answer(const app::CommandLineAnswer &answer)
{
    std::fputs(qPrintable(answer.text), answer.wrong ? stderr : stdout);
    return answer.wrong ? exitUsage : 0;
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("vivarium"));
    QCoreApplication::setApplicationName(QStringLiteral("vivarium"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VIVARIUM_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Vivarium"));
    QGuiApplication::setDesktopFileName(QStringLiteral("vivarium"));
}

int run(const app::CommandLine &line)
{
    // The window goes only after what it started has ended.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    app::Program program(line);
    const app::QuitSignals signals;
    QObject::connect(&signals, &app::QuitSignals::quitRequested, &program, [&program] { program.quit(); });
    QObject::connect(
        &program, &app::Program::ended, QCoreApplication::instance(), [](int code) { QCoreApplication::exit(code); });
    program.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    nameApplication();
    if (wantsText(argc, argv)) {
        const QCoreApplication application(argc, argv);
        const auto parsed = app::parseCommandLine(QCoreApplication::arguments());
        if (const auto *text = std::get_if<app::CommandLineAnswer>(&parsed))
            return answer(*text);
    }
    const QApplication application(argc, argv);
    const auto parsed = app::parseCommandLine(QCoreApplication::arguments());
    if (const auto *text = std::get_if<app::CommandLineAnswer>(&parsed))
        return answer(*text);
    return run(std::get<app::CommandLine>(parsed));
}
