// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

namespace app {

/// Standard input as it comes, without blocking: pipes, files and terminals, which stay in the mode they are in (others
/// share them). The terminal of a shell that put us in the background is left alone. Thread: the main thread.
class StandardInput : public QObject {
    Q_OBJECT
public:
    explicit StandardInput(QObject *parent = nullptr);

    /// Reads no more until it is resumed, so that who writes waits: for readers that cannot keep up.
    void setPaused(bool paused);

Q_SIGNALS:
    void bytesRead(const QByteArray &bytes);
    void ended(); ///< once; also when there is no standard input, or reading fails

private:
    void onReadable();

    QSocketNotifier m_notifier;
    bool m_mayRead = true;
};

} // namespace app
