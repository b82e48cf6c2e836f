// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterparts.h"

#include <QObject>
#include <QString>

class QColor;
class QPainter;
class QRectF;

namespace model {
class ClusterDirectory;
}

namespace app {

/// Which znodes recognised clusters stand on, for the marks in tree and tables: one look-up for each painted row.
/// Thread: the GUI's. `directory` is borrowed.
class ClusterMarks : public QObject {
    Q_OBJECT
public:
    explicit ClusterMarks(model::ClusterDirectory *directory, QObject *parent = nullptr);

    /// Null when no cluster stands on `path`. Valid until the event loop goes on.
    [[nodiscard]] const model::ClusterPart *mark(const QString &path) const;

    /// "leader of /election", "candidate of /election, follower", "registered in /kafka/controller".
    [[nodiscard]] static QString text(const model::ClusterPart &part);
    /// Told by shape: a full star leads, an empty one is a candidate, a padlock is a lock, a tag a registration. Drawn
    /// into a square.
    static void paint(QPainter *painter, const QRectF &square, const model::ClusterPart &part, const QColor &color);

Q_SIGNALS:
    void changed();

private:
    model::ClusterDirectory *m_directory;
};

} // namespace app
