// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/timelineexport.h"

#include "app/cluster/eventtext.h"
#include "model/cluster/eventjson.h"

#include <QJsonDocument>
#include <QSaveFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// A field as RFC 4180 has it. What a spreadsheet would take for a formula is kept from being one.
QString csvField(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray csvLine(const model::ClusterEvent &event)
{
    const QJsonObject json = toJson(event);
    QStringList fields;
    for (const auto &name : {u"time"_s, u"event"_s, u"cluster"_s, u"product"_s, u"node"_s, u"session"_s})
        fields.append(csvField(json.value(name).toString()));
    fields.append(csvField(eventText(event)));
    return fields.join(u',').toUtf8() + "\r\n";
}

} // namespace

QString exportTimeline(const QList<model::ClusterEvent> &events, const QString &name)
{
    const bool json = name.endsWith(".jsonl"_L1) || name.endsWith(".json"_L1);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (!json)
        file.write("time,event,cluster,product,znode,session,text\r\n");
    for (const auto &event : events)
        file.write(json ? QJsonDocument(toJson(event)).toJson(QJsonDocument::Compact) + '\n' : csvLine(event));
    return file.commit() ? QString() : file.errorString();
}

} // namespace app
