// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/historytext.h"

#include <QCoreApplication>

namespace app {

namespace {

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(app::HistoryText)
public:
    static QString problem(const model::EventStoreProblem &problem);
};

QString HistoryText::problem(const model::EventStoreProblem &problem)
{
    using Kind = model::EventStoreProblem::Kind;
    switch (problem.kind) {
    case Kind::BrokenSetAside:
        return tr("The file of the timeline was damaged (%1). It is now %2, and a new history begins.")
            .arg(problem.reason, problem.movedTo);
    case Kind::NewerSetAside:
        return tr("A later version of this program wrote the file of the timeline. It is now %1, and a new history "
                  "begins.")
            .arg(problem.movedTo);
    case Kind::CannotOpen:
        return tr("The timeline is not kept: %1 cannot be opened (%2).").arg(problem.file, problem.reason);
    case Kind::DiskFull:
        return tr("The disk is full: the timeline is not written to %1 until there is room.").arg(problem.file);
    case Kind::CannotWrite:
        return tr("The timeline cannot be written to %1 (%2); it is tried again.").arg(problem.file, problem.reason);
    case Kind::None:
        break;
    }
    return {};
}

} // namespace

QString historyProblemText(const model::EventStoreProblem &problem) { return HistoryText::problem(problem); }

} // namespace app
