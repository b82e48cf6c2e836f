// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/modetext.h"

#include <QCoreApplication>

namespace app {

using zkbridge::CreateMode;

namespace {

struct ModeText {
    Q_DECLARE_TR_FUNCTIONS(ModeText)
};

} // namespace

QString modeName(CreateMode mode)
{
    switch (mode) {
    case CreateMode::Persistent:
        return ModeText::tr("persistent");
    case CreateMode::PersistentSequential:
        return ModeText::tr("persistent sequential");
    case CreateMode::Ephemeral:
        return ModeText::tr("ephemeral");
    case CreateMode::EphemeralSequential:
        return ModeText::tr("ephemeral sequential");
    case CreateMode::Container:
        return ModeText::tr("container");
    case CreateMode::PersistentWithTtl:
        return ModeText::tr("persistent with time to live");
    case CreateMode::PersistentSequentialWithTtl:
        return ModeText::tr("persistent sequential with time to live");
    }
    return {};
}

QString modeWords(CreateMode mode)
{
    switch (mode) {
    case CreateMode::Persistent:
        return ModeText::tr("Stays until somebody deletes it.");
    case CreateMode::PersistentSequential:
        return ModeText::tr("Stays until somebody deletes it. The server appends ten digits that count the creates "
                            "below this parent.");
    case CreateMode::Ephemeral:
        return ModeText::tr("Belongs to Vivarium's session and goes with it: when you disconnect, or the session "
                            "expires. Cannot have children.");
    case CreateMode::EphemeralSequential:
        return ModeText::tr("Goes with Vivarium's session, and the server appends ten digits that count the creates "
                            "below this parent. Candidates of elections are made of these.");
    case CreateMode::Container:
        return ModeText::tr("The servers remove it some time after its last child was deleted. Needs servers of 3.5 "
                            "or later.");
    case CreateMode::PersistentWithTtl:
        return ModeText::tr("The servers remove it when it has no children and was not written for its time to live. "
                            "Needs servers with extendedTypesEnabled.");
    case CreateMode::PersistentSequentialWithTtl:
        return ModeText::tr("The servers append ten digits, and remove it when it has no children and was not written "
                            "for its time to live. Needs servers with extendedTypesEnabled.");
    }
    return {};
}

} // namespace app
