// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace app {

/// Changes of each second of the last minute as bars, the newest at the right, with the highest written beside.
/// Thread: the GUI's.
class ActivityChart : public QWidget {
    Q_OBJECT
public:
    explicit ActivityChart(QWidget *parent = nullptr);

    void setCounts(const QList<int> &counts);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<int> m_counts;
};

} // namespace app
