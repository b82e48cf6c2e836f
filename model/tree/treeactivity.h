// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace model {

/// Where the writes are: counts the changes that watches told of, by second and by subtree. Bounded: the paths of the
/// last minute, at most `maxPaths` different ones; beyond, the quieter ones are folded into their parents.
/// Thread: the GUI's.
class TreeActivity : public QObject {
    Q_OBJECT
public:
    enum class Change { Created, Deleted, Data, Children };
    struct Subtree {
        QString path;
        qint64 changes = 0; ///< at or below it, in the last minute
        double perSecond = 0; ///< over the last ten seconds
        friend bool operator==(const Subtree &, const Subtree &) = default;
    };
    /// Milliseconds from any beginning, never going back.
    using Clock = std::function<qint64()>;
    static constexpr int maxPaths = 10000;

    explicit TreeActivity(QObject *parent = nullptr);
    explicit TreeActivity(Clock clock, QObject *parent = nullptr);
    ~TreeActivity() override;

    /// Costs a look into a hash, mostly: meant for ten thousands of them a second.
    void note(const QString &path, Change change);

    [[nodiscard]] double changesPerSecond() const; ///< over the last ten seconds
    [[nodiscard]] qint64 total() const; ///< since it exists
    [[nodiscard]] qint64 total(Change change) const;
    /// Changes of each of the last 60 seconds, oldest first; the last one is the present second, not over yet.
    [[nodiscard]] QList<int> lastMinute() const;
    /// The subtrees that explain the changes best: none that is wholly explained by one below it. Busiest first.
    [[nodiscard]] QList<Subtree> mostActive(int atMost) const;
    [[nodiscard]] int pathCount() const; ///< that are told apart at present

Q_SIGNALS:
    /// Once a second while there is anything to tell, and once when it falls quiet.
    void ticked();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace model
