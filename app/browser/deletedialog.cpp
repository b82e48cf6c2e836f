// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/deletedialog.h"

#include "app/browser/messagebar.h"
#include "app/browser/stakeguard.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/errortext.h"
#include "model/journal/journal.h"
#include "zkbridge/client/path.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

using model::SubtreeDelete;
using model::SubtreeDeleteResult;
using model::SubtreeSurvey;

DeleteDialog::DeleteDialog(EnsembleConnection *connection, const QStringList &paths, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_paths(paths)
    , m_delete(connection->session(), connection->wire(), connection->journal(), paths)
    , m_question(new QLabel(this))
    , m_extent(new QLabel(this))
    , m_list(new QPlainTextEdit(this))
    , m_stakes(new QVBoxLayout)
    , m_progress(new QProgressBar(this))
    , m_messages(new MessageBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_go(m_buttons->addButton(tr("Delete"), QDialogButtonBox::AcceptRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(paths.size() == 1 ? tr("Delete %1").arg(paths.constFirst())
                                     : tr("Delete %Ln znode(s)", nullptr, static_cast<int>(paths.size())));
    makeLayout();
    connect(&m_delete, &SubtreeDelete::surveyProgressed, this, [this](qint64 found) {
        m_extent->setText(tr("Looking at what is below: %Ln znode(s) so far.", nullptr, static_cast<int>(found)));
    });
    connect(&m_delete, &SubtreeDelete::surveyed, this, &DeleteDialog::showSurvey);
    connect(&m_delete, &SubtreeDelete::surveyFailed, this, [this](const zkbridge::Error &error) {
        m_extent->hide();
        m_messages->showMessage(MessageBar::Kind::Error, errorText(error));
    });
    connect(&m_delete, &SubtreeDelete::progressed, this, [this](int done, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(done);
    });
    connect(&m_delete, &SubtreeDelete::finished, this, &DeleteDialog::showResult);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DeleteDialog::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &DeleteDialog::reject);
    m_delete.survey();
}

void DeleteDialog::makeLayout()
{
    QFont large = m_question->font();
    large.setBold(true);
    m_question->setFont(large);
    m_question->setText(question());
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_extent->setWordWrap(true);
    m_extent->setTextFormat(Qt::PlainText);
    m_extent->setText(tr("Looking at what is below."));
    m_list->setAccessibleName(tr("Znodes that will go"));
    m_list->setReadOnly(true);
    m_list->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_list->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    m_list->hide();
    m_progress->setAccessibleName(tr("Deleted znodes"));
    m_progress->hide();
    m_go->setEnabled(false);
    m_go->setAutoDefault(false);
    m_go->setToolTip(
        tr("Deletes what is listed here. Edit > Undo brings it back, but for other sessions' ephemerals."));
    m_buttons->button(QDialogButtonBox::Cancel)->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_question);
    layout->addWidget(m_messages);
    layout->addWidget(m_extent);
    layout->addWidget(m_list, 1);
    layout->addLayout(m_stakes);
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);
}

QString DeleteDialog::question() const
{
    if (m_paths.size() == 1)
        return tr("Delete %1?").arg(m_paths.constFirst());
    const auto count = static_cast<int>(m_paths.size());
    return tr("Delete %Ln child(ren) of %1?", nullptr, count).arg(zkbridge::parentPath(m_paths.constFirst()));
}

QString DeleteDialog::extent(const SubtreeSurvey &survey) const
{
    const QLocale locale;
    QStringList sentences;
    const QString bytes = locale.formattedDataSize(survey.dataBytes);
    const int below = static_cast<int>(survey.znodes - survey.roots);
    if (below <= 0 && survey.roots <= 1) {
        sentences << tr("This znode alone, with %1 of data.").arg(bytes);
    } else if (below <= 0) {
        sentences << tr("There is nothing below them. They have %1 of data in all.").arg(bytes);
    } else {
        sentences << tr("With it go the %Ln znode(s) below, with %1 of data in all.", nullptr, below).arg(bytes);
    }
    if (survey.othersEphemerals > 0) {
        sentences << tr("%Ln of them are ephemerals that other sessions hold: a running process counts on them, and "
                        "they cannot be brought back.",
            nullptr, static_cast<int>(survey.othersEphemerals));
    }
    if (!survey.unlisted.isEmpty()) {
        sentences << tr("The children of %Ln znode(s) may not be listed; where there are any, they stay, and so does "
                        "what is above them.",
            nullptr, static_cast<int>(survey.unlisted.size()));
    }
    if (const int gone = static_cast<int>(m_paths.size()) - survey.roots; gone > 0)
        sentences << tr("%Ln of those chosen went meanwhile.", nullptr, gone);
    sentences << undoText(survey);
    return sentences.join(u' ');
}

QString DeleteDialog::undoText(const SubtreeSurvey &survey) const
{
    if (survey.othersEphemerals == survey.znodes)
        return tr("This cannot be undone.");
    if (survey.dataBytes <= m_connection->journal()->undoMemoryLeft())
        return tr("It can be undone until you disconnect.");
    return tr("It can be undone until you disconnect; so long what is more than fits into memory is kept in a "
              "temporary file of up to %1.")
        .arg(QLocale().formattedDataSize(survey.dataBytes));
}

void DeleteDialog::showSurvey(const SubtreeSurvey &survey)
{
    m_step = Step::Question;
    m_extent->setText(extent(survey));
    m_extent->show();
    if (survey.znodes > 1) {
        QStringList lines = survey.sample;
        const auto more = static_cast<int>(survey.znodes - survey.sample.size());
        if (more > 0)
            lines << tr("(and %Ln more)", nullptr, more);
        m_list->setPlainText(lines.join(u'\n'));
        m_list->show();
    }
    askAboutStakes();
    m_go->setEnabled((!m_confirmation || m_confirmation->isConfirmed()) && survey.znodes > 0);
    fitToText();
}

void DeleteDialog::askAboutStakes()
{
    const Stakes stakes = stakesOf(m_connection, m_paths, StakeAct::Delete);
    if (stakes.isEmpty())
        return;
    m_confirmation = new StakeConfirmation(m_connection, stakes, StakeAct::Delete, this);
    m_stakes->addWidget(m_confirmation);
    m_confirmation->show(); // the layout would leave out what is shown only later
    connect(m_confirmation, &StakeConfirmation::confirmed, m_go, &QWidget::setEnabled);
    m_go->setText(tr("Delete all the same"));
}

void DeleteDialog::fitToText()
{
    // adjustSize() takes wrapped labels for wider, and so lower, than they become.
    layout()->activate();
    const int wide = qMax(width(), layout()->totalSizeHint().width());
    resize(wide, qMax(layout()->totalHeightForWidth(wide), layout()->totalMinimumSize().height()));
}

void DeleteDialog::start()
{
    if (m_step != Step::Question)
        return;
    m_step = Step::Deleting;
    m_go->setEnabled(false);
    if (m_confirmation)
        m_confirmation->setEnabled(false);
    m_progress->show();
    m_delete.start();
}

void DeleteDialog::reject()
{
    if (m_step == Step::Deleting) {
        m_delete.cancel(); // and wait for what was done until now
        return;
    }
    if (m_step == Step::Survey)
        m_delete.cancel();
    QDialog::reject();
}

QString DeleteDialog::resultText(const SubtreeDeleteResult &result) const
{
    QStringList sentences;
    if (result.cancelled)
        sentences << tr("Stopped.");
    if (result.error)
        sentences << errorText(*result.error);
    sentences << tr("%Ln znode(s) were deleted; Edit > Undo brings them back.", nullptr, result.removed);
    if (!result.kept.isEmpty()) {
        sentences << tr("%Ln znode(s) stayed:", nullptr, static_cast<int>(result.kept.size()));
        sentences << errorText(result.kept.constFirst().error);
    }
    return sentences.join(u' ');
}

void DeleteDialog::showResult(const SubtreeDeleteResult &result)
{
    m_step = Step::Done;
    m_progress->hide();
    if (!result.error && result.kept.isEmpty() && !result.cancelled) {
        accept();
        Q_EMIT deleted(m_paths, result.removed);
        return;
    }
    m_question->setText(tr("Not everything was deleted"));
    m_extent->hide();
    m_go->hide();
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Close"));
    QStringList kept;
    for (const model::KeptZnode &znode : result.kept)
        kept << znode.path;
    m_list->setAccessibleName(tr("Znodes that stayed"));
    m_list->setPlainText(kept.join(u'\n'));
    m_list->setVisible(!kept.isEmpty());
    m_messages->showMessage(MessageBar::Kind::Warning, resultText(result));
}

} // namespace app
