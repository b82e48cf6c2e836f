// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using Commands = std::vector<std::unique_ptr<app::Command>>;

int exitWith(app::ExitCode code) { return static_cast<int>(code); }

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QString overview(const Commands &commands)
{
    QString text = QCoreApplication::translate("vivariumctl",
        "Usage: vivariumctl COMMAND [options]\n"
        "ZooKeeper ensembles, and the clusters that coordinate through them, from the console.\n"
        "\n"
        "Commands:\n");
    qsizetype width = 0;
    for (const auto &command : commands)
        width = std::max(width, command->name().size());
    for (const auto &command : commands)
        text += u"  %1  %2\n"_s.arg(command->name().leftJustified(width), command->summary());
    text += QCoreApplication::translate("vivariumctl",
        "\n"
        "'vivariumctl COMMAND --help' explains a command.\n"
        "CONNECT is ZooKeeper's connect string: host:port,host:port/chroot\n"
        "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done, and not all is well.\n");
    return text;
}

int usageError(const QString &reason)
{
    print(stderr, u"vivariumctl: "_s + reason + u'\n');
    return exitWith(app::ExitCode::Usage);
}

int run(QCoreApplication *application, app::Command *command, QStringList arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command->summary());
    const QCommandLineOption help = {
        {u"h"_s, u"help"_s}, QCoreApplication::translate("vivariumctl", "Shows this help.")};
    parser.addOption(help);
    parser.addPositionalArgument(command->name(), command->summary());
    command->addArguments(&parser);

    arguments.removeAt(1);
    if (!parser.parse(arguments)) {
        return usageError(QCoreApplication::translate("vivariumctl", "%1 (see: vivariumctl %2 --help)")
                              .arg(parser.errorText(), command->name()));
    }
    if (parser.isSet(help)) {
        print(stdout, parser.helpText());
        return exitWith(app::ExitCode::Done);
    }
    QObject::connect(
        command, &app::Command::finished, application,
        [](app::ExitCode code) { QCoreApplication::exit(exitWith(code)); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        command, [command, &parser] { command->start(parser); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"vivariumctl"_s);
    QCoreApplication::setOrganizationName(u"Vivarium"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(VIVARIUM_VERSION));
    // Standard error is for the reason of a failure. QT_LOGGING_RULES in the environment turns the C client's log on.
    QLoggingCategory::setFilterRules(u"vivarium.zookeeper=false"_s);

    const Commands commands = app::allCommands();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        print(stderr, overview(commands));
        return exitWith(app::ExitCode::Usage);
    }
    const QString &first = arguments.at(1);
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        print(stdout, overview(commands));
        return exitWith(app::ExitCode::Done);
    }
    if (first == "--version"_L1 || first == "-v"_L1) {
        print(stdout, u"vivariumctl %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return exitWith(app::ExitCode::Done);
    }
    const auto found = std::find_if(
        commands.begin(), commands.end(), [&first](const auto &command) { return command->name() == first; });
    if (found == commands.end()) {
        return usageError(
            QCoreApplication::translate("vivariumctl", "unknown command '%1' (see: vivariumctl --help)").arg(first));
    }
    return run(&application, found->get(), arguments);
}
