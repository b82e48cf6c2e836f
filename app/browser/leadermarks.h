// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace model {
class ClusterDirectory;
}

namespace app {

/// Which znodes are candidates of a recognised election, and which of them lead, for the marks in the tree: one look-up
/// for each painted row. Thread: the GUI's. `directory` is borrowed.
class LeaderMarks : public QObject {
    Q_OBJECT
public:
    struct Mark {
        QString election;
        bool leads = false;
    };

    explicit LeaderMarks(model::ClusterDirectory *directory, QObject *parent = nullptr);

    /// Null when `path` is no candidate. Valid until changed().
    [[nodiscard]] const Mark *mark(const QString &path) const;
    [[nodiscard]] bool isEmpty() const { return m_marks.isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    void rebuild();

    model::ClusterDirectory *m_directory;
    QHash<QString, Mark> m_marks;
};

} // namespace app
