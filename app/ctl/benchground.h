// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

#include <QObject>
#include <QStringList>

#include <random>
#include <vector>

namespace app {

/// The subtree in which benches write. Its root carries a mark in its data, so that no bench ever writes over
/// somebody's own znodes, whatever path it was given. Thread: the session's, which is borrowed.
class BenchGround : public QObject {
    Q_OBJECT
public:
    BenchGround(zkbridge::Session *session, QString root);

    /// Whether one that benches filled already will do, or only one that is not there or empty.
    enum class Content { MayBeThere, MustNot };
    /// Makes the root with its mark where it is missing or empty; then prepared(), or refused().
    void prepare(Content content);
    /// Paths of up to `most` znodes below, from all over the subtree; then sampled().
    void sample(int most);

Q_SIGNALS:
    void prepared();
    void sampled(const QStringList &paths);
    void refused(const QString &reason);

private:
    void makeRoot();
    void markRoot(const zkbridge::NodeData &present, Content content);
    void listNext();
    void takeList(const QString &parent, const zkbridge::Result<zkbridge::Children> &reply);

    zkbridge::Session *m_session;
    QString m_root;
    QStringList m_toList;
    QStringList m_found;
    int m_mostFound = 0;
    std::mt19937 m_random{1}; ///< the same in each run
};

} // namespace app
