// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/eventloopmeter.h"
#include "app/shell/settingsdialog.h"
#include "app/shell/usersettings.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using app::SettingsDialog;
using app::TreeSettings;
using app::UserSettings;

class TestSettingsDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { QSettings().clear(); }

    void keepsWhatIsChosen();
    void storesNoDefaults();
    void survivesABrokenFile();
    void tellsChangesAlone();
    void restoresDefaults();
    void explainsEveryField();
    void meterSeesABlock();

private:
    [[nodiscard]] static QSpinBox *field(const SettingsDialog &dialog, const QString &nameBegins)
    {
        const auto all = dialog.findChildren<QSpinBox *>();
        for (QSpinBox *box : all) {
            if (box->accessibleName().startsWith(nameBegins))
                return box;
        }
        return nullptr;
    }
    static void press(const SettingsDialog &dialog, QDialogButtonBox::StandardButton button)
    {
        QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
    }

    QTemporaryDir m_folder;
};

void TestSettingsDialog::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(u"vivarium"_s);
}

void TestSettingsDialog::keepsWhatIsChosen()
{
    TreeSettings chosen;
    chosen.limit = 1'000'000;
    chosen.znodesPerSecond = 50'000;
    chosen.znodesPerSecondLocked = 5'000;
    chosen.maxFrameMiB = 128;
    chosen.maxWatches = 1'000;
    UserSettings().setTreeSettings(chosen);
    QCOMPARE(UserSettings().treeSettings(), chosen);
    QCOMPARE(chosen.znodesPerSecondFor(zkbridge::LockState::Unlocked), 50'000);
    QCOMPARE(chosen.znodesPerSecondFor(zkbridge::LockState::Locked), 5'000);
    QCOMPARE(chosen.znodesPerSecondFor(zkbridge::LockState::ReadOnly), 5'000);
}

void TestSettingsDialog::storesNoDefaults()
{
    TreeSettings settings;
    settings.limit = 5'000;
    UserSettings().setTreeSettings(settings);
    QCOMPARE(QSettings().allKeys().size(), 1);
    UserSettings().setTreeSettings({});
    QVERIFY(QSettings().allKeys().isEmpty());
}

void TestSettingsDialog::survivesABrokenFile()
{
    QSettings().setValue("tree/limit", 7);
    QSettings().setValue("tree/maxFrameMiB", u"large"_s);
    QSettings().setValue("tree/maxWatches", 1'000'000);
    const TreeSettings settings = UserSettings().treeSettings();
    QCOMPARE(settings.limit, TreeSettings::limits.least);
    QCOMPARE(settings.maxFrameMiB, 64);
    QCOMPARE(settings.maxWatches, TreeSettings::watchBudgets.most);
}

void TestSettingsDialog::tellsChangesAlone()
{
    auto *unchanged = new SettingsDialog({});
    QSignalSpy none(unchanged, &SettingsDialog::settingsChanged);
    unchanged->open();
    press(*unchanged, QDialogButtonBox::Ok);
    QCOMPARE(none.size(), 0);

    auto *cancelled = new SettingsDialog({});
    QSignalSpy dropped(cancelled, &SettingsDialog::settingsChanged);
    cancelled->open();
    field(*cancelled, u"Znodes"_s)->setValue(5'000);
    press(*cancelled, QDialogButtonBox::Cancel);
    QCOMPARE(dropped.size(), 0);

    auto *changed = new SettingsDialog({});
    QSignalSpy told(changed, &SettingsDialog::settingsChanged);
    changed->open();
    field(*changed, u"Znodes"_s)->setValue(5'000);
    press(*changed, QDialogButtonBox::Ok);
    QCOMPARE(told.size(), 1);
    TreeSettings expected;
    expected.limit = 5'000;
    QCOMPARE(told.constFirst().constFirst().value<TreeSettings>(), expected);
}

void TestSettingsDialog::restoresDefaults()
{
    TreeSettings other;
    other.limit = 5'000;
    other.maxFrameMiB = 1;
    SettingsDialog dialog(other);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(dialog.settings(), other);
    dialog.open();
    press(dialog, QDialogButtonBox::RestoreDefaults);
    QCOMPARE(dialog.settings(), TreeSettings());
    QVERIFY(dialog.isVisible()); // OK keeps them
}

void TestSettingsDialog::explainsEveryField()
{
    SettingsDialog dialog({});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto boxes = dialog.findChildren<QSpinBox *>();
    QCOMPARE(boxes.size(), 5);
    for (const QSpinBox *box : boxes) {
        QVERIFY(!box->accessibleName().isEmpty());
        QVERIFY(!box->accessibleDescription().isEmpty());
        QVERIFY(box->toolTip().contains(dialog.locale().toString(box->value()))); // the default is shown
    }
}

void TestSettingsDialog::meterSeesABlock()
{
    constexpr double blockMs = 60;
    app::EventLoopMeter meter(app::EventLoopMeter::overlayIntervalMs);
    bool blocked = false;
    QTimer::singleShot(0, this, [&] {
        meter.reset();
        timespec start{};
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &start);
        do {
            clock_gettime(CLOCK_MONOTONIC, &now);
        } while (double(now.tv_sec - start.tv_sec) * 1e3 + double(now.tv_nsec - start.tv_nsec) / 1e6 < blockMs);
        QVERIFY(meter.longestMs() >= blockMs); // before the loop comes round
        blocked = true;
    });
    QTRY_VERIFY(blocked && meter.longestOfLastSecondMs() >= blockMs);
    QVERIFY(meter.longestMs() >= blockMs);
    // It is forgotten after a second, but not since the meter is there.
    QTRY_VERIFY(meter.longestOfLastSecondMs() < blockMs);
    QVERIFY(meter.longestMs() >= blockMs);
    meter.reset();
    QVERIFY(meter.longestMs() < blockMs);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
