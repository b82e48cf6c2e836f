// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace model {

/// What happened to the tree, folded: told once in a turn of the event loop, each path once; of lists that were read a
/// few hundred in a turn. Thread: the GUI's.
class TreeNews : public QObject {
    Q_OBJECT
public:
    explicit TreeNews(QObject *parent = nullptr);

    void noteRead(const QString &parent);
    [[nodiscard]] bool hasToldRead() const { return m_read.isEmpty(); } ///< all that noteRead() was called with
    void noteRemoved(const QStringList &paths);
    void noteChanged(const QString &path);

Q_SIGNALS:
    void nodesRemoved(const QStringList &paths);
    void nodesChanged(const QStringList &paths);
    void childrenRead(const QStringList &parents);
    void readTold(); ///< no list that was read waits to be told

private:
    void tellSoon();
    void tell();

    QTimer m_timer;
    QStringList m_read;
    QStringList m_removed;
    QStringList m_changed;
};

} // namespace model
