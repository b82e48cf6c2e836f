// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/datapane.h"

#include "app/browser/conflictview.h"
#include "app/browser/lockhint.h"
#include "app/browser/openznode.h"
#include "app/browser/stakeguard.h"
#include "app/browser/timetext.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/errortext.h"
#include "app/shell/icons.h"
#include "model/journal/journal.h"

#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace app {

using zkbridge::ErrorCode;
using zkbridge::LockState;
using zkbridge::NodeData;

DataPane::DataPane(EnsembleConnection *connection, OpenZnode *znode, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_znode(znode)
    , m_news(new MessageBar(this))
    , m_note(new QLabel(this))
    , m_editor(new DataEditor(this))
    , m_modified(new QLabel(this))
{
    makeActions();
    makeControls();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_news);
    layout->addWidget(m_note);
    layout->addWidget(m_editor, 1);

    using namespace std::chrono_literals;
    m_slowTimer.setSingleShot(true);
    m_slowTimer.setInterval(300ms);
    connect(&m_slowTimer, &QTimer::timeout, this, [this] { m_editor->clear(tr("Loading %1").arg(m_znode->path())); });
    m_newsTimer.setInterval(1s);
    connect(&m_newsTimer, &QTimer::timeout, this, &DataPane::updateNews);

    connect(znode, &OpenZnode::opened, this, &DataPane::leaveZnode);
    connect(znode, &OpenZnode::dataRead, this, &DataPane::followData);
    connect(znode, &OpenZnode::staleChanged, this, &DataPane::updateControls);
    connect(m_editor, &DataEditor::modificationChanged, this, &DataPane::updateControls);
    connect(connection->session(), &zkbridge::Session::lockStateChanged, this, &DataPane::updateControls);
    leaveZnode();
    followData();
}

void DataPane::makeActions()
{
    m_save.setText(tr("Save"));
    m_save.setShortcut(QKeySequence::Save);
    m_save.setIcon(icon(QStringLiteral("document-save")));
    connect(&m_save, &QAction::triggered, this, [this] { save(false); });
    m_revert.setText(tr("Revert text"));
    m_revert.setIcon(icon(QStringLiteral("document-revert")));
    m_revert.setToolTip(tr("Puts the text back to what the server holds; Ctrl+Z in the editor brings yours back"));
    connect(&m_revert, &QAction::triggered, this, &DataPane::revert);
}

void DataPane::makeControls()
{
    m_modified->setText(tr("not saved"));
    m_modified->setToolTip(tr("The text differs from what the server holds"));
    QFont italic = m_modified->font();
    italic.setItalic(true);
    m_modified->setFont(italic);
    QSizePolicy keepsPlace = m_modified->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_modified->setSizePolicy(keepsPlace);
    m_editor->addControl(m_modified);
    for (QAction *action : {&m_revert, &m_save}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_editor->addControl(button);
    }
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

bool DataPane::hasUnsavedText() const { return m_editor->isModified() || !m_drafts.isEmpty(); }

void DataPane::leaveZnode()
{
    if (m_editor->isModified() && m_base) {
        m_drafts.keep(m_path, {m_editor->draft(), *m_base});
        Q_EMIT statusMessage(tr("The unsaved text of %1 is kept as a draft.").arg(m_path));
    }
    m_path = m_znode->path();
    m_base.reset();
    m_theirs.reset();
    m_aside.reset();
    m_expectConflict = false;
    m_newsTimer.stop();
    m_news->closeMessage();
    m_note->hide();
    m_editor->clear(m_path.isEmpty() ? tr("Select a znode in the tree, or type its path.") : QString());
    if (m_path.isEmpty())
        m_slowTimer.stop();
    else
        m_slowTimer.start();
    updateControls();
}

void DataPane::followData()
{
    switch (m_znode->state()) {
    case OpenZnode::State::None:
    case OpenZnode::State::Loading:
        return;
    case OpenZnode::State::Loaded:
        m_slowTimer.stop();
        m_note->hide();
        followLoaded(m_znode->data());
        break;
    case OpenZnode::State::Missing:
        m_slowTimer.stop();
        followMissing();
        break;
    case OpenZnode::State::Failed:
        m_slowTimer.stop();
        followFailed();
        break;
    }
    updateControls();
}

void DataPane::followLoaded(const NodeData &theirs)
{
    const bool refused = std::exchange(m_expectConflict, false);
    if (!m_base) {
        if (const auto draft = m_drafts.take(m_path)) {
            restoreDraft(*draft);
            if (theirs.stat.mzxid != draft->base.stat.mzxid)
                tellConflict(theirs, false);
        } else {
            showLoaded(theirs);
        }
        return;
    }
    if (theirs.stat.mzxid == m_base->stat.mzxid) {
        m_base->stat = theirs.stat;
        return;
    }
    if (!m_editor->isModified()) {
        m_base = theirs;
        m_editor->setData(theirs.data, true);
        m_news->closeMessage();
        offerAside();
        return;
    }
    const PayloadText::Bytes typed = m_editor->bytes();
    if (typed.problem.isEmpty() && typed.data == theirs.data && typed.data.isNull() == theirs.data.isNull()) {
        m_base = theirs;
        m_editor->setSaved(theirs.data);
        m_news->closeMessage();
        return;
    }
    if (refused || !m_theirs || m_theirs->stat.mzxid != theirs.stat.mzxid)
        tellConflict(theirs, refused);
}

void DataPane::showLoaded(const NodeData &theirs)
{
    m_base = theirs;
    m_editor->setData(theirs.data, false);
}

void DataPane::restoreDraft(const Drafts::Draft &draft)
{
    m_base = draft.base;
    m_editor->setDraft(draft.text);
    m_news->showMessage(MessageBar::Kind::Information, tr("Your unsaved text of before is back."));
}

void DataPane::followMissing()
{
    m_theirs.reset();
    m_newsTimer.stop();
    if (!m_base) {
        if (const auto draft = m_drafts.take(m_path))
            restoreDraft(*draft);
    }
    if (!m_editor->isModified()) {
        m_base.reset();
        m_editor->clear(errorText(m_znode->error()));
    }
    m_news->showMessage(MessageBar::Kind::Warning,
        m_editor->isModified() ? tr("%1 was deleted. Your text stays here.").arg(m_path) : errorText(m_znode->error()));
    addCreateAction();
    offerAside();
}

void DataPane::addCreateAction()
{
    m_news->addAction(tr("Create it..."), tr("Asks for the mode and creates %1 with the text that is here").arg(m_path),
        [this] { requestCreate(); });
}

/// With the bytes that saving would have written.
void DataPane::requestCreate()
{
    if (!m_editor->isModified()) {
        Q_EMIT createRequested(m_path, m_znode->data().data);
        return;
    }
    PayloadText::Bytes typed = m_editor->bytes();
    if (!typed.problem.isEmpty() && m_editor->draft().form == TextForm::Json)
        typed = m_editor->bytes(true);
    if (typed.problem.isEmpty()) {
        Q_EMIT createRequested(m_path, typed.data);
        return;
    }
    m_news->showMessage(MessageBar::Kind::Warning, tr("Not saved. %1").arg(typed.problem));
    addCreateAction();
}

void DataPane::followFailed()
{
    m_note->setText(errorText(m_znode->error()));
    m_note->show();
    if (!m_editor->isModified()) {
        m_base.reset();
        m_editor->clear({});
    }
}

void DataPane::save(bool asItStands)
{
    if (!m_base || m_writing || !m_editor->isModified())
        return;
    const PayloadText::Bytes typed = m_editor->bytes(asItStands);
    if (!typed.problem.isEmpty()) {
        tellNotSaved(MessageBar::Kind::Warning, tr("Not saved. %1").arg(typed.problem));
        if (m_editor->draft().form == TextForm::Json) {
            m_news->addAction(
                tr("Save as it stands"), tr("Writes the text although it is no JSON"), [this] { save(true); });
        }
        return;
    }
    StakeGuard::ask(m_connection, {m_path}, StakeAct::Edit, this, [this, path = m_path, data = typed.data] {
        if (path == m_path && m_base)
            write(data);
    });
}

void DataPane::write(const QByteArray &data)
{
    m_writing = true;
    updateControls();
    m_connection->journal()->set(m_path, data, *m_base, this,
        [this, path = m_path, data, text = m_editor->draft().text](const zkbridge::Result<zkbridge::Stat> &result) {
            m_writing = false;
            finishWrite(path, data, text, result);
            updateControls();
        });
}

void DataPane::finishWrite(
    const QString &path, const QByteArray &data, const QString &text, const zkbridge::Result<zkbridge::Stat> &result)
{
    if (result)
        Q_EMIT statusMessage(tr("Saved %1, version %2.").arg(path, QLocale().toString(result->version)));
    if (path != m_path || !m_base) {
        // The user went on to another znode, and may have come back; the text became a draft of the one that was
        // written, perhaps with later words.
        if (result)
            m_drafts.settle(path, text, NodeData{data, *result});
        else
            Q_EMIT statusMessage(tr("Not saved, the text is kept as a draft: %1").arg(errorText(result.error())));
        return;
    }
    if (result) {
        m_base = NodeData{data, *result};
        m_theirs.reset();
        m_aside.reset();
        m_newsTimer.stop();
        m_news->closeMessage();
        if (m_editor->draft().text == text) // else the user types on
            m_editor->setSaved(data);
        m_znode->noteWritten(path, *m_base);
        return;
    }
    switch (result.code()) {
    case ErrorCode::BadVersion:
    case ErrorCode::NoNode:
    case ErrorCode::OutcomeUnknown:
        m_expectConflict = true;
        m_news->showMessage(MessageBar::Kind::Warning, errorText(result.error()));
        m_znode->refresh();
        break;
    default:
        tellNotSaved(MessageBar::Kind::Error, tr("Not saved, your text stays. %1").arg(errorText(result.error())));
    }
}

/// While there is a conflict, too, its ways out stay open.
void DataPane::tellNotSaved(MessageBar::Kind kind, const QString &text)
{
    m_newsTimer.stop();
    m_news->showMessage(kind, text);
    if (m_theirs)
        addConflictActions();
}

void DataPane::revert()
{
    if (m_theirs) {
        takeTheirs();
    } else if (m_znode->state() == OpenZnode::State::Missing && m_base) {
        putAside();
        m_editor->setSaved(m_base->data);
        followData();
    } else if (m_base) {
        m_news->closeMessage();
        replaceText(m_base->data);
    }
}

void DataPane::replaceText(const QByteArray &data)
{
    putAside();
    if (m_editor->replaceWith(data))
        m_aside.reset();
    offerAside();
}

void DataPane::putAside()
{
    if (m_editor->isModified())
        m_aside = m_editor->draft();
}

void DataPane::offerAside()
{
    if (!m_aside)
        return;
    if (m_znode->state() != OpenZnode::State::Missing)
        m_news->showMessage(MessageBar::Kind::Information, tr("Your text was put aside."));
    m_news->addAction(tr("Bring mine back"), tr("Puts your own text into the editor again"), [this] {
        const auto mine = std::exchange(m_aside, std::nullopt);
        if (!mine)
            return;
        if (!m_base)
            m_base = m_znode->data();
        m_editor->setDraft(*mine);
        followData();
    });
}

void DataPane::tellConflict(const NodeData &theirs, bool writeRefused)
{
    m_theirs = theirs;
    m_noticed = QDateTime::currentDateTime();
    m_writeRefused = writeRefused;
    m_news->showMessage(MessageBar::Kind::Warning, {});
    addConflictActions();
    updateNews();
    m_newsTimer.start();
}

void DataPane::addConflictActions()
{
    m_news->addAction(
        tr("Show difference"), tr("Shows your text and the server's side by side"), [this] { showDifference(); });
    m_news->addAction(tr("Take theirs"),
        tr("Puts the server's text into the editor; Ctrl+Z in the editor brings yours back"), [this] { takeTheirs(); });
    if (m_writeRefused) {
        m_news->addAction(
            tr("Overwrite theirs"), tr("Writes your text over the version that is there now"), [this] { overwrite(); });
    } else {
        m_news->addAction(tr("Keep mine"),
            tr("Goes on with your text; saving it will overwrite the version that is there now"),
            [this] { keepMine(); });
    }
}

void DataPane::updateNews()
{
    if (!m_theirs || !m_news->isVisibleTo(this)) {
        m_newsTimer.stop();
        return;
    }
    const QString ago = agoText(m_noticed.msecsTo(QDateTime::currentDateTime()));
    const QString version = QLocale().toString(m_theirs->stat.version);
    m_news->setText(m_writeRefused
            ? tr("Not saved: %1 was changed on the server (%2, now version %3). Your text stays here.")
                  .arg(m_path, ago, version)
            : tr("%1 was changed on the server (%2, now version %3) while you have unsaved text.")
                  .arg(m_path, ago, version));
}

void DataPane::showDifference()
{
    if (!m_theirs)
        return;
    const TextForm form = m_editor->draft().form;
    const PayloadText theirs(m_theirs->data, form, true);
    auto *view = new ConflictView(m_path, {tr("Your text, not saved"), m_editor->draft().text},
        {tr("On the server, version %1").arg(QLocale().toString(m_theirs->stat.version)), theirs.text()},
        m_connection->session()->lockState() == LockState::Unlocked, this);
    const qint64 shown = m_theirs->stat.mzxid;
    const auto ifStillTheirs = [this, shown](void (DataPane::*act)()) {
        if (m_theirs && m_theirs->stat.mzxid == shown)
            (this->*act)();
        else
            m_znode->refresh();
    };
    connect(view, &ConflictView::overwriteChosen, this, [ifStillTheirs] { ifStillTheirs(&DataPane::overwrite); });
    connect(view, &ConflictView::theirsChosen, this, [ifStillTheirs] { ifStillTheirs(&DataPane::takeTheirs); });
    connect(view, &QDialog::rejected, this, [this] {
        if (m_theirs)
            tellConflict(NodeData(*m_theirs), m_writeRefused);
    });
    view->open();
}

void DataPane::takeTheirs()
{
    if (!m_theirs)
        return;
    m_base = std::exchange(m_theirs, std::nullopt);
    m_newsTimer.stop();
    m_news->closeMessage();
    replaceText(m_base->data);
}

void DataPane::keepMine()
{
    if (!m_theirs)
        return;
    m_base = std::exchange(m_theirs, std::nullopt);
    m_newsTimer.stop();
    updateControls();
}

void DataPane::overwrite()
{
    keepMine();
    save(false);
}

void DataPane::updateControls()
{
    const LockState lock = m_connection->session()->lockState();
    const bool modified = m_editor->isModified();
    const bool mayWrite = lock == LockState::Unlocked;
    m_modified->setVisible(modified);
    m_revert.setEnabled(modified && m_base.has_value());
    const bool there = m_znode->state() == OpenZnode::State::Loaded;
    m_save.setEnabled(modified && mayWrite && there && m_base && !m_writing);
    m_save.setToolTip(withLockHint(tr("Writes the data, unless somebody changed it meanwhile (Ctrl+S)"), lock));
    m_editor->setReadOnly(!mayWrite, lockHint(lock));
    m_editor->setDimmed(m_znode->isStale());
    if (m_znode->isStale()) {
        m_note->setText(tr("As of %1: there is no connection now, the data may have changed since.")
                            .arg(QLocale().toString(m_znode->asOf().time(), QStringLiteral("HH:mm:ss"))));
        m_note->show();
    } else if (there) {
        m_note->hide();
    }
}

} // namespace app
