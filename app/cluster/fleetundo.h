// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

namespace model {
class ParticipantFleet;
}
namespace zkbridge {
class ParticipantProcess;
}

namespace app {

/// Takes back the last freeze: undo of "freeze" is "resume". Of what was frozen together those are resumed that are
/// still frozen; when none is, there is nothing to undo. As an event filter of a widget it takes Ctrl+Z there, while it
/// has something to undo and before the undo of what was written to the ensemble. Thread: the GUI's.
class FleetUndo : public QObject {
    Q_OBJECT
public:
    explicit FleetUndo(const model::ParticipantFleet *fleet, QObject *parent = nullptr);

    /// These were frozen together just now.
    void noteFrozen(const QList<zkbridge::ParticipantProcess *> &processes);
    /// Those that would be resumed.
    [[nodiscard]] QList<zkbridge::ParticipantProcess *> frozen() const;
    [[nodiscard]] bool canUndo() const { return !frozen().isEmpty(); }
    void undo();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QPointer<zkbridge::ParticipantProcess>> m_frozen;
    bool m_wasPossible = false;
};

} // namespace app
