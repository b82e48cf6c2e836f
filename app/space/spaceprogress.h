// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/wire/wirewalk.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace app {

/// One line that tells how far a survey is, with a button that stops it. Hidden while there is none. Thread: the GUI's.
class SpaceProgress : public QWidget {
    Q_OBJECT
public:
    explicit SpaceProgress(QWidget *parent = nullptr);

    void begin(const QString &root);
    void setProgress(const zkbridge::WalkProgress &progress);

Q_SIGNALS:
    void stopped();

private:
    QString m_root;
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace app
