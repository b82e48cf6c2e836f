// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/stat.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QFormLayout;
class QLabel;

namespace app {

class OpenZnode;

/// All fields of a znode's Stat in words: times as local dates with how long ago, zxids and session ids in hex. Every
/// value can be selected and copied. Thread: the GUI's. `znode` is borrowed.
class StatPane : public QWidget {
    Q_OBJECT
public:
    explicit StatPane(OpenZnode *znode, QWidget *parent = nullptr);

private:
    enum Field {
        Kind,
        Version,
        Created,
        Modified,
        DataLength,
        Children,
        NextSequence,
        Owner,
        Cversion,
        Aversion,
        Czxid,
        Mzxid,
        Pzxid,
        FieldCount,
    };

    void addField(QFormLayout *form, Field field, const QString &name, const QString &toolTip, bool monospace);
    void show(Field field, const QString &text);
    void update();
    void updateTimes();
    void copyAll();

    OpenZnode *m_znode;
    std::array<QLabel *, FieldCount> m_names{};
    std::array<QLabel *, FieldCount> m_values{};
    QTimer m_ticking; ///< "3 s ago" goes on while it is looked at
};

} // namespace app
