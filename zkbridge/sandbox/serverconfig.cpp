// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/sandbox/serverconfig.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {
QString writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        return u"cannot write %1: %2"_s.arg(path, file.errorString());
    return {};
}

/// As java.util.Properties reads it: ISO 8859-1, with backslashes as escapes.
QByteArray propertyValue(const QString &value)
{
    QByteArray escaped;
    for (const QChar unit : value) {
        if (unit == u'\\' || (unit == u' ' && escaped.isEmpty()))
            escaped += '\\';
        if (unit >= u' ' && unit <= u'~')
            escaped += unit.toLatin1();
        else
            escaped += u"\\u%1"_s.arg(uint(unit.unicode()), 4, 16, QLatin1Char('0')).toLatin1();
    }
    return escaped;
}

QString dataDirectory(const ServerConfig &server) { return server.directory + "/data"_L1; }
QString dynamicFile(const ServerConfig &server) { return server.directory + "/zoo.cfg.dynamic"_L1; }
} // namespace

QString ServerConfig::configFile() const { return directory + "/zoo.cfg"_L1; }

QString ServerConfig::logFile() const { return directory + "/server.log"_L1; }

QString ServerConfig::clientAddress() const { return u"127.0.0.1:%1"_s.arg(clientPort); }

QString ServerConfig::adminUrl() const { return u"http://127.0.0.1:%1"_s.arg(adminPort); }

QByteArray ServerConfig::zooCfg(const QList<ServerConfig> &members) const
{
    QByteArray text;
    const auto add = [&text](
                         const char *key, const QByteArray &value) { text += QByteArray(key) + '=' + value + '\n'; };
    add("tickTime", QByteArray::number(tickMs));
    add("dataDir", propertyValue(dataDirectory(*this)));
    add("admin.enableServer", adminServer ? "true" : "false");
    add("admin.serverAddress", "127.0.0.1");
    add("admin.serverPort", QByteArray::number(adminPort));
    add("maxClientCnxns", QByteArray::number(maxClientConnections));
    add("4lw.commands.whitelist", fourLetterWords);
    // Nobody needs these data after a power cut, and the disk's answer would be most of a write's time.
    add("forceSync", "no");
    add("extendedTypesEnabled", "true");
    if (members.size() > 1) {
        // In ticks. Generous: a laptop that starts several Java machines at once is slow for some seconds.
        add("initLimit", "20");
        add("syncLimit", "10");
        add("standaloneEnabled", "false");
        add("reconfigEnabled", "true");
        add("dynamicConfigFile", propertyValue(dynamicFile(*this)));
    } else {
        add("clientPort", QByteArray::number(clientPort));
        add("clientPortAddress", "127.0.0.1");
    }
    return text;
}

QStringList ServerConfig::javaArguments(const JavaRuntime &runtime) const
{
    return {
        u"-Xmx%1m"_s.arg(heapMb),
        // A server that ran out of memory must not limp on.
        u"-XX:+ExitOnOutOfMemoryError"_s,
        // Less to compile and fewer threads: several servers share a laptop's cores.
        u"-XX:TieredStopAtLevel=1"_s,
        u"-XX:+UseSerialGC"_s,
        // Everything a server leaves behind is in its folder, also when it is killed.
        u"-XX:-UsePerfData"_s,
        u"-XX:ErrorFile="_s + directory + "/crash.log"_L1,
        u"-Djava.io.tmpdir="_s + directory,
        u"-Dzookeeper.extendedTypesEnabled=true"_s,
        u"-Dzookeeper.jmx.log4j.disable=true"_s,
        u"-Dorg.slf4j.simpleLogger.showDateTime=true"_s,
        u"-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX"_s,
        u"-cp"_s,
        runtime.classPath.join(QDir::listSeparator()),
        u"org.apache.zookeeper.server.quorum.QuorumPeerMain"_s,
        configFile(),
    };
}

QString ServerConfig::write(const QList<ServerConfig> &members) const
{
    if (!QDir().mkpath(dataDirectory(*this)))
        return u"cannot make the folder %1"_s.arg(dataDirectory(*this));
    QString problem = writeFile(dataDirectory(*this) + "/myid"_L1, QByteArray::number(id) + '\n');
    if (problem.isEmpty())
        problem = writeFile(configFile(), zooCfg(members));
    if (problem.isEmpty() && members.size() > 1)
        problem = writeFile(dynamicFile(*this), dynamicConfig(members));
    return problem;
}

QByteArray dynamicConfig(const QList<ServerConfig> &members)
{
    QByteArray text;
    for (const ServerConfig &server : members) {
        text += u"server.%1=127.0.0.1:%2:%3:participant;127.0.0.1:%4\n"_s.arg(server.id)
                    .arg(server.quorumPort)
                    .arg(server.electionPort)
                    .arg(server.clientPort)
                    .toLatin1();
    }
    return text;
}

} // namespace zkbridge
