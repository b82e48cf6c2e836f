// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stage/stageact.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace app {

/// The corner of the stage: a row for each act, with the key that does it, what it is and, where it is not possible
/// now, why. An act's row is a button for mouse and keyboard; its place in the script changes by its context menu or
/// Ctrl+Up and Ctrl+Down. Thread: the GUI's.
class StageScript : public QWidget {
    Q_OBJECT
public:
    /// `obstacle` says why an act is not possible now; empty: it is.
    StageScript(QList<StageAct> script, std::function<QString(StageAct)> obstacle, QWidget *parent = nullptr);

    [[nodiscard]] const QList<StageAct> &script() const { return m_script; }
    void refresh(); ///< asks again what is possible
    void setTextSize(qreal pixels);
    /// The act of that key, from 1.
    void press(int key);

Q_SIGNALS:
    void chosen(app::StageAct act);
    /// The act of a key that was pressed is not possible: why.
    void refused(const QString &reason);
    void scriptChanged(const QList<app::StageAct> &script);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Row {
        QPushButton *button = nullptr;
        QLabel *reason = nullptr;
    };
    void move(int row, int by);
    void openMenu(int row, const QPoint &globalPosition);

    QList<StageAct> m_script;
    std::function<QString(StageAct)> m_obstacle;
    QList<Row> m_rows;
};

} // namespace app
