// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/treesettings.h"

#include <QDialog>

class QFormLayout;
class QSpinBox;
class QTabWidget;

namespace app {

/// Edit > Settings, in pages: what the live tree may hold and cost, each with what it means, its default, and when a
/// change takes effect; and pages that others add. Shown with open(); deletes itself. Thread: the GUI's.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(const TreeSettings &settings, QWidget *parent = nullptr);

    /// One more page, taken over; whoever adds it takes its values when the dialog is accepted.
    void addPage(const QString &title, QWidget *page);
    /// As the fields stand.
    [[nodiscard]] TreeSettings settings() const;

Q_SIGNALS:
    /// OK was pressed and something is different.
    void settingsChanged(const app::TreeSettings &settings);

private:
    struct Field {
        QString name;
        QString unit; ///< behind the number
        QString explanation;
        Bounded<int> bounds;
        int step = 1;
    };
    QWidget *makeForm();
    QSpinBox *addField(QFormLayout *form, const Field &field);
    void fill(const TreeSettings &settings);
    void done(int result) override;

    TreeSettings m_before;
    QTabWidget *m_pages;
    QSpinBox *m_limit = nullptr;
    QSpinBox *m_speed = nullptr;
    QSpinBox *m_lockedSpeed = nullptr;
    QSpinBox *m_frame = nullptr;
    QSpinBox *m_watches = nullptr;
};

} // namespace app
