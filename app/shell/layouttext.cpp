// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/layouttext.h"

#include <QCoreApplication>

namespace app {

namespace {

struct LayoutText {
    Q_DECLARE_TR_FUNCTIONS(LayoutText)
public:
    static QString what(const model::UserLayoutProblem &problem);
};

QString LayoutText::what(const model::UserLayoutProblem &problem)
{
    using Kind = model::UserLayoutProblem::Kind;
    switch (problem.kind) {
    case Kind::NameMissing:
        return tr("The layout needs a name.");
    case Kind::NameTaken:
        return tr("Another layout has this name.");
    case Kind::RootMissing:
        return tr("Say where the candidates are: a path like /apps/*/election.");
    case Kind::RootMalformed:
        return tr("The path cannot be used: %1. It begins with '/', '*' stands for one name, and '/**/' at the front "
                  "for any znodes above.")
            .arg(problem.detail);
    case Kind::CandidatesMissing:
        return tr("Say what candidates are called: a pattern like node-{sequence}, or * for every child.");
    case Kind::CandidatesMalformed:
        return tr("No znode can be called so: %1.").arg(problem.detail);
    case Kind::LeaderPathMissing:
        return tr("Say which znode tells who leads: 'leader' below the path, '../leader' beside it, or a whole path.");
    case Kind::LeaderPathMalformed:
        return tr("The path of the znode that tells who leads cannot be used: %1.").arg(problem.detail);
    case Kind::RegistryMalformed:
        return tr("The path of the registry cannot be used: %1.").arg(problem.detail);
    case Kind::NotJson:
        return tr("This is no JSON: %1.").arg(problem.detail);
    case Kind::NotLayouts:
        return tr("This file holds no layouts of Vivarium, or those of a later version: it has no "
                  "\"vivariumLayouts\": 1 and no list \"layouts\".");
    case Kind::UnknownWord:
        return tr("A word is not known here: %1.").arg(problem.detail);
    }
    return {};
}

} // namespace

QString layoutProblemText(const model::UserLayoutProblem &problem)
{
    const QString what = LayoutText::what(problem);
    return problem.layout.trimmed().isEmpty() ? what
                                              : LayoutText::tr("%1: %2", "layout, problem").arg(problem.layout, what);
}

} // namespace app
