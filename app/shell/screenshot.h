// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace app {

/// Saves a window as PNG once it is complete and nothing is under way any more. Thread: the GUI's.
class Screenshot : public QObject {
    Q_OBJECT
public:
    /// `complete` tells whether everything that is to be seen is there, `busy` whether replies are still to come.
    struct Conditions {
        std::function<bool()> complete;
        std::function<bool()> busy;
    };
    Screenshot(QString file, int timeoutSeconds, Conditions conditions, QObject *parent = nullptr);

    /// Waits from now on; `window` gives the window of the moment.
    void start(std::function<QWidget *()> window);

Q_SIGNALS:
    void saved();
    /// In time it was not complete, or the file could not be written; untranslated reason.
    void failed(const QString &reason);

private:
    void look();
    void save();

    QString m_file;
    int m_timeoutSeconds;
    Conditions m_conditions;
    std::function<QWidget *()> m_window;
    QTimer m_tick;
    QTimer m_limit;
    int m_quietTicks = 0;
};

} // namespace app
