// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drill/drillchart.h"

#include "app/drill/drilltext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using model::DrillMeasure;

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DrillChart)
};

constexpr int width = 760;
constexpr int labelWidth = 84;
constexpr int rightMargin = 90;
constexpr int rowHeight = 24;
constexpr int barHeight = 14;
constexpr int topMargin = 44; // the legend, and the name of the range
constexpr int axisHeight = 26;

/// One stretch of a bar.
struct Part {
    QString cssClass;
    QString name;
    qint64 fromMs = 0; ///< since the deed
    qint64 toMs = 0;
};

QList<Part> partsOf(const DrillMeasure &measure)
{
    QList<Part> parts;
    const auto add = [&](const QString &cssClass, const QString &name, qint64 fromMs, qint64 toMs) {
        if (fromMs > 0 && toMs >= fromMs)
            parts.append({cssClass, name, fromMs - measure.actedMs, toMs - measure.actedMs});
    };
    if (measure.touchesServer()) {
        const qint64 endMs = std::max(measure.backMs, measure.electedMs);
        add(u"silent"_s, Text::tr("not noticed"), measure.actedMs, measure.detectedMs);
        add(u"election"_s, Text::tr("until all are connected and led again"), measure.detectedMs, endMs);
        add(u"quorum"_s, Text::tr("another quorum leader"), measure.quorumMs, measure.quorumMs);
        return parts;
    }
    add(u"silent"_s, Text::tr("not noticed"), measure.actedMs, measure.detectedMs);
    add(u"election"_s, Text::tr("election"), measure.detectedMs, measure.electedMs);
    add(u"registry"_s, Text::tr("registry"), measure.electedMs, measure.registeredMs);
    add(u"task"_s, Text::tr("first task of the new leader"), std::max(measure.electedMs, measure.registeredMs),
        measure.firstTaskMs);
    return parts;
}

qint64 mostOf(const QList<DrillMeasure> &measures)
{
    qint64 most = 1;
    for (const DrillMeasure &measure : measures) {
        if (measure.expected)
            most = std::max(most, measure.expected->mostMs);
        const QList<Part> parts = partsOf(measure);
        for (const Part &part : parts)
            most = std::max(most, part.toMs);
    }
    return most;
}

/// Writes one chart; knows its measures.
class Chart {
public:
    Chart(QXmlStreamWriter *html, const QList<DrillMeasure> &measures)
        : m_html(html)
        , m_measures(measures)
        , m_axis(drillAxis(mostOf(measures)))
        , m_bottom(topMargin + rowHeight * static_cast<int>(measures.size()))
    {
    }

    void write()
    {
        m_html->writeStartElement(u"svg"_s);
        m_html->writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(width).arg(m_bottom + axisHeight));
        m_html->writeAttribute(u"width"_s, QString::number(width));
        m_html->writeAttribute(u"height"_s, QString::number(m_bottom + axisHeight));
        m_html->writeAttribute(u"role"_s, u"img"_s);
        m_html->writeTextElement(u"title"_s, Text::tr("Each round over time, from the deed on"));
        writeLegend();
        writeExpected();
        writeAxis();
        for (qsizetype row = 0; row < m_measures.size(); ++row)
            writeRow(m_measures.at(row), topMargin + rowHeight * static_cast<int>(row));
        m_html->writeEndElement();
    }

private:
    [[nodiscard]] double x(qint64 ms) const
    {
        constexpr double room = width - labelWidth - rightMargin;
        return labelWidth + room * static_cast<double>(ms) / static_cast<double>(m_axis.endMs);
    }

    static QString number(double value) { return QString::number(value, 'f', 1); }

    void text(double x, double y, const QString &anchor, const QString &text, const QString &cssClass = {})
    {
        m_html->writeStartElement(u"text"_s);
        m_html->writeAttribute(u"x"_s, number(x));
        m_html->writeAttribute(u"y"_s, number(y));
        m_html->writeAttribute(u"text-anchor"_s, anchor);
        if (!cssClass.isEmpty())
            m_html->writeAttribute(u"class"_s, cssClass);
        m_html->writeCharacters(text);
        m_html->writeEndElement();
    }

    void rectangle(const QString &cssClass, double x, double y, double width, double height, const QString &tip = {})
    {
        m_html->writeStartElement(u"rect"_s);
        m_html->writeAttribute(u"class"_s, cssClass);
        m_html->writeAttribute(u"x"_s, number(x));
        m_html->writeAttribute(u"y"_s, number(y));
        m_html->writeAttribute(u"width"_s, number(width));
        m_html->writeAttribute(u"height"_s, number(height));
        if (!tip.isEmpty())
            m_html->writeTextElement(u"title"_s, tip);
        m_html->writeEndElement();
    }

    void line(const QString &cssClass, double fromX, double fromY, double toX, double toY)
    {
        m_html->writeStartElement(u"line"_s);
        m_html->writeAttribute(u"class"_s, cssClass);
        m_html->writeAttribute(u"x1"_s, number(fromX));
        m_html->writeAttribute(u"y1"_s, number(fromY));
        m_html->writeAttribute(u"x2"_s, number(toX));
        m_html->writeAttribute(u"y2"_s, number(toY));
        m_html->writeEndElement();
    }

    /// The range of most rounds: they share a timeout as a rule. A round's own stands in its row of the table.
    void writeExpected()
    {
        const auto known = std::ranges::find_if(m_measures, [](const auto &one) { return one.expected.has_value(); });
        if (known == m_measures.end())
            return;
        const double left = x(known->expected->leastMs);
        rectangle(u"expected"_s, left, topMargin - 4, x(known->expected->mostMs) - left, m_bottom - topMargin + 4);
        text(left + 4, topMargin - 10, u"start"_s, Text::tr("to expect"), u"soft"_s);
    }

    void writeAxis()
    {
        line(u"axis"_s, labelWidth, m_bottom, width - rightMargin, m_bottom);
        const bool seconds = m_axis.markMs >= 100;
        for (qint64 mark = 0; mark <= m_axis.endMs; mark += m_axis.markMs) {
            line(u"axis"_s, x(mark), m_bottom, x(mark), m_bottom + 4);
            const QString label = seconds
                ? QLocale().toString(static_cast<double>(mark) / 1000, 'f', m_axis.markMs % 1000 == 0 ? 0 : 1)
                : QLocale().toString(mark);
            text(x(mark), m_bottom + 18, u"middle"_s, label, u"soft"_s);
        }
        text(width - rightMargin + 12, m_bottom + 18, u"start"_s, seconds ? Text::tr("s") : Text::tr("ms"), u"soft"_s);
    }

    void writeRow(const DrillMeasure &measure, int top)
    {
        const double y = top + (rowHeight - barHeight) / 2.0;
        text(labelWidth - 8, y + barHeight - 3, u"end"_s, Text::tr("round %1").arg(measure.round + 1));
        const QList<Part> parts = partsOf(measure);
        double right = x(0);
        for (const Part &part : parts) {
            // Milliseconds beside seconds are to be seen, too.
            const double least = part.cssClass == "silent"_L1 ? 0.5 : 2;
            const double barWidth = std::max(x(part.toMs) - x(part.fromMs), least);
            const QString tip =
                Text::tr("%1: %2", "name, time").arg(part.name, spanText(std::max<qint64>(part.toMs - part.fromMs, 0)));
            rectangle(part.cssClass, x(part.fromMs), y, barWidth, barHeight, tip);
            right = std::max(right, x(part.fromMs) + barWidth);
        }
        const QString end = measure.judgedMs() < 0 ? Text::tr("not seen") : spanText(measure.judgedMs());
        text(right + 6, y + barHeight - 3, u"start"_s, measure.isAsExpected() ? end : Text::tr("%1 (!)").arg(end),
            measure.isAsExpected() ? QString() : u"wrong"_s);
    }

    void writeLegend()
    {
        QStringList seen;
        double left = labelWidth;
        for (const DrillMeasure &measure : m_measures) {
            const QList<Part> parts = partsOf(measure);
            for (const Part &part : parts) {
                if (seen.contains(part.cssClass))
                    continue;
                seen.append(part.cssClass);
                rectangle(part.cssClass, left, 2, 10, 10);
                text(left + 14, 11, u"start"_s, part.name, u"soft"_s);
                // Set without font metrics, so generously.
                left += 32 + 6.4 * static_cast<double>(part.name.size());
            }
        }
    }

    QXmlStreamWriter *m_html;
    const QList<DrillMeasure> &m_measures;
    DrillAxis m_axis;
    int m_bottom;
};

} // namespace

DrillAxis drillAxis(qint64 mostMs)
{
    constexpr std::array<qint64, 3> steps{1, 2, 5};
    constexpr qint64 mostMarks = 8;
    const qint64 most = std::max<qint64>(mostMs, 1);
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 step : steps) {
            const qint64 mark = step * power;
            if ((most + mark - 1) / mark <= mostMarks)
                return {(most + mark - 1) / mark * mark, mark};
        }
    }
}

void writeDrillChart(QXmlStreamWriter *html, const QList<DrillMeasure> &measures)
{
    if (!measures.isEmpty())
        Chart(html, measures).write();
}

QString drillChartStyle()
{
    return u"svg{max-width:100%;height:auto;font-size:12px;fill:var(--text)}"
           "svg .soft{fill:var(--soft)}svg .wrong{fill:var(--wrong);font-weight:bold}"
           "svg .axis{stroke:var(--line)}svg .expected{fill:var(--expected);stroke:var(--soft);stroke-dasharray:4 3}"
           "svg .silent{fill:#e69f00}svg .election{fill:#0072b2}svg .registry{fill:#009e73}svg .task{fill:#cc79a7}"
           "svg .quorum{fill:#d55e00}"_s;
}

} // namespace app
