// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

#include <QCommandLineOption>
#include <QJsonObject>
#include <QObject>

#include <memory>
#include <vector>

class QCommandLineParser;

namespace app {

/// What every bench is told.
struct BenchSettings {
    QString path; ///< below the chroot
    int dataBytes = 0; ///< of each znode that is written
    int seconds = 0; ///< for what runs for a time
};

/// One load of `vivariumctl bench CONNECT NAME`. Add yours to allBenches().
///
/// Life: all are made to list their options; the chosen one gets readOptions(), then start() when the session is
/// connected, and ends with finished() or failed(), exactly once. Thread: the main thread; never blocks.
class Bench : public QObject {
    Q_OBJECT
public:
    /// `summary`: one clause for --help.
    Bench(QString name, QString summary)
        : m_name(std::move(name))
        , m_summary(std::move(summary))
    {
    }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &summary() const { return m_summary; }

    /// Those that no other bench has.
    [[nodiscard]] virtual QList<QCommandLineOption> options() const { return {}; }
    /// What is wrong with their values; empty when nothing is.
    [[nodiscard]] virtual QString readOptions(const QCommandLineParser &parser) = 0;
    /// `session` is connected, and borrowed.
    virtual void start(zkbridge::Session *session, const BenchSettings &settings) = 0;
    /// Somebody interrupts it: takes back what it made, then fails. False when there is nothing to be taken back.
    [[nodiscard]] virtual bool stop() { return false; }

Q_SIGNALS:
    void progressed(const QString &text);
    /// `sentence` says it to people; `figures` is the JSON without the bench's name.
    void finished(const QString &sentence, const QJsonObject &figures);
    void failed(const QString &reason);

private:
    QString m_name;
    QString m_summary;
};

/// All benches, in the order of --help.
[[nodiscard]] std::vector<std::unique_ptr<Bench>> allBenches();

} // namespace app
