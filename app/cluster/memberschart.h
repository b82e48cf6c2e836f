// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/memberssamples.h"
#include "app/shell/recentchart.h"

#include <QList>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace app {

/// "Members over time": candidates and workers as step lines, the newest moment at the right edge. Fed whole by show();
/// draws nothing by itself. Thread: the GUI's.
class MembersChart : public RecentChart {
    Q_OBJECT
public:
    explicit MembersChart(QWidget *parent = nullptr);

    /// `samples` oldest first, each valid until the next.
    void show(const QList<MembersSample> &samples, qint64 nowMs);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_empty;
};

} // namespace app
