// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clusterstate.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedLayout;
class QTableView;
class QTextBrowser;
class QUrl;

namespace app {

class ProblemsModel;

/// What is wrong with one cluster as a list, and of the chosen problem all that is known: the sentence, the evidence as
/// links, since when, and what helps. Thread: the GUI's.
class ProblemList : public QWidget {
    Q_OBJECT
public:
    explicit ProblemList(QWidget *parent = nullptr);

    void setProblems(const QList<model::ClusterProblem> &problems);

Q_SIGNALS:
    /// The user chose a problem, or a link to a znode.
    void nodeChosen(const QString &path);
    /// A link to a session ("0x10..2").
    void sessionChosen(qint64 session);

private:
    void makeTable();
    void choose();
    void showDetails();
    [[nodiscard]] static QString detailsOf(const model::ClusterProblem &problem);
    void follow(const QUrl &link);

    ProblemsModel *m_model;
    QTableView *m_table;
    QTextBrowser *m_details;
    QLabel *m_none;
    QSplitter *m_split;
    QStackedLayout *m_pages;
    QString m_shown; ///< the text in m_details: set again it would lose its place
};

} // namespace app
