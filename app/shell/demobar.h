// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace app {

/// The quiet bar over a demo's views: its connect string, and the line with which another terminal joins in, each with
/// a button that copies it. Thread: the GUI's.
class DemoBar : public QWidget {
    Q_OBJECT
public:
    explicit DemoBar(const QString &connect, QWidget *parent = nullptr);

private:
    void addText(QHBoxLayout *layout, const QString &label, const QString &text, const QString &tip);
};

} // namespace app
