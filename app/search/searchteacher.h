// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace app {

/// What stands where results will: examples to click, each with its meaning. Thread: the GUI's.
class SearchTeacher : public QWidget {
    Q_OBJECT
public:
    explicit SearchTeacher(QWidget *parent = nullptr);

Q_SIGNALS:
    void exampleChosen(const QString &expression);
};

} // namespace app
