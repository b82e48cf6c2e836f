// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QProcess>

namespace testsupport {

/// One client of a library that people run, in a process of its own: the real Curator (curator/Participant.java) or the
/// real kazoo (kazooparticipant.py). Both take the same commands and tell the same events, as JSON lines. Its standard
/// input is its life: it ends with this object, and with the test program however that ends.
class LibraryClient : public QObject {
    Q_OBJECT
public:
    enum class Library { Curator, Kazoo };

    /// What is missing here to run it, as a sentence that names packaging/install-deps; empty when nothing is.
    [[nodiscard]] static QString missing(Library library);

    /// Starts it; session timeout in ms.
    LibraryClient(Library library, const QString &connect, int timeoutMs, QObject *parent = nullptr);
    ~LibraryClient() override;

    /// Joins a recipe at `path`; `more` as the program at the other end describes it.
    void join(const QString &recipe, const QString &path, const QJsonObject &more = {});
    void leave(const QString &path);
    /// Asks what the library itself says; answered by who() later.
    void ask(const QString &path);
    /// SIGKILL: its session stays until it expires.
    void kill();

    [[nodiscard]] qint64 session() const { return m_session; } ///< 0 until connected
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] bool leads(const QString &path) const { return m_leads.value(path); } ///< the last it told
    /// The answer to the last ask(): "leads", "leader" (where the recipe names it), "members"; empty until it came.
    [[nodiscard]] QJsonObject who(const QString &path) const { return m_answers.value(path); }
    /// What went wrong at its end, and what it wrote to standard error.
    [[nodiscard]] QString complaints() const { return m_complaints; }

private:
    void say(const QString &what, const QString &path, QJsonObject more = {});
    void take(const QJsonObject &event);

    QProcess m_process;
    QHash<QString, bool> m_leads; ///< by path
    QHash<QString, QJsonObject> m_answers; ///< by path
    QString m_complaints;
    qint64 m_session = 0;
};

} // namespace testsupport
