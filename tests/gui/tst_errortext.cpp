// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/errortext.h"
#include "app/shell/sessionformat.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using zkbridge::ConnectStep;
using zkbridge::ErrorCode;
using zkbridge::SessionState;

class TestErrorText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasItsOwnSentence();
    void namesZnodeAndReason();
    void everyStateHasItsOwnName();
    void everyStepHasItsOwnSentence();
    void formats();
};

/// The enum's values as the header lists them, so that a new one without a sentence fails here.
static QList<ErrorCode> codesOfHeader()
{
    QFile header(QStringLiteral(VIVARIUM_SOURCE_DIR "/zkbridge/client/error.h"));
    if (!header.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(header.readAll());
    const QString body = text.mid(text.indexOf("enum class ErrorCode"_L1)).section(u'}', 0, 0);
    static const QRegularExpression value(u"^\\s*\\w+\\s*=\\s*(-?\\d+),"_s, QRegularExpression::MultilineOption);
    QList<ErrorCode> codes;
    for (auto match = value.globalMatch(body); match.hasNext();)
        codes.append(static_cast<ErrorCode>(match.next().captured(1).toInt()));
    return codes;
}

void TestErrorText::everyCodeHasItsOwnSentence()
{
    const QList<ErrorCode> codes = codesOfHeader();
    QVERIFY2(codes.size() >= 35, qPrintable(QString::number(codes.size())));
    QSet<QString> texts;
    for (const ErrorCode code : codes) {
        const QString text = app::errorText({code, u"/a/b"_s, u"get"_s, {}});
        QVERIFY2(text.contains("/a/b"_L1), qPrintable(text));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains("unknown error"_L1), qPrintable(text));
        QVERIFY2(!texts.contains(text), qPrintable(text));
        texts.insert(text);
    }
    QVERIFY(app::errorText({static_cast<ErrorCode>(-4242), u"/a"_s, u"get"_s, {}}).contains("-4242"_L1));
}

void TestErrorText::namesZnodeAndReason()
{
    const QString text = app::errorText({ErrorCode::InvalidPath, u"/a/"_s, u"create"_s, u"ends in /"_s});
    QVERIFY(text.startsWith("/a/ "_L1));
    QVERIFY(text.contains("ends in /"_L1));
    // A path is data, also when it looks like a place holder.
    QVERIFY(app::errorText({ErrorCode::NoNode, u"/%2"_s, u"get"_s, u"why"_s}).contains("/%2 does not exist"_L1));
    QVERIFY(app::errorText({ErrorCode::NoNode, {}, u"get"_s, {}}).startsWith("The znode"_L1));
}

void TestErrorText::everyStateHasItsOwnName()
{
    QSet<QString> texts;
    for (int state = 0; state <= static_cast<int>(SessionState::Closed); ++state) {
        zkbridge::SessionStatus status;
        status.state = static_cast<SessionState>(state);
        status.since = QDateTime(QDate(2026, 1, 2), QTime(12, 3, 39));
        const QString text = app::stateText(status);
        QVERIFY(!text.isEmpty());
        QVERIFY2(!texts.contains(text), qPrintable(text));
        texts.insert(text);
    }
    zkbridge::SessionStatus status;
    status.state = SessionState::Disconnected;
    status.since = QDateTime(QDate(2026, 1, 2), QTime(12, 3, 39));
    status.expiryDeadline = status.since.addSecs(3);
    const QString text = app::stateText(status);
    QVERIFY2(text.contains("12:03:39"_L1) && text.contains("12:03:42"_L1), qPrintable(text));
}

void TestErrorText::everyStepHasItsOwnSentence()
{
    QCOMPARE(app::problemText({}), QString());
    QSet<QString> texts;
    for (const ConnectStep step :
        {ConnectStep::Name, ConnectStep::Tcp, ConnectStep::Handshake, ConnectStep::Auth, ConnectStep::Chroot}) {
        const QString text = app::problemText({step, u"zk1:2181"_s, u"Connection refused"_s, 3});
        QVERIFY2(text.contains("zk1:2181"_L1) && text.contains("Connection refused"_L1), qPrintable(text));
        QVERIFY(!texts.contains(text));
        texts.insert(text);
    }
}

void TestErrorText::formats()
{
    QCOMPARE(app::sessionIdText(0x1000020b8180003), u"0x1000020b8180003"_s);
    QCOMPARE(app::sessionIdText(static_cast<qint64>(0xf000020b81800030ULL)), u"0xf000020b81800030"_s);
    QCOMPARE(app::sessionIdText(0), QString());
    QCOMPARE(app::zxidText(0x1c0000004f), u"0x1c0000004f"_s);
    QCOMPARE(app::durationText(85), u"85 ms"_s);
    QCOMPARE(app::durationText(0), u"0.0 s"_s);
    QCOMPARE(app::durationText(-5), u"0.0 s"_s);
    QCOMPARE(app::durationText(2149), u"2.1 s"_s);
    QCOMPARE(app::durationText(252'000), u"4 min 12 s"_s);
    QCOMPARE(app::durationText(11'100'000), u"3 h 5 min"_s);
    QCOMPARE(app::durationText(187'200'000), u"2 d 4 h"_s);
    QCOMPARE(app::latencyText(0.84), u"0.8 ms"_s);
    QCOMPARE(app::latencyText(12.4), u"12 ms"_s);
    QCOMPARE(app::latencyText(-1), u"–"_s);
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
