// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QString>

#include <deque>
#include <vector>

namespace app {

/// One line of the program's log.
struct LogLine {
    QDateTime time;
    QtMsgType level = QtDebugMsg;
    QString category;
    QString text;
};

/// What this program and the ZooKeeper client logged, oldest first, bounded: the oldest lines go. Thread: the GUI's.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, LevelColumn, CategoryColumn, TextColumn, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole + 1 }; ///< int, see severity()

    explicit LogModel(QObject *parent = nullptr, int limit = 5000);

    /// Rising: debug 0, info 1, warning 2, critical 3, fatal 4 (QtMsgType's own values do not rise).
    [[nodiscard]] static int severity(QtMsgType level);

    void append(std::vector<LogLine> lines);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::deque<LogLine> m_lines;
    std::size_t m_limit;
};

} // namespace app
