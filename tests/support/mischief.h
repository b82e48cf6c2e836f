// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTest>

#include <utility>

namespace testsupport {

/// For those alone who the session that sets it is authenticated as.
inline const zkbridge::Acl ownersAcl{{zkbridge::PermissionAll, QStringLiteral("auth"), QString()}};

/// Changes znodes below one path at random, and who may read them; what fails has happened or not, as it likes.
class Mischief : public QObject {
public:
    static constexpr int longestWaitMs = 40'000;

    Mischief(zkbridge::Session *session, QString root, quint32 seed)
        : m_session(session)
        , m_root(std::move(root))
        , m_random(seed)
    {
        qInfo() << "seed" << seed;
    }
    void start(int changes)
    {
        m_left = changes;
        for (int i = 0; i < 32; ++i)
            next();
    }
    [[nodiscard]] bool isDone() const { return m_left == 0 && m_underWay == 0; }
    [[nodiscard]] bool waitUntilLeft(int left)
    {
        return QTest::qWaitFor([this, left] { return m_left <= left; }, longestWaitMs);
    }
    [[nodiscard]] bool wait()
    {
        return QTest::qWaitFor([this] { return isDone(); }, longestWaitMs);
    }

private:
    [[nodiscard]] QString anyPath()
    {
        QString path = m_root;
        const int depth = 1 + m_random.bounded(4);
        for (int i = 0; i < depth; ++i)
            path += u'/' + QString(QChar(u'a' + m_random.bounded(6)));
        return path;
    }
    void next()
    {
        if (m_left == 0)
            return;
        --m_left;
        ++m_underWay;
        const auto done = [this](const auto &) {
            --m_underWay;
            next();
        };
        const QString path = anyPath();
        switch (m_random.bounded(10)) {
        case 0:
        case 1:
            m_session->remove(path, -1, this, done);
            break;
        case 2:
            m_session->set(path, QByteArray(m_random.bounded(20), 'x'), -1, this, done);
            break;
        case 3: { // gone and there again at once
            QList<zkbridge::MultiOperation> both(2);
            both[0].kind = zkbridge::MultiOperation::Kind::Delete;
            both[1].kind = zkbridge::MultiOperation::Kind::Create;
            both[0].path = both[1].path = path;
            m_session->multi(both, this, done);
            break;
        }
        case 4:
            m_session->setAcl(path, anyAcl(), -1, this, done);
            break;
        default:
            m_session->create(path, {}, anyAcl(), zkbridge::CreateMode::Persistent, this, done);
        }
    }
    [[nodiscard]] zkbridge::Acl anyAcl() { return m_random.bounded(8) == 0 ? ownersAcl : zkbridge::openAcl(); }
    zkbridge::Session *m_session;
    QString m_root;
    QRandomGenerator m_random;
    int m_left = 0;
    int m_underWay = 0;
};

} // namespace testsupport
