// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

namespace model {
class Timeline;
}
namespace zkbridge {
class Sandbox;
}

namespace app {

/// Writes into the timeline when a server of our sandbox goes down and when it serves again. Thread: the GUI's; both
/// are borrowed.
class ServerEvents : public QObject {
    Q_OBJECT
public:
    ServerEvents(const zkbridge::Sandbox *sandbox, model::Timeline *timeline, QObject *parent = nullptr);

private:
    void note(int id);

    const zkbridge::Sandbox *m_sandbox;
    model::Timeline *m_timeline;
    QHash<int, bool> m_serving; ///< by id, as the timeline knows it
};

} // namespace app
