// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/removedznode.h"

#include <QList>
#include <QTemporaryFile>

#include <memory>
#include <optional>
#include <vector>

namespace model {

/// Deleted znodes in a temporary file of the user's cache folder, which nobody else may read and which is gone with
/// this object, or with the program. Thread: one at a time, never the GUI's: files may wait.
class SpillFile {
public:
    /// False when they could not be written, for which problem() has the reason; what was written before stays.
    [[nodiscard]] bool append(const QList<RemovedZnode> &znodes);
    /// nullopt when they could not be read: problem().
    [[nodiscard]] std::optional<QList<RemovedZnode>> read(qsizetype first, qsizetype count);
    [[nodiscard]] QString problem() const;

private:
    [[nodiscard]] bool open();

    std::unique_ptr<QTemporaryFile> m_file;
    std::vector<qint64> m_starts; ///< of each znode
    qint64 m_end = 0;
    QString m_openProblem;
};

} // namespace model
