// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/demooffer.h"

#include "app/shell/icons.h"
#include "zkbridge/sandbox/sandbox.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>

namespace app {

using namespace Qt::StringLiterals;

namespace {
constexpr int buttonHeight = 44;
}

DemoOffer::DemoOffer(QWidget *parent)
    : QWidget(parent)
    , m_start(new QPushButton(icon(u"media-playback-start"_s), tr("Start a demo ensemble"), this))
    , m_text(new QLabel(this))
    , m_command(new QLabel(this))
    , m_copy(new QPushButton(icon(u"edit-copy"_s), tr("Copy command"), this))
    , m_again(new QPushButton(icon(u"view-refresh"_s), tr("Look again"), this))
{
    m_start->setMinimumHeight(buttonHeight);
    m_start->setToolTip(tr("Starts real ZooKeeper servers and participants on this machine, for as long as the program "
                           "runs"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setTextFormat(Qt::PlainText);
    m_command->setWordWrap(true);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_command->setAccessibleName(tr("Command"));
    m_copy->setToolTip(tr("Copies the command to the clipboard"));
    m_again->setToolTip(tr("Looks for Java and ZooKeeper's jars again"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_start);
    layout->addWidget(m_text);
    layout->addWidget(m_command);
    layout->addLayout(buttons);

    connect(m_start, &QPushButton::clicked, this, &DemoOffer::demoRequested);
    connect(m_again, &QPushButton::clicked, this, &DemoOffer::look);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    showMissing({});
    look();
}

DemoOffer::~DemoOffer() = default;

void DemoOffer::look()
{
    // The search touches the disk; the answer comes back to this thread, if we are still there.
    QThreadPool::globalInstance()->start([offer = QPointer<DemoOffer>(this)] {
        const QStringList packages = zkbridge::Sandbox::missingPackages();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [offer, packages] {
                if (offer)
                    offer->showMissing(packages);
            },
            Qt::QueuedConnection);
    });
}

void DemoOffer::showMissing(const QStringList &packages)
{
    const bool complete = packages.isEmpty();
    m_start->setEnabled(complete);
    m_command->setVisible(!complete);
    m_copy->setVisible(!complete);
    m_again->setVisible(!complete);
    m_text->setText(complete
            ? tr("Three real ZooKeeper servers and four participants of a leader election, on this machine alone. Kill "
                 "the leader and watch the cluster recover; everything ends with the program.")
            : tr(
                "The demo runs real ZooKeeper servers, and these packages for them are missing: %1. Install them with:")
                  .arg(packages.join(", "_L1)));
    m_command->setText(u"sudo apt install %1"_s.arg(packages.join(u' ')));
}

} // namespace app
