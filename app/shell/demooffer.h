// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace app {

/// The button "Start a demo ensemble" with what it does, or what is missing on this machine and the command that
/// brings it. Thread: the GUI's; looks for Java and ZooKeeper's jars on another.
class DemoOffer : public QWidget {
    Q_OBJECT
public:
    explicit DemoOffer(QWidget *parent = nullptr);
    ~DemoOffer() override;

    /// Looks again.
    void look();

Q_SIGNALS:
    void demoRequested();

private:
    void showMissing(const QStringList &packages);

    QPushButton *m_start;
    QLabel *m_text;
    QLabel *m_command;
    QPushButton *m_copy;
    QPushButton *m_again;
};

} // namespace app
