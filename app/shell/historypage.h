// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/historysettings.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace app {

/// The settings' page "History": whether the timeline is kept across runs, how much of it, and forgetting it.
/// Thread: the GUI's.
class HistoryPage : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPage(const HistorySettings &settings, QWidget *parent = nullptr);

    /// As the fields stand.
    [[nodiscard]] HistorySettings settings() const;

Q_SIGNALS:
    /// Forget all that is kept, now.
    void forgetRequested();

private:
    void confirmForget();

    QCheckBox *m_keep;
    QSpinBox *m_rows;
    QSpinBox *m_days;
    QPushButton *m_forget;
    QLabel *m_forgotten;
    bool m_asked = false; ///< the button was pressed once and says what it will do
};

} // namespace app
