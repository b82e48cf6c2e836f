// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QBasicTimer>
#include <QObject>
#include <QPersistentModelIndex>

namespace app {

/// Looks for the next or previous row whose name holds a text, among the rows a tree model has loaded, in the order in
/// which they stand, once around. It never makes the model fetch, and works in slices of a few milliseconds, so that a
/// million rows do not hold the window. Thread: the GUI's. `model` is borrowed.
class ZnodeFinder : public QObject {
    Q_OBJECT
public:
    enum class Direction { Forward, Backward };

    explicit ZnodeFinder(const QAbstractItemModel *model, QObject *parent = nullptr);

    /// Looks from `start` on (with it when `inclusive`); an invalid start is the first row. Ends with found() or
    /// notFound(); a second call takes the place of the first.
    void find(const QString &needle, const QModelIndex &start, Direction direction, bool inclusive);
    void stop();

Q_SIGNALS:
    void found(const QModelIndex &index);
    void notFound();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] QModelIndex next(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex previous(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex last(QModelIndex index) const;
    [[nodiscard]] bool matches(const QModelIndex &index) const;

    const QAbstractItemModel *m_model;
    QString m_needle;
    Direction m_direction = Direction::Forward;
    QPersistentModelIndex m_start;
    QPersistentModelIndex m_at;
    QBasicTimer m_timer;
};

} // namespace app
