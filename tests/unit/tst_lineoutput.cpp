// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/lineoutput.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using app::LineOutput;

class tst_LineOutput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void writesEachLineAtOnce();
    void finishWritesEverything();
    void neverBlocksAndKeepsTheNewest();
    void endsWhenNobodyReads();
    void livesOnWithoutReader();

private:
    QByteArray readAll();

    std::array<int, 2> m_pipe{-1, -1};
};

void tst_LineOutput::init()
{
    std::signal(SIGPIPE, SIG_IGN);
    QCOMPARE(::pipe2(m_pipe.data(), O_CLOEXEC), 0);
    QVERIFY(::fcntl(m_pipe[0], F_SETFL, O_NONBLOCK) == 0);
}

void tst_LineOutput::cleanup()
{
    for (int &end : m_pipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

QByteArray tst_LineOutput::readAll()
{
    QByteArray all;
    std::array<char, 4096> buffer{};
    for (ssize_t count = 1; count > 0;) {
        count = ::read(m_pipe[0], buffer.data(), buffer.size());
        if (count > 0)
            all.append(buffer.data(), count);
    }
    return all;
}

void tst_LineOutput::writesEachLineAtOnce()
{
    LineOutput output(m_pipe[1]);
    QByteArray read;
    output.write("one");
    QTRY_COMPARE(read += readAll(), QByteArray("one\n"));
    output.write("two");
    QTRY_COMPARE(read += readAll(), QByteArray("one\ntwo\n"));
}

void tst_LineOutput::finishWritesEverything()
{
    LineOutput output(m_pipe[1]);
    for (int i = 0; i < 1000; ++i)
        output.write(QByteArray::number(i));
    output.finish(5000);
    const QList<QByteArray> lines = readAll().split('\n');
    QCOMPARE(lines.size(), 1001);
    QCOMPARE(lines.at(999), QByteArray("999"));
    QCOMPARE(output.dropped(), std::size_t{0});
}

void tst_LineOutput::neverBlocksAndKeepsTheNewest()
{
    const QByteArray filler(1000, 'x');
    LineOutput output(m_pipe[1], 10);
    for (int i = 0; i < 1000; ++i) // 1 MB: far more than a pipe holds
        output.write(filler);
    output.write("newest");
    QVERIFY(output.dropped() > 800);
    QByteArray read;
    QTRY_VERIFY((read += readAll()).endsWith("\nnewest\n"));
    for (const QByteArray &line : read.split('\n'))
        QVERIFY(line == filler || line == "newest" || line.isEmpty()); // no line is cut
}

void tst_LineOutput::endsWhenNobodyReads()
{
    QElapsedTimer timer;
    timer.start();
    {
        LineOutput output(m_pipe[1]);
        for (int i = 0; i < 1000; ++i)
            output.write(QByteArray(1000, 'x'));
        output.finish(100);
    }
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void tst_LineOutput::livesOnWithoutReader()
{
    LineOutput output(m_pipe[1]);
    ::close(std::exchange(m_pipe[0], -1));
    for (int i = 0; i < 1000; ++i)
        output.write("nobody hears this");
    output.finish(5000);
    QVERIFY(output.dropped() == 0);
}

QTEST_GUILESS_MAIN(tst_LineOutput)
#include "tst_lineoutput.moc"
