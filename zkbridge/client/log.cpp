// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zkbridge/client/log.h"

#include "zkbridge/client/clientlog.h"

#include <chrono>
#include <unordered_map>

namespace zkbridge {

Q_LOGGING_CATEGORY(lcZooKeeper, "vivarium.zookeeper")

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds kRepeatInterval{10};
constexpr std::size_t kRememberedLines = 64;

void write(ClientLog::Level level, const QString &text)
{
    switch (level) {
    case ClientLog::Level::Error:
        qCCritical(lcZooKeeper).noquote() << text;
        break;
    case ClientLog::Level::Warning:
        qCWarning(lcZooKeeper).noquote() << text;
        break;
    case ClientLog::Level::Info:
        qCInfo(lcZooKeeper).noquote() << text;
        break;
    case ClientLog::Level::Debug:
        qCDebug(lcZooKeeper).noquote() << text;
        break;
    }
}

/// Called by ClientLog one line at a time.
class Writer {
public:
    void operator()(const ClientLog::Line &line)
    {
        const auto now = Clock::now();
        if (m_recent.size() > kRememberedLines)
            m_recent.clear();
        Recent &recent = m_recent[line.text];
        if (recent.written != Clock::time_point() && now - recent.written < kRepeatInterval) {
            ++recent.repetitions;
            return;
        }
        const QString text = QString::fromStdString(line.text);
        if (recent.repetitions > 0)
            write(line.level, QStringLiteral("%1 (%2 times more)").arg(text, QString::number(recent.repetitions)));
        else
            write(line.level, text);
        recent = {now, 0};
    }

private:
    struct Recent {
        Clock::time_point written;
        int repetitions = 0;
    };
    std::unordered_map<std::string, Recent> m_recent;
};

} // namespace

void installLog() { [[maybe_unused]] static const int listener = ClientLog::shared().add(Writer()); }

} // namespace zkbridge
