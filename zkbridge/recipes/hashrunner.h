// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/recipes/taskrunner.h"

#include <QTimer>

namespace zkbridge {

/// Work that anyone can check: the result is the SHA-256 of the input, in hex. Takes at least `taskMs`, so that people
/// can follow it.
class HashRunner : public TaskRunner {
    Q_OBJECT
public:
    explicit HashRunner(int taskMs, QObject *parent = nullptr);

    void run(const QString &task, const QByteArray &input) override;
    void cancel() override;

private:
    QByteArray m_output;
    QTimer m_timer;
};

} // namespace zkbridge
