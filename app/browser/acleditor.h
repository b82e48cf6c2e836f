// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/znode.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace app {

/// Edits the entries of an ACL: scheme, id and the five permissions, each with a box. Thread: the GUI's.
class AclEditor : public QWidget {
    Q_OBJECT
public:
    explicit AclEditor(QWidget *parent = nullptr);

    void setAcl(const zkbridge::Acl &acl);
    [[nodiscard]] zkbridge::Acl acl() const;

Q_SIGNALS:
    void edited();

private:
    void addRow(const zkbridge::AclEntry &entry);
    void removeRow();

    QTableWidget *m_table;
    QPushButton *m_remove;
    bool m_filling = false;
};

} // namespace app
