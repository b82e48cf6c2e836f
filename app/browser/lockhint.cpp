// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/lockhint.h"

#include <QCoreApplication>

namespace app {

namespace {

struct LockHint {
    Q_DECLARE_TR_FUNCTIONS(LockHint)
};

} // namespace

QString lockHint(zkbridge::LockState state)
{
    switch (state) {
    case zkbridge::LockState::ReadOnly:
        return LockHint::tr("Vivarium was started for reading only (--read-only): this session cannot write.");
    case zkbridge::LockState::Locked:
        return LockHint::tr("This session is locked, so that nothing is written by accident. "
                            "Unlock it with the button at the top right.");
    case zkbridge::LockState::Unlocked:
        break;
    }
    return {};
}

QString withLockHint(const QString &toolTip, zkbridge::LockState state)
{
    const QString hint = lockHint(state);
    return hint.isEmpty() ? toolTip : toolTip + QLatin1Char('\n') + hint;
}

} // namespace app
