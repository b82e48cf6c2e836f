// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QToolButton;
QT_END_NAMESPACE

namespace app {

/// A button for each action, side by side; where there is no room for that, one button with all of them in a menu. Its
/// owner says which, for only he knows what else wants the room. Thread: the GUI's.
class FoldingButtons : public QWidget {
    Q_OBJECT
public:
    /// The actions are borrowed.
    explicit FoldingButtons(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    [[nodiscard]] int unfoldedWidth() const;
    /// Folded: it never asks for more.
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QWidget *m_row; ///< of buttons
    QToolButton *m_menu;
    bool m_folded = false;
};

} // namespace app
