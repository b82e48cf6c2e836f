// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commandline.h"

#include "app/shell/language.h"
#include "zkbridge/client/path.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const auto demoOption = u"demo"_s;
const auto tourOption = u"tour"_s;
const auto serversOption = u"servers"_s;
const auto participantsOption = u"participants"_s;
const auto viewOption = u"view"_s;
const auto selectOption = u"select"_s;
const auto readOnlyOption = u"read-only"_s;
const auto langOption = u"lang"_s;
const auto appearanceOption = u"appearance"_s;
const auto screenshotOption = u"screenshot"_s;
const auto timeoutOption = u"timeout"_s;
const auto sizeOption = u"size"_s;
const auto helpOption = u"help"_s;
const auto versionOption = u"version"_s;

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        Cli::tr("Shows a ZooKeeper ensemble, and the clusters that coordinate through it, alive."));
    parser.addPositionalArgument(u"CONNECT"_s,
        Cli::tr("Ensemble to connect to, as everywhere in ZooKeeper: host:port,host:port/chroot"), u"[CONNECT]"_s);
    parser.addOptions({
        {demoOption, Cli::tr("Start a local ensemble and participants of an election, to look at and to break.")},
        {tourOption, Cli::tr("Begin the guided tour, on servers of its own on this machine.")},
        {serversOption, Cli::tr("Servers of the demo (3)."), u"N"_s, u"3"_s},
        {participantsOption, Cli::tr("Participants of the demo (4)."), u"N"_s, u"4"_s},
        {viewOption, Cli::tr("View to show first: browser, cluster, ensemble or space."), u"VIEW"_s},
        {selectOption, Cli::tr("Znode to select."), u"PATH"_s},
        {readOnlyOption, Cli::tr("Never write; the session cannot be unlocked.")},
        {langOption, Cli::tr("Language of the windows: %1.").arg(Language::codes().join(", "_L1)), u"CODE"_s},
        {appearanceOption, Cli::tr("Colours of the windows: system, light or dark."), u"NAME"_s},
        {screenshotOption, Cli::tr("Save the window as PNG when the view has loaded, and exit."), u"FILE"_s},
        {timeoutOption, Cli::tr("Give the screenshot this long (60)."), u"SECONDS"_s, u"60"_s},
        {sizeOption, Cli::tr("Size of the window, such as 1440x900."), u"WxH"_s},
        {{u"h"_s, helpOption}, Cli::tr("Show this help.")},
        {{u"v"_s, versionOption}, Cli::tr("Show the version.")},
    });
}

/// Reads the options one by one; the first that is wrong is told.
class Reader {
public:
    explicit Reader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    int number(const QString &option, int least, int most)
    {
        bool ok = false;
        const int value = m_parser.value(option).toInt(&ok);
        if (!ok || value < least || value > most)
            complain(Cli::tr("--%1 needs a number from %2 to %3.").arg(option).arg(least).arg(most));
        return value;
    }

    QString oneOf(const QString &option, const QStringList &choices)
    {
        QString value = m_parser.value(option);
        if (m_parser.isSet(option) && !choices.contains(value))
            complain(Cli::tr("--%1 needs one of: %2.").arg(option, choices.join(", "_L1)));
        return value;
    }

    QString path(const QString &option)
    {
        QString value = m_parser.value(option);
        if (m_parser.isSet(option) && !zkbridge::isValidPath(value))
            complain(Cli::tr("--%1 needs a znode's path: %2.").arg(option, zkbridge::pathProblem(value)));
        return value;
    }

    QSize size(const QString &option)
    {
        if (!m_parser.isSet(option))
            return {};
        const QStringList parts = m_parser.value(option).split(u'x');
        const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
        if (parts.size() != 2 || size.width() < 400 || size.height() < 300)
            complain(Cli::tr("--%1 needs width and height of at least 400x300, such as 1440x900.").arg(option));
        return size;
    }

    void complain(const QString &text)
    {
        if (m_problem.isEmpty())
            m_problem = text;
    }
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    const QCommandLineParser &m_parser;
    QString m_problem;
};

CommandLineAnswer wrong(const QString &text)
{
    return {Cli::tr("vivarium: %1 See vivarium --help.").arg(text) + u'\n', true};
}

} // namespace

std::variant<CommandLine, CommandLineAnswer> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(helpOption))
        return CommandLineAnswer{parser.helpText()};
    if (parser.isSet(versionOption))
        return CommandLineAnswer{u"vivarium "_s + QCoreApplication::applicationVersion() + u'\n'};

    Reader reader(parser);
    CommandLine line;
    line.demo = parser.isSet(demoOption);
    line.tour = parser.isSet(tourOption);
    line.servers = reader.number(serversOption, 1, 9);
    line.participants = reader.number(participantsOption, 0, 200);
    line.view = viewFromName(reader.oneOf(viewOption, {u"browser"_s, u"cluster"_s, u"ensemble"_s, u"space"_s}));
    if (!parser.isSet(viewOption))
        line.view.reset();
    line.select = reader.path(selectOption);
    line.readOnly = parser.isSet(readOnlyOption);
    line.language = reader.oneOf(langOption, Language::codes());
    line.appearance = reader.oneOf(appearanceOption, {u"system"_s, u"light"_s, u"dark"_s});
    line.screenshot = parser.value(screenshotOption);
    line.timeoutSeconds = reader.number(timeoutOption, 1, 3600);
    line.size = reader.size(sizeOption);
    const QStringList connects = parser.positionalArguments();
    if (connects.size() > 1)
        reader.complain(Cli::tr("Only one CONNECT can be given."));
    if (!connects.isEmpty() && line.demo)
        reader.complain(Cli::tr("--demo starts an ensemble of its own and takes no CONNECT."));
    if (!connects.isEmpty()) {
        const auto connect = zkbridge::ConnectString::parse(connects.constFirst());
        if (connect.ok())
            line.connect = connect.value();
        else
            reader.complain(
                Cli::tr("%1 is not a connect string: %2.").arg(connects.constFirst(), connect.error().detail));
    }
    if (!reader.problem().isEmpty())
        return wrong(reader.problem());
    return line;
}

} // namespace app
