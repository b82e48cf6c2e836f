// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/sandbox/javaruntime.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace zkbridge {

namespace {
struct Jar {
    QLatin1StringView file;
    QLatin1StringView package;
};
// zookeeper.jar's manifest names most of what a server needs, but neither a logger nor the servlet classes, without
// which it runs without its AdminServer.
constexpr std::array jars = {
    Jar{"zookeeper.jar"_L1, "libzookeeper-java"_L1},
    Jar{"servlet-api.jar"_L1, "libservlet-api-java"_L1},
    Jar{"slf4j-simple.jar"_L1, "libslf4j-java"_L1},
};

QString findJava(const QProcessEnvironment &environment)
{
    const QString home = environment.value(u"JAVA_HOME"_s);
    if (!home.isEmpty()) {
        const QFileInfo inHome(QDir(home).filePath(u"bin/java"_s));
        if (inHome.isFile() && inHome.isExecutable())
            return inHome.filePath();
    }
    const QStringList folders = environment.value(u"PATH"_s).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    return folders.isEmpty() ? QString() : QStandardPaths::findExecutable(u"java"_s, folders);
}
} // namespace

JavaRuntime JavaRuntime::find(const QProcessEnvironment &environment, const QString &jarFolder)
{
    JavaRuntime runtime;
    runtime.java = findJava(environment);
    if (runtime.java.isEmpty())
        runtime.missingPackages += u"default-jre-headless"_s;
    for (const Jar &jar : jars) {
        const QString path = QDir(jarFolder).filePath(jar.file);
        if (QFileInfo::exists(path))
            runtime.classPath += path;
        else
            runtime.missingPackages += jar.package;
    }
    return runtime;
}

} // namespace zkbridge
