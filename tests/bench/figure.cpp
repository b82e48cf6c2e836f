// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

double ratioOf(const Figure &figure) { return figure.yardstickValue > 0 ? figure.measured / figure.yardstickValue : 0; }

} // namespace

Figure ratioAtLeast(Figure figure, double aim)
{
    figure.aim = u"at least %1 of it"_s.arg(aim);
    figure.held = ratioOf(figure) >= aim;
    return figure;
}

Figure ratioAtMost(Figure figure, double aim)
{
    figure.aim = u"at most %1 of it"_s.arg(aim);
    figure.held = figure.yardstickValue > 0 && ratioOf(figure) <= aim;
    return figure;
}

Figure valueAtMost(Figure figure, double aim)
{
    figure.aim = u"at most %1 %2"_s.arg(aim).arg(figure.unit);
    figure.held = figure.measured <= aim;
    return figure;
}

void print(const Figure &figure)
{
    QJsonObject values{{u"what"_s, figure.what}, {u"measured"_s, figure.measured}, {u"unit"_s, figure.unit}};
    if (figure.yardstickValue > 0) {
        values.insert(u"yardstick"_s, figure.yardstick);
        values.insert(u"yardstick_value"_s, figure.yardstickValue);
        values.insert(u"ratio"_s, ratioOf(figure));
    }
    if (!figure.aim.isEmpty())
        values.insert(u"aim"_s, figure.aim);
    if (figure.held)
        values.insert(u"held"_s, *figure.held);
    const QJsonObject line{{u"figure"_s, values}};
    std::printf("%s: %.4g %s%s\n%s\n", qPrintable(figure.what), figure.measured, qPrintable(figure.unit),
        figure.yardstickValue > 0 ? qPrintable(u" (%1 of %2: %3)"_s.arg(ratioOf(figure), 0, 'f', 2)
                                                   .arg(figure.yardstick)
                                                   .arg(figure.yardstickValue, 0, 'g', 4))
                                  : "",
        QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

BenchSize BenchSize::fromArguments()
{
    BenchSize size;
    QCommandLineParser parser;
    parser.addOptions({{u"znodes"_s, u"How many."_s, u"N"_s, QString::number(size.znodes)},
        {u"rounds"_s, u"How often; the median counts."_s, u"N"_s, QString::number(size.rounds)}});
    parser.process(*QCoreApplication::instance());
    bool isZnodes = false;
    bool isRounds = false;
    size.znodes = parser.value(u"znodes"_s).toInt(&isZnodes);
    size.rounds = parser.value(u"rounds"_s).toInt(&isRounds);
    if (!isZnodes || !isRounds || size.znodes < 1000 || size.rounds < 1) {
        std::fprintf(stderr, "--znodes takes a number from 1000, --rounds one from 1\n");
        std::exit(2);
    }
    return size;
}

} // namespace bench
