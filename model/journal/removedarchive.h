// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/removedznode.h"
#include "zkbridge/client/result.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace model {

class SpillFile;

/// How many bytes of deleted znodes all archives of a journal together hold in memory.
struct UndoMemory {
    static constexpr qint64 standard = 64LL * 1024 * 1024;
    qint64 left = standard;
};

/// Znodes that were deleted, in the order in which they went, with all it takes to make them again. They stay in memory
/// as far as `memory` reaches; the others go to a temporary file (SpillFile), written and read on a thread. What cannot
/// be written (a full disk) stays in memory after all: nothing that was taken in is ever lost.
/// Thread: the GUI's.
class RemovedArchive : public QObject {
    Q_OBJECT
public:
    explicit RemovedArchive(std::shared_ptr<UndoMemory> memory, QObject *parent = nullptr);
    ~RemovedArchive() override;

    void append(const QList<RemovedZnode> &znodes);
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] qsizetype notRestorableCount() const { return m_notRestorable; }
    /// Of them in the file, or on the way there.
    [[nodiscard]] qsizetype spilledCount() const { return m_size - m_inMemory.size(); }

    using Callback = std::function<void(const zkbridge::Result<QList<RemovedZnode>> &)>;
    /// Those from `first` on, `count` or as many as there are; at once where they are in memory. SystemError when the
    /// file cannot be read.
    void read(qsizetype first, qsizetype count, QObject *context, const Callback &callback) const;

private:
    void spill();

    std::shared_ptr<UndoMemory> m_memory;
    qint64 m_taken = 0; ///< of m_memory
    QList<RemovedZnode> m_inMemory; ///< the first ones
    std::shared_ptr<SpillFile> m_file; ///< those behind them
    qsizetype m_inFile = 0;
    QList<RemovedZnode> m_waiting; ///< the last ones, on the way to the file
    bool m_writing = false;
    bool m_fileFailed = false;
    qsizetype m_size = 0;
    qsizetype m_notRestorable = 0;
};

} // namespace model
