// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browser/bigviewaccessible.h"

#include <QTableView>

namespace app {

class SearchResults;

/// The results of a search, as many as there are. Enter or a double click opens a znode; Ctrl+C copies the paths of the
/// selected rows.
/// Thread: the GUI's; `results` is borrowed.
class SearchTable : public BigView<QTableView> {
    Q_OBJECT
public:
    explicit SearchTable(SearchResults *results, QWidget *parent = nullptr);

    /// Shows the column of excerpts, which only searches in data have.
    void setWithExcerpts(bool withExcerpts);

Q_SIGNALS:
    void opened(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void copyPaths() const;
    void shareOutWidth();

    SearchResults *m_results;
};

} // namespace app
