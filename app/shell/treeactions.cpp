// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/treeactions.h"

#include "app/shell/icons.h"
#include "app/space/spacetext.h"
#include "model/tree/livetree.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QWidget>

namespace app {

using namespace Qt::StringLiterals;
using model::StatCoverage;
using model::TreeMode;

namespace {
/// More payload than this is not moved without asking.
constexpr qint64 askAboveBytes = 64LL * 1024 * 1024;
} // namespace

TreeActions::TreeActions(model::LiveTree *tree, QWidget *window)
    : QObject(window)
    , m_tree(tree)
    , m_window(window)
    , m_pause(new QAction(icon(u"media-playback-pause"_s), tr("&Pause tree"), this))
    , m_live(new QAction(tr("&Live tree"), this))
    , m_readStats(new QAction(this))
{
    m_pause->setCheckable(true);
    m_pause->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_P);
    m_pause->setToolTip(tr("Holds the tree still; changes are counted and shown when you go on (%1)")
                            .arg(m_pause->shortcut().toString(QKeySequence::NativeText)));
    m_live->setCheckable(true);
    m_live->setToolTip(tr("Knows every name by one recursive watch; otherwise only what is shown is read"));
    connect(m_pause, &QAction::toggled, m_tree, &model::LiveTree::setPaused);
    connect(m_live, &QAction::toggled, m_tree, &model::LiveTree::setLive);
    connect(m_readStats, &QAction::triggered, this, &TreeActions::readStats);
    connect(m_tree, &model::LiveTree::statusChanged, this, &TreeActions::follow);
    follow(m_tree->status());
}

void TreeActions::follow(const model::TreeStatus &status)
{
    const QSignalBlocker pauseBlocker(m_pause); // what the tree says is not to be told to it again
    const QSignalBlocker liveBlocker(m_live);
    m_pause->setChecked(status.paused);
    m_live->setChecked(status.mode != TreeMode::Lazy || status.lazyReason != model::LazyReason::SwitchedOff);
    if (status.stats == StatCoverage::Reading) {
        m_readStats->setText(tr("Stop reading Stats"));
        m_readStats->setToolTip(tr("What was read stays"));
    } else {
        m_readStats->setText(status.dataBytes < 0
                ? tr("Read all &Stats: all data will be moved")
                : tr("Read all &Stats: about %1 will be moved").arg(bytesText(status.dataBytes)));
        m_readStats->setToolTip(tr("Reads the Stat of every znode and keeps it current; a server tells many Stats at "
                                   "once only together with the data"));
    }
    m_readStats->setEnabled(status.mode == TreeMode::Live && status.stats != StatCoverage::All);
}

void TreeActions::readStats()
{
    const model::TreeStatus status = m_tree->status();
    if (status.stats == StatCoverage::Reading)
        m_tree->stopReadingStats();
    else if (status.dataBytes >= 0 && status.dataBytes <= askAboveBytes)
        m_tree->readAllStats();
    else
        askToReadStats(status.dataBytes);
}

void TreeActions::askToReadStats(qint64 bytes)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Read all Stats"),
        bytes < 0 ? tr("Read the Stat of every znode?")
                  : tr("Read the Stat of every znode, and move about %1 for it?").arg(bytesText(bytes)),
        QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->setInformativeText(tr("A server tells many Stats at once only together with the data of the znodes. The data "
                               "is not kept. Reading is slowed down when the server's answers take longer, and can be "
                               "stopped."));
    auto *read = box->addButton(tr("Read all Stats"), QMessageBox::AcceptRole);
    connect(read, &QPushButton::clicked, m_tree, &model::LiveTree::readAllStats);
    box->show();
}

} // namespace app
