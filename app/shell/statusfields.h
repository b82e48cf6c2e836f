// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace app {

/// A row of small widgets that leaves out the least important ones where there is no room for all. Thread: the GUI's.
class StatusFields : public QWidget {
    Q_OBJECT
public:
    explicit StatusFields(QWidget *parent = nullptr);

    /// Adds `field` at the right end; taken over. A lower `importance` goes first.
    void add(QWidget *field, int importance);
    /// Adds what takes the room that is left; taken over. It never goes, but may get narrow.
    void addFlexible(QWidget *field);
    /// Whether `field` has anything to say; instead of QWidget::setVisible().
    void setWanted(QWidget *field, bool wanted);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    struct Field {
        QWidget *widget;
        int importance;
        bool wanted = true;
    };
    QHBoxLayout *m_layout;
    QList<Field> m_fields; ///< from left to right, the flexible one left out
    QWidget *m_flexible = nullptr;
};

} // namespace app
