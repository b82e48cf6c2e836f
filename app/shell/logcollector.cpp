// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/logcollector.h"

#include "app/shell/logmodel.h"

#include <QMetaObject>

#include <cstdio>
#include <mutex>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t maxWaiting = 2000;

/// Shared by all threads that log; lives as long as the program, because they may outlive the collector.
struct Waiting {
    std::mutex mutex;
    std::vector<LogLine> lines;
    std::size_t dropped = 0;
    LogCollector *collector = nullptr;
    void (*wake)(LogCollector *) = nullptr;
    QtMessageHandler previous = nullptr;
    bool toTerminal = false;
};

Waiting &waiting()
{
    static Waiting shared;
    return shared;
}

bool isOurs(QLatin1StringView category)
{
    return category.startsWith("vivarium"_L1) || category.startsWith("zkbridge"_L1)
        || category.startsWith("zookeeper"_L1) || category.startsWith("model"_L1);
}

void handleMessage(QtMsgType level, const QMessageLogContext &context, const QString &text)
{
    Waiting &shared = waiting();
    const QLatin1StringView category(context.category != nullptr ? context.category : "default");
    if (shared.toTerminal || level == QtFatalMsg || (level != QtDebugMsg && level != QtInfoMsg && !isOurs(category)))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(level, context, text)));
    const std::scoped_lock lock(shared.mutex);
    if (shared.collector == nullptr)
        return;
    if (shared.lines.size() >= maxWaiting) {
        ++shared.dropped;
        return;
    }
    // Only the line that finds the box empty wakes the GUI's thread.
    if (shared.lines.empty())
        shared.wake(shared.collector);
    shared.lines.push_back({QDateTime::currentDateTime(), level, QString(category), text});
}

} // namespace

LogCollector::LogCollector(LogModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    Waiting &shared = waiting();
    const std::scoped_lock lock(shared.mutex);
    shared.collector = this;
    shared.wake = [](LogCollector *collector) {
        QMetaObject::invokeMethod(
            collector, [collector] { collector->takeOver(); }, Qt::QueuedConnection);
    };
    shared.toTerminal = qEnvironmentVariableIsSet("VIVARIUM_LOG_STDERR");
    shared.previous = qInstallMessageHandler(handleMessage);
}

LogCollector::~LogCollector()
{
    Waiting &shared = waiting();
    qInstallMessageHandler(shared.previous);
    const std::scoped_lock lock(shared.mutex);
    shared.collector = nullptr;
    shared.lines.clear();
}

void LogCollector::takeOver()
{
    std::vector<LogLine> lines;
    std::size_t dropped = 0;
    {
        Waiting &shared = waiting();
        const std::scoped_lock lock(shared.mutex);
        lines.swap(shared.lines);
        std::swap(dropped, shared.dropped);
    }
    if (dropped > 0)
        lines.push_back({QDateTime::currentDateTime(), QtWarningMsg, u"vivarium.log"_s,
            tr("%n line(s) were dropped here: they came faster than they could be shown.", nullptr,
                static_cast<int>(dropped))});
    m_model->append(std::move(lines));
}

} // namespace app
