// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drill/drillresult.h"

#include <QObject>

namespace app {

/// Where `vivariumctl drill` gets its measures from: a sandbox of its own, or a cluster that it only watches.
/// Thread: the main thread; never blocks.
class DrillSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;
    /// Ends it early; finished() follows, or failed() when there was nothing yet.
    virtual void stop() = 0;

Q_SIGNALS:
    void progressed(const QString &text);
    void noted(const QString &text); ///< for standard error, terminal or not
    void measured(const model::DrillMeasure &measure);
    /// Once, when all that was started is ended.
    void finished(const model::DrillResult &result);
    void failed(const QString &reason); ///< instead of finished()
};

} // namespace app
