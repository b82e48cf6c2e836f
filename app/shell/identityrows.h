// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/sessionstate.h"

#include <QList>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace app {

/// Rows of user and password for ZooKeeper's digest scheme, added one by one. What is typed stays in memory only.
/// Thread: the GUI's.
class IdentityRows : public QWidget {
    Q_OBJECT
public:
    explicit IdentityRows(QWidget *parent = nullptr);

    /// Those with a user's name.
    [[nodiscard]] QList<zkbridge::Identity> identities() const;
    void addRow();
    void clear();

Q_SIGNALS:
    void countChanged(int count);

private:
    struct Row {
        QWidget *widget = nullptr;
        QLineEdit *user = nullptr;
        QLineEdit *password = nullptr;
    };
    void removeRow(QWidget *widget);

    QList<Row> m_rows;
    QVBoxLayout *m_layout;
};

} // namespace app
