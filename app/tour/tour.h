// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace zkbridge {
struct Error;
}

namespace app {

class EnsembleConnection;
class TourGround;
class TourGuide;

/// The guided tour as it runs: finds a sandbox to play on, prepares the ground there, leads, and clears the ground
/// again. It writes to nothing but a sandbox of our own. Survives the window, so that it goes on in another language.
/// Thread: the GUI's.
class Tour : public QObject {
    Q_OBJECT
public:
    enum class Stage {
        Off, ///< not wanted
        NoSandbox, ///< wanted; there is no connection, or one to servers of others
        Waiting, ///< for the sandbox, its session, or the ground
        Locked, ///< the sandbox's session may not write
        Leading, ///< guide() is there
        Failed, ///< the ground could not be prepared; see problem()
    };
    Q_ENUM(Stage)

    explicit Tour(QObject *parent = nullptr);
    ~Tour() override;

    /// What the window is connected to now; null: nothing. Borrowed; a former one is not touched any more.
    void setConnection(EnsembleConnection *connection);
    /// Servers of a sandbox are coming up, or are not any more.
    void expectSandbox(bool expected);

    void start();
    /// Clears the ground in the background, if there is one; then cleared().
    void stop();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    [[nodiscard]] TourGuide *guide() const { return m_guide.get(); } ///< null unless Leading
    [[nodiscard]] const TourGround *ground() const { return m_ground.get(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// There is a connection, and its servers are not ours.
    [[nodiscard]] bool isForeign() const;
    /// The lock of the sandbox's session cannot be opened.
    [[nodiscard]] bool isReadOnly() const;

Q_SIGNALS:
    void stageChanged();
    /// After stop(): nothing of the tour is left.
    void cleared();

private:
    void proceed();
    void openGround();
    void lead();
    void setStage(Stage stage);

    EnsembleConnection *m_connection = nullptr;
    std::unique_ptr<TourGround> m_ground;
    std::unique_ptr<TourGuide> m_guide;
    std::unique_ptr<QObject> m_attention; ///< context of what is heard of m_connection
    Stage m_stage = Stage::Off;
    bool m_wanted = false;
    bool m_expected = false;
    bool m_clearing = false;
    QString m_problem;
};

} // namespace app
