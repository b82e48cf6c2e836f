// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/clusterchartdata.h"

#include <QTabWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QMenu;
QT_END_NAMESPACE

namespace app {

class HistoryChart;
class TimeChart;
enum class ChartFormat;

/// The charts of one cluster, a tab for each, with a choice of the time shown and a menu to save one. Only the one that
/// is seen is drawn. Thread: the GUI's.
class ChartsPane : public QTabWidget {
    Q_OBJECT
public:
    explicit ChartsPane(QWidget *parent = nullptr);
    ~ChartsPane() override;

    /// `data` up to now; its left edge is chosen here.
    void show(const ClusterChartData &data);
    /// Marks one moment in the charts over time, which reach back to it then; ms since the epoch; 0: none.
    void setMoment(qint64 moment);
    /// How far back the user wants to see, in ms; 0: as far as there is something.
    [[nodiscard]] qint64 chosenSpanMs() const;
    /// Saves the chart that is shown, without asking.
    void save(ChartFormat format, const QString &path);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// What became of saving, in a sentence.
    void statusMessage(const QString &text);

private:
    void add(HistoryChart *chart, const QString &title);
    [[nodiscard]] QWidget *makeCorner();
    void makeMenu();
    void chooseFile(ChartFormat format);
    void draw();
    [[nodiscard]] HistoryChart *current() const;

    QComboBox *m_range;
    QMenu *m_menu;
    QAction *m_light;
    QList<TimeChart *> m_timed;
    ClusterChartData m_data;
    qint64 m_moment = 0;
    bool m_hasData = false;
};

} // namespace app
