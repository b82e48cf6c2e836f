// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/problemseverity.h"

#include "app/cluster/membercolors.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct SeverityText {
    Q_DECLARE_TR_FUNCTIONS(SeverityText)
};

constexpr std::array brokenCodes{"no-leader"_L1, "two-leaders"_L1, "leader-session-unknown"_L1,
    "follower-watches-nobody"_L1, "follower-watches-wrong"_L1, "persistent-member"_L1, "unfenced"_L1};
constexpr std::array noteCodes{"not-permitted"_L1, "static-instance"_L1};

QPolygonF corners(int count, double radius, double turn)
{
    QPolygonF shape;
    for (int corner = 0; corner < count; ++corner) {
        const double angle = turn + corner * 2 * std::numbers::pi / count;
        shape << QPointF(8 + radius * std::cos(angle), 8 + radius * std::sin(angle));
    }
    return shape;
}

/// On a grid of 16 units.
class SeverityIconEngine : public QIconEngine {
public:
    explicit SeverityIconEngine(ProblemSeverity severity)
        : m_severity(severity)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        paintShape(painter);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new SeverityIconEngine(m_severity); }

private:
    void paintShape(QPainter *painter) const
    {
        if (m_severity == ProblemSeverity::Note) {
            painter->setPen(QPen(QGuiApplication::palette().color(QPalette::Text), 1.4));
            painter->drawEllipse(QRectF(2.2, 2.2, 11.6, 11.6));
            painter->drawLine(QPointF(8, 7.4), QPointF(8, 11.2));
            painter->drawPoint(QPointF(8, 4.9));
            return;
        }
        painter->setPen(Qt::NoPen);
        const bool broken = m_severity == ProblemSeverity::Broken;
        painter->setBrush(broken ? wrongColor() : suspectedColor());
        painter->drawPolygon(
            broken ? corners(8, 7.3, std::numbers::pi / 8) : QPolygonF{{8, 1.4}, {15.2, 14.2}, {0.8, 14.2}});
        QPen pen(broken ? Qt::white : Qt::black, 1.8);
        painter->setPen(pen);
        if (broken) {
            painter->drawLine(QPointF(4.6, 8), QPointF(11.4, 8));
        } else {
            painter->drawLine(QPointF(8, 6), QPointF(8, 9.8));
            painter->drawPoint(QPointF(8, 12.2));
        }
    }
    ProblemSeverity m_severity;
};

} // namespace

ProblemSeverity severityOf(const model::ClusterProblem &problem)
{
    if (std::ranges::find(brokenCodes, problem.code) != brokenCodes.end())
        return ProblemSeverity::Broken;
    return std::ranges::find(noteCodes, problem.code) != noteCodes.end() ? ProblemSeverity::Note
                                                                         : ProblemSeverity::Risk;
}

ProblemSeverity worstOf(const QList<model::ClusterProblem> &problems)
{
    ProblemSeverity worst = ProblemSeverity::None;
    for (const model::ClusterProblem &problem : problems)
        worst = std::max(worst, severityOf(problem));
    return worst;
}

QString severityText(ProblemSeverity severity)
{
    switch (severity) {
    case ProblemSeverity::Broken:
        return SeverityText::tr("broken");
    case ProblemSeverity::Risk:
        return SeverityText::tr("at risk");
    case ProblemSeverity::Note:
        return SeverityText::tr("note");
    case ProblemSeverity::None:
        break;
    }
    return {};
}

QIcon severityIcon(ProblemSeverity severity)
{
    return severity == ProblemSeverity::None ? QIcon() : QIcon(new SeverityIconEngine(severity));
}

} // namespace app
