// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace app {

/// Every action that can be triggered now, found by typing parts of its name; Enter triggers it. Deletes itself.
/// Thread: the GUI's; `actions` are borrowed and may go while it is open.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(const QList<QAction *> &actions, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void trigger();

    QLineEdit *m_text;
    QListWidget *m_list;
};

} // namespace app
