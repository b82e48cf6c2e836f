// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/clusternews.h"
#include "model/cluster/clusterstate.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace app {

/// Above the scene: which cluster, its facts in one line, what just happened in one or two sentences, and what is wrong
/// with it. Thread: the GUI's.
class ClusterHeadline : public QWidget {
    Q_OBJECT
public:
    /// `actions` are offered as buttons at the right; borrowed.
    explicit ClusterHeadline(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// The clusters to choose from and the one shown.
    void setClusters(const QStringList &paths, const QString &shown);
    /// Plain text: "plain election · led by c_0000000001 for 4 min 12 s".
    void setFacts(const QString &facts);
    void setNews(const ClusterNews &news);
    /// Sentences, each on a line of its own behind a mark; empty: nothing is wrong.
    void setWarnings(const QStringList &warnings);

Q_SIGNALS:
    void clusterChosen(const QString &path);

private:
    QLabel *m_title;
    QComboBox *m_choice;
    QLabel *m_facts;
    QLabel *m_news;
    QLabel *m_warnings;
};

} // namespace app
