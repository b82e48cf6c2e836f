// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/locktext.h"

#include "app/shell/ensembleconnection.h"

#include <QCoreApplication>

namespace app {

namespace {
struct Lock {
    Q_DECLARE_TR_FUNCTIONS(LockText)
};
} // namespace

QString lockText(const EnsembleConnection &connection)
{
    switch (connection.session()->lockState()) {
    case zkbridge::LockState::ReadOnly:
        return Lock::tr("read-only");
    case zkbridge::LockState::Locked:
        return Lock::tr("locked: read-only");
    case zkbridge::LockState::Unlocked:
        break;
    }
    return connection.isSandbox() ? Lock::tr("sandbox, unlocked") : Lock::tr("unlocked");
}

QString ensembleName(const EnsembleConnection &connection)
{
    return connection.isSandbox() ? Lock::tr("demo ensemble") : connection.session()->options().connect.toString();
}

} // namespace app
