// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop's portal is played here: on a bus of its own no desktop answers.
#include "app/cluster/frameclock.h"
#include "app/shell/systemmotion.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QTest>

using namespace Qt::StringLiterals;
using app::SystemMotion;

/// What GNOME's portal says of one setting.
class Portal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    bool animates = false;
    int asked = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key) // NOLINT(readability-identifier-naming): the bus's name
    {
        ++asked;
        if (group == "org.gnome.desktop.interface"_L1 && key == "enable-animations"_L1)
            return QDBusVariant(QVariant::fromValue(QDBusVariant(animates)));
        sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"Requested setting not found"_s);
        return {};
    }

Q_SIGNALS:
    // NOLINTNEXTLINE(readability-identifier-naming)
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class TestSystemMotion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lessMotionIsRespected();
    void theSettingIsFollowed();
    void otherSettingsAreNot();

private:
    QDBusConnection m_desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
    Portal m_portal;
};

void TestSystemMotion::lessMotionIsRespected()
{
    QVERIFY(m_desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(m_desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
    const SystemMotion *motion = SystemMotion::instance();
    QVERIFY(!motion->isReduced()); // nothing waits for the answer
    QVERIFY(app::FrameClock::motionMs() > 0);
    QTRY_VERIFY(motion->isReduced());
    QCOMPARE(app::FrameClock::motionMs(), 0);
}

void TestSystemMotion::theSettingIsFollowed()
{
    Q_EMIT m_portal.SettingChanged(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, QDBusVariant(true));
    QTRY_VERIFY(!SystemMotion::instance()->isReduced());
    Q_EMIT m_portal.SettingChanged(u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s, QDBusVariant(u"0"_s));
    QTRY_VERIFY(SystemMotion::instance()->isReduced());
    Q_EMIT m_portal.SettingChanged(u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s, QDBusVariant(u"0.5"_s));
    QTRY_VERIFY(!SystemMotion::instance()->isReduced());
}

void TestSystemMotion::otherSettingsAreNot()
{
    Q_EMIT m_portal.SettingChanged(u"org.gnome.desktop.interface"_s, u"clock-show-date"_s, QDBusVariant(false));
    Q_EMIT m_portal.SettingChanged(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, QDBusVariant(false));
    QTRY_VERIFY(SystemMotion::instance()->isReduced());
    QCOMPARE(m_portal.asked, 2);
}

QTEST_MAIN(TestSystemMotion)
#include "tst_systemmotion.moc"
