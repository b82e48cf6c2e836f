// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/followedsource.h"
#include "zkbridge/client/session.h"

#include <QTimer>

namespace model {

/// One znode's data and Stat, kept current by a watch; its creation is watched while it does not exist. Where it may
/// not be read, its Stat is, and the data is tried again every ten seconds. Thread: the GUI's. `session` is borrowed.
class FollowedNode : public FollowedSource {
    Q_OBJECT
public:
    FollowedNode(zkbridge::Session *session, QString path, QObject *parent = nullptr);

    [[nodiscard]] SourceFacts facts() const override;

private:
    void takeEvents(const QList<zkbridge::WatchEvent> &events);
    void read();
    void takeError(zkbridge::ErrorCode code);
    void readStatAlone(zkbridge::ErrorCode because);

    zkbridge::Session *m_session;
    ZnodeFacts m_facts;
    QTimer m_retry; ///< while not permitted
    bool m_reading = false;
    bool m_again = false; ///< something changed while it was being read
};

} // namespace model
