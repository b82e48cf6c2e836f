// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace app {

/// The lines of a LogModel from a level upwards that hold a text. The model under it is bounded, so a proxy will do.
class LogFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit LogFilter(QObject *parent = nullptr);
    void setLeastSeverity(int severity); ///< as LogModel::severity()
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_leastSeverity = 0;
    QString m_text;
};

} // namespace app
