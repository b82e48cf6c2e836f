// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/timelinefilter.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

namespace app {

/// The bar over the timeline: which cluster, which kinds, since when; a text to find; what is older; pause.
/// Thread: the GUI's.
class TimelineBar : public QWidget {
    Q_OBJECT
public:
    explicit TimelineBar(QWidget *parent = nullptr);

    [[nodiscard]] TimelineFilter filter() const;
    void clearFilter();
    void setClusters(const QStringList &clusters);
    void setOlder(bool available);
    void setWaiting(qsizetype count); ///< entries that wait while paused
    [[nodiscard]] QString searchText() const;
    void setFound(bool found); ///< the text was found, or there is none

Q_SIGNALS:
    void filterChanged();
    void searchRequested(bool backwards);
    void olderRequested();
    void pauseToggled(bool paused);

private:
    void makeKinds();
    void makeTimes();
    void makeSearch();
    [[nodiscard]] QToolButton *makeButton(const QString &text, const QString &tip);
    void showKinds();

    QComboBox *m_cluster;
    QToolButton *m_kinds;
    QList<QAction *> m_kindActions;
    QComboBox *m_times;
    QLineEdit *m_search;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_older;
    QToolButton *m_pause;
};

} // namespace app
