// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace app {

/// The znodes that were selected, as a browser keeps pages: back, forward, and a new selection drops what lay forward.
/// Thread: the GUI's.
class PathHistory : public QObject {
    Q_OBJECT
public:
    explicit PathHistory(QObject *parent = nullptr);

    /// Remembers `path` as the present one, unless it is that already.
    void visit(const QString &path);
    /// The path to select next; empty when there is none on that side.
    QString goBack();
    QString goForward();
    [[nodiscard]] bool canGoBack() const { return m_present > 0; }
    [[nodiscard]] bool canGoForward() const { return m_present + 1 < m_paths.size(); }

Q_SIGNALS:
    void changed();

private:
    QString goTo(qsizetype position);

    QStringList m_paths;
    qsizetype m_present = -1;
};

} // namespace app
