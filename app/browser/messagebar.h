// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace app {

/// A quiet bar for news and for refusals: an icon, one or two sentences, and what can be done about it. It takes no
/// focus, keeps its place until it is closed or replaced, and is told to assistive technology as an alert.
/// Thread: the GUI's.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Information, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what is shown, with its buttons, and shows the bar.
    void showMessage(Kind kind, const QString &text);
    /// Adds a button to the message shown; `act` runs after the bar has been closed.
    void addAction(const QString &text, const QString &toolTip, std::function<void()> act);
    /// Changes the words of the message shown and keeps its buttons (a time that goes on).
    void setText(const QString &text);
    /// Hides the bar and forgets its buttons.
    void closeMessage();
    [[nodiscard]] QString text() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void removeButtons();
    void arrange();

    QGridLayout *m_layout;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
    bool m_stacked = false; ///< the buttons stand below the text, for there is no room beside it
};

} // namespace app
