// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clustersnapshot.h"

#include <QObject>

namespace model {

/// One thing that a cluster is made from, kept current by watches. Thread: the GUI's.
class FollowedSource : public QObject {
    Q_OBJECT
public:
    enum class State {
        Reading, ///< nothing known yet
        There,
        Gone, ///< the znode does not exist; its creation is watched
        NotPermitted,
    };

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] State state() const { return m_state; }
    /// Reading counts as Gone.
    [[nodiscard]] virtual SourceFacts facts() const = 0;

Q_SIGNALS:
    /// A complete new picture.
    void changed();

protected:
    FollowedSource(QString path, QObject *parent)
        : QObject(parent)
        , m_path(std::move(path))
    {
    }
    void conclude(State state)
    {
        m_state = state;
        Q_EMIT changed();
    }
    /// Path and state, for facts().
    [[nodiscard]] SourceFacts emptyFacts() const
    {
        SourceFacts facts;
        facts.path = m_path;
        facts.state = m_state == State::There ? SourceFacts::State::There
            : m_state == State::NotPermitted  ? SourceFacts::State::NotPermitted
                                              : SourceFacts::State::Gone;
        return facts;
    }

private:
    QString m_path;
    State m_state = State::Reading;
};

} // namespace model
