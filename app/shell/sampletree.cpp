// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sampletree.h"

#include "zkbridge/client/session.h"

#include <QLoggingCategory>

namespace app {

using namespace Qt::StringLiterals;
using zkbridge::CreateMode;

namespace {

Q_LOGGING_CATEGORY(lcDemo, "vivarium.demo")

struct Sample {
    QString path;
    QByteArray data;
    CreateMode mode = CreateMode::Persistent;
};

/// A PNG of one green pixel: the smallest binary that people know.
QByteArray pixel()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgmBcGAAJAARiB6bzXAAAAAElFTkSuQmCC");
}

QByteArray chore(int number, const char *kind)
{
    return R"({"chore": )" + QByteArray::number(number) + R"(, "kind": ")" + kind + R"(", "attempts": 0})";
}

QList<Sample> samples()
{
    return {
        {u"/config"_s, {}},
        {u"/config/application.json"_s,
            "{\n  \"name\": \"greenhouse\",\n  \"listen\": {\"host\": \"0.0.0.0\", \"port\": 8080},\n"
            "  \"features\": [\"misting\", \"heating\"],\n  \"retries\": 3,\n  \"debug\": false\n}\n"},
        {u"/config/limits.properties"_s, "requests.per.second=200\nbody.bytes=1048576\ntimeout.ms=3000\n"},
        {u"/config/notice.txt"_s, "Water the ferns on Mondays.\nFarne montags gießen.\n星期一给蕨类植物浇水。\n"},
        {u"/config/logo.png"_s, pixel()},
        {u"/config/empty"_s, ""},
        {u"/config/regions"_s, {}},
        {u"/config/regions/tropics"_s, R"({"temperature": 27.5, "humidity": 0.85})"},
        {u"/config/regions/desert"_s, R"({"temperature": 34.0, "humidity": 0.12})"},
        {u"/config/regions/alpine"_s, R"({"temperature": 11.0, "humidity": 0.4})"},
        {u"/chores"_s, {}},
        {u"/chores/pending"_s, {}},
        {u"/chores/pending/chore_"_s, chore(1, "mist the tropics"), CreateMode::PersistentSequential},
        {u"/chores/pending/chore_"_s, chore(2, "turn the lamps"), CreateMode::PersistentSequential},
        {u"/chores/pending/chore_"_s, chore(3, "count the geckos"), CreateMode::PersistentSequential},
        {u"/chores/done"_s, {}},
        {u"/locks"_s, {}, CreateMode::Container},
    };
}

} // namespace

void createSampleTree(zkbridge::Session *session)
{
    // Sent in order and served in order, so that a parent is there before its children without waiting for it.
    const QList<Sample> all = samples();
    for (const Sample &sample : all) {
        session->create(sample.path, sample.data, zkbridge::openAcl(), sample.mode, session,
            [](const zkbridge::Result<zkbridge::Created> &created) {
                if (!created.ok() && created.code() != zkbridge::ErrorCode::NodeExists)
                    qCWarning(lcDemo, "sample znode %s: %s", qUtf8Printable(created.error().path),
                        qUtf8Printable(zkbridge::errorName(created.code())));
            });
    }
}

} // namespace app
