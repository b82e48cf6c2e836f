// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drill/drillreport.h"

#include "app/drill/drillchart.h"
#include "app/drill/drilltext.h"
#include "app/shell/sessionformat.h"
#include "zkbridge/client/path.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;
using model::DrillMeasure;
using model::DrillResult;
using model::drillSpan;

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DrillReport)
};

constexpr auto pageStyle =
    ":root{--text:#1b1e22;--soft:#5c636b;--line:#9aa2aa;--ground:#fff;--card:#f4f6f8;--expected:#dfe7ee;--wrong:#"
    "b00020;"
    "--good:#00694b}"
    "@media(prefers-color-scheme:dark){:root{--text:#e8eaed;--soft:#a8b0b8;--line:#6a727a;--ground:#17191c;--card:#"
    "22262a;"
    "--expected:#2d3a45;--wrong:#ff8a80;--good:#6fd6b0}}"
    "body{font-family:sans-serif;line-height:1.45;margin:2em auto;max-width:960px;padding:0 "
    "1em;background:var(--ground);"
    "color:var(--text)}"
    "h1{font-size:1.6em;margin-bottom:.2em}h2{font-size:1.2em;margin:1.8em 0 .3em}"
    "p{margin:.4em 0}.soft{color:var(--soft)}.good{color:var(--good);font-weight:bold}"
    ".wrong{color:var(--wrong);font-weight:bold}"
    ".scroll{overflow-x:auto}table{border-collapse:collapse;margin:.6em 0;font-size:.92em}"
    "th,td{padding:.28em .7em;text-align:right;border-bottom:1px solid var(--expected);"
    "font-variant-numeric:tabular-nums}"
    "th{font-weight:normal;color:var(--soft);vertical-align:bottom}"
    "th.text,td.text{text-align:left}td.mono{font-family:monospace}"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:.15em 1em;background:var(--card);padding:.8em 1em;"
    "border-radius:6px}dt{color:var(--soft)}dd{margin:0}"_L1;

/// A column of the table of rounds: its heading, and what stands in it.
struct Column {
    QString heading;
    QString (*value)(const DrillMeasure &);
    QString cssClass = {};
};

QString victimText(const DrillMeasure &measure)
{
    return measure.touchesServer() ? measure.victim : zkbridge::nodeName(measure.victim);
}

QString spanColumn(qint64 DrillMeasure::*from, qint64 DrillMeasure::*to, const DrillMeasure &measure)
{
    return spanText(drillSpan(measure.*from, measure.*to));
}

QList<Column> participantColumns(bool work)
{
    using Measure = DrillMeasure;
    QList<Column> columns{
        {Text::tr("Candidate"), &victimText, u"text mono"_s},
        {Text::tr("Death to detection"),
            [](const Measure &one) { return spanColumn(&Measure::actedMs, &Measure::detectedMs, one); }},
        {Text::tr("Detection to election"),
            [](const Measure &one) { return spanColumn(&Measure::detectedMs, &Measure::electedMs, one); }},
        {Text::tr("Election to registry"),
            [](const Measure &one) { return spanColumn(&Measure::electedMs, &Measure::registeredMs, one); }},
    };
    if (work) {
        columns.append({Text::tr("Election to first task"),
            [](const Measure &one) { return spanColumn(&Measure::electedMs, &Measure::firstTaskMs, one); }});
        columns.append({Text::tr("Tasks moved"), [](const Measure &one) { return countText(one.tasksMoved); }});
    }
    columns.append({Text::tr("Without a leader"), [](const Measure &one) { return spanText(one.withoutLeaderMs); }});
    columns.append({Text::tr("Woken"), [](const Measure &one) { return countText(one.woken); }});
    return columns;
}

QList<Column> serverColumns()
{
    using Measure = DrillMeasure;
    return {
        {Text::tr("Server"), &victimText, u"text mono"_s},
        {Text::tr("Connections lost"), [](const Measure &one) { return countText(one.disconnected); }},
        {Text::tr("Death to detection"),
            [](const Measure &one) { return spanColumn(&Measure::actedMs, &Measure::detectedMs, one); }},
        {Text::tr("Death to next quorum leader"),
            [](const Measure &one) { return spanColumn(&Measure::actedMs, &Measure::quorumMs, one); }},
        {Text::tr("Death to all connected again"),
            [](const Measure &one) { return spanColumn(&Measure::actedMs, &Measure::backMs, one); }},
        {Text::tr("Without a leader"), [](const Measure &one) { return spanText(one.withoutLeaderMs); }},
    };
}

/// Writes one report.
class Report {
public:
    explicit Report(const DrillResult &result)
        : m_result(result)
        , m_html(&m_bytes)
    {
    }

    QByteArray write()
    {
        m_html.setAutoFormatting(true);
        m_html.setAutoFormattingIndent(1);
        m_html.writeDTD(u"<!DOCTYPE html>"_s);
        m_html.writeStartElement(u"html"_s);
        const QLocale locale;
        m_html.writeAttribute(
            u"lang"_s, locale.language() == QLocale::C ? u"en"_s : QLocale::languageToCode(locale.language()));
        writeHead();
        m_html.writeStartElement(u"body"_s);
        m_html.writeTextElement(u"h1"_s, title());
        paragraph(resultText(m_result), m_result.isAsExpected() ? u"good"_s : u"wrong"_s);
        writeFacts();
        if (m_result.plan) {
            for (int step = 0; step < m_result.plan->steps.size(); ++step)
                writeStep(m_result.plan->steps.at(step), m_result.ofStep(step));
        }
        writeByThemselves(m_result.ofStep(-1));
        writeExplanation();
        m_html.writeEndElement();
        m_html.writeEndElement();
        m_html.writeEndDocument();
        return m_bytes.trimmed() + '\n';
    }

private:
    [[nodiscard]] QString title() const
    {
        if (!m_result.plan)
            return Text::tr("Failovers that were watched");
        return m_result.plan->name.isEmpty() ? Text::tr("Failover drill")
                                             : Text::tr("Failover drill: %1").arg(m_result.plan->name);
    }

    void writeHead()
    {
        m_html.writeStartElement(u"head"_s);
        m_html.writeEmptyElement(u"meta"_s);
        m_html.writeAttribute(u"charset"_s, u"utf-8"_s);
        m_html.writeEmptyElement(u"meta"_s);
        m_html.writeAttribute(u"name"_s, u"viewport"_s);
        m_html.writeAttribute(u"content"_s, u"width=device-width"_s);
        m_html.writeTextElement(u"title"_s, title());
        m_html.writeTextElement(u"style"_s, pageStyle + drillChartStyle());
        m_html.writeEndElement();
    }

    void paragraph(const QString &text, const QString &cssClass = {})
    {
        m_html.writeStartElement(u"p"_s);
        if (!cssClass.isEmpty())
            m_html.writeAttribute(u"class"_s, cssClass);
        m_html.writeCharacters(text);
        m_html.writeEndElement();
    }

    void fact(const QString &name, const QString &value)
    {
        if (value.isEmpty())
            return;
        m_html.writeTextElement(u"dt"_s, name);
        m_html.writeTextElement(u"dd"_s, value);
    }

    void writeFacts()
    {
        m_html.writeStartElement(u"dl"_s);
        fact(Text::tr("Ensemble"), m_result.connect);
        fact(Text::tr("Election"), m_result.election);
        if (m_result.servers > 0)
            fact(Text::tr("Servers"), QLocale().toString(m_result.servers));
        fact(Text::tr("Tick of the servers"), spanText(m_result.tickMs));
        if (!m_result.measures.isEmpty() && m_result.measures.constFirst().timeoutMs > 0)
            fact(Text::tr("Session timeout, negotiated"), spanText(m_result.measures.constFirst().timeoutMs));
        if (m_result.plan)
            fact(Text::tr("Participants"), QLocale().toString(m_result.plan->participants));
        fact(Text::tr("Began"), dateTimeText(m_result.startedMs));
        fact(Text::tr("Took"), durationText(m_result.endedMs - m_result.startedMs));
        m_html.writeEndElement();
    }

    void writeStep(const model::DrillStep &step, const QList<DrillMeasure> &measures)
    {
        m_html.writeTextElement(u"h2"_s, stepHeading(step));
        paragraph(stepText(step), u"soft"_s);
        if (measures.isEmpty())
            return paragraph(Text::tr("It did not come to this step."));
        writeSummary(measures, isServer(step.target));
        writeDrillChart(&m_html, measures);
        writeTable(measures, isServer(step.target) ? serverColumns() : participantColumns(step.work > 0));
        writeComplaints(measures);
    }

    void writeByThemselves(const QList<DrillMeasure> &measures)
    {
        if (measures.isEmpty())
            return;
        m_html.writeTextElement(u"h2"_s, Text::tr("What happened by itself"));
        paragraph(
            Text::tr("Nothing was done to this cluster: it was only watched, and times are as the window saw them."),
            u"soft"_s);
        writeSummary(measures, false);
        writeDrillChart(&m_html, measures);
        QList<Column> columns = participantColumns(false);
        columns.prepend({Text::tr("What"), &measureTitle, u"text"_s});
        writeTable(measures, columns);
        writeComplaints(measures);
    }

    void writeSummary(const QList<DrillMeasure> &measures, bool ofServer)
    {
        QList<qint64> judged;
        QList<qint64> vacant;
        for (const DrillMeasure &measure : measures) {
            judged.append(measure.judgedMs());
            vacant.append(measure.withoutLeaderMs);
        }
        if (measures.size() < 2)
            return;
        const auto sum = DrillResult::summaryOf(judged);
        if (sum.count > 0) {
            const QString sentence = ofServer
                ? Text::tr("Until all were connected and led again: %1 at least, %2 in the median, %3 at most.")
                : Text::tr("Until it was noticed: %1 at least, %2 in the median, %3 at most.");
            paragraph(sentence.arg(spanText(sum.leastMs), spanText(sum.medianMs), spanText(sum.mostMs)));
        }
        const auto without = DrillResult::summaryOf(vacant);
        if (without.mostMs > 0)
            paragraph(Text::tr("Without a leader: %1 at least, %2 in the median, %3 at most.")
                          .arg(spanText(without.leastMs), spanText(without.medianMs), spanText(without.mostMs)));
    }

    void cell(const QString &element, const QString &text, const QString &cssClass)
    {
        m_html.writeStartElement(element);
        if (!cssClass.isEmpty())
            m_html.writeAttribute(u"class"_s, cssClass);
        m_html.writeCharacters(text);
        m_html.writeEndElement();
    }

    void writeTable(const QList<DrillMeasure> &measures, const QList<Column> &columns)
    {
        m_html.writeStartElement(u"div"_s);
        m_html.writeAttribute(u"class"_s, u"scroll"_s);
        m_html.writeStartElement(u"table"_s);
        m_html.writeStartElement(u"thead"_s);
        m_html.writeStartElement(u"tr"_s);
        cell(u"th"_s, Text::tr("Round"), {});
        for (const Column &column : columns)
            cell(u"th"_s, column.heading, column.cssClass);
        cell(u"th"_s, Text::tr("To expect"), {});
        cell(u"th"_s, Text::tr("Verdict"), u"text"_s);
        m_html.writeEndElement();
        m_html.writeEndElement();
        m_html.writeStartElement(u"tbody"_s);
        for (const DrillMeasure &measure : measures) {
            m_html.writeStartElement(u"tr"_s);
            cell(u"td"_s, QLocale().toString(measure.round + 1), {});
            for (const Column &column : columns)
                cell(u"td"_s, column.value(measure), column.cssClass);
            cell(u"td"_s, rangeText(measure.expected), {});
            cell(u"td"_s, verdictText(measure), measure.isAsExpected() ? u"text"_s : u"text wrong"_s);
            m_html.writeEndElement();
        }
        m_html.writeEndElement();
        m_html.writeEndElement();
        m_html.writeEndElement();
    }

    void writeComplaints(const QList<DrillMeasure> &measures)
    {
        for (const DrillMeasure &measure : measures) {
            const QStringList sentences = complaints(measure);
            for (const QString &sentence : sentences)
                paragraph(Text::tr("Round %1: %2").arg(measure.round + 1).arg(sentence), u"wrong"_s);
        }
    }

    void writeExplanation()
    {
        m_html.writeTextElement(u"h2"_s, Text::tr("How to read it"));
        paragraph(Text::tr(
            "Detection is when the next in line was told by its watch that the dead one's znode is gone. Servers end a "
            "silent session between two thirds of its timeout (its last heartbeat was up to a third old) and the "
            "timeout plus one tick (sessions expire in buckets of a tick). A clean leave takes milliseconds."));
        paragraph(
            Text::tr("Election is when the new leader, brought up to date by a sync, found itself first. Registry is "
                     "when it took itself out of the workers' registry."));
        paragraph(Text::tr(
            "When a server goes, its clients move to another one, and sessions survive. When the quorum leader "
            "goes, the servers elect another one first, and serve nobody meanwhile."));
        paragraph(
            Text::tr("A dash means that it was not seen, which is not zero. All times are from this machine's clock."),
            u"soft"_s);
    }

    const DrillResult &m_result;
    QByteArray m_bytes;
    QXmlStreamWriter m_html;
};

} // namespace

QByteArray drillReportHtml(const DrillResult &result) { return Report(result).write(); }

QByteArray drillReportJson(const DrillResult &result)
{
    return QJsonDocument(result.toJson()).toJson(QJsonDocument::Indented);
}

QString saveDrillReport(const DrillResult &result, const QString &file)
{
    QSaveFile target(file);
    const bool asJson = file.endsWith(".json"_L1, Qt::CaseInsensitive);
    const QByteArray bytes = asJson ? drillReportJson(result) : drillReportHtml(result);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return target.errorString();
    return {};
}

} // namespace app
