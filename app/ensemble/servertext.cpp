// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ensemble/servertext.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {

QString modeText(model::ServerStatus::Mode mode)
{
    using Mode = model::ServerStatus::Mode;
    switch (mode) {
    case Mode::Leader:
        return QCoreApplication::translate("ServerText", "quorum leader");
    case Mode::Follower:
        return QCoreApplication::translate("ServerText", "follower");
    case Mode::Observer:
        return QCoreApplication::translate("ServerText", "observer");
    case Mode::Standalone:
        return QCoreApplication::translate("ServerText", "standalone");
    case Mode::ReadOnly:
        return QCoreApplication::translate("ServerText", "read-only");
    case Mode::Unknown:
        break;
    }
    return QCoreApplication::translate("ServerText", "unknown");
}

QString reachText(const model::ServerStatus &status)
{
    using Reach = model::ServerStatus::Reach;
    switch (status.reach) {
    case Reach::Answering:
        return QCoreApplication::translate("ServerText", "answering");
    case Reach::NotAsked:
        return QCoreApplication::translate("ServerText", "not asked yet");
    case Reach::NotServing:
        return QCoreApplication::translate("ServerText", "runs, but does not serve: it is in no quorum");
    case Reach::ClientPortUnknown:
        return QCoreApplication::translate(
            "ServerText", "client port unknown: the ensemble's configuration does not tell it");
    case Reach::Unreachable:
        break;
    }
    if (!status.asOf.isValid())
        return QCoreApplication::translate("ServerText", "not reached (%1)").arg(status.problem);
    return QCoreApplication::translate("ServerText", "not reached since %1 (%2)")
        .arg(QLocale().toString(status.asOf.time(), QLocale::LongFormat), status.problem);
}

} // namespace app
