// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/stakeguard.h"

#include "app/shell/ensembleconnection.h"
#include "model/cluster/participantfleet.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype shownKinds = 6;

bool isWorse(const model::ClusterDirectory::Stake &one, const model::ClusterDirectory::Stake &other)
{
    if (one.leads != other.leads)
        return one.leads;
    if (one.candidate != other.candidate)
        return one.candidate;
    return one.cluster < other.cluster;
}

/// What is said once for all stakes of the same kind.
bool isAlike(const model::ClusterDirectory::Stake &one, const model::ClusterDirectory::Stake &other)
{
    return one.cluster == other.cluster && one.candidate == other.candidate && one.leads == other.leads;
}

QString warning(const EnsembleConnection *connection, const Stakes &stakes, StakeAct act)
{
    QStringList sentences;
    for (qsizetype first = 0, next = 0; first < stakes.size() && sentences.size() < shownKinds; first = next) {
        const model::ClusterDirectory::Stake &stake = stakes.at(first);
        while (next < stakes.size() && isAlike(stakes.at(next), stake))
            ++next;
        const bool ours = connection->participants()->bySession(stake.session) != nullptr;
        QString sentence = stakeText(stake, act, ours);
        if (const auto more = static_cast<int>(next - first - 1); more > 0) {
            sentence += u' '
                + (stake.candidate
                        ? StakeConfirmation::tr("The same goes for %Ln more candidate(s).", nullptr, more)
                        : StakeConfirmation::tr("The same goes for %Ln more registration(s).", nullptr, more));
        }
        sentences << sentence;
    }
    return sentences.join(QStringLiteral("\n\n"));
}

} // namespace

Stakes stakesOf(const EnsembleConnection *connection, const QString &path, StakeAct act)
{
    Stakes stakes = connection->clusters()->stakesAtOrBelow(path);
    if (act == StakeAct::Edit)
        stakes.removeIf([&path](const model::ClusterDirectory::Stake &stake) { return stake.node != path; });
    std::stable_sort(stakes.begin(), stakes.end(), isWorse);
    return stakes;
}

StakeConfirmation::StakeConfirmation(
    const EnsembleConnection *connection, const Stakes &stakes, StakeAct act, QWidget *parent)
    : QWidget(parent)
    , m_confirmed(connection->isSandbox())
{
    auto *icon = new QLabel(this);
    const int side = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, this).pixmap(side, side));
    auto *text = new QLabel(warning(connection, stakes, act), this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    auto *words = new QVBoxLayout;
    words->addWidget(text);
    if (!m_confirmed)
        addTyping(words, stakes.constFirst().cluster);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
}

void StakeConfirmation::addTyping(QVBoxLayout *words, const QString &election)
{
    auto *ask = new QLabel(tr("Type the path of the election, %1, to go on:").arg(election), this);
    ask->setTextFormat(Qt::PlainText);
    auto *typed = new QLineEdit(this);
    typed->setAccessibleName(tr("Path of the election"));
    typed->setToolTip(tr("This ensemble is not a sandbox of Vivarium: what breaks here breaks for others"));
    ask->setBuddy(typed);
    words->addWidget(ask);
    words->addWidget(typed);
    connect(typed, &QLineEdit::textChanged, this, [this, election](const QString &text) {
        const bool yes = text.trimmed() == election;
        if (yes == m_confirmed)
            return;
        m_confirmed = yes;
        Q_EMIT confirmed(yes);
    });
}

void StakeGuard::ask(EnsembleConnection *connection, const QString &path, StakeAct act, QWidget *parent,
    const std::function<void()> &proceed)
{
    const Stakes stakes = stakesOf(connection, path, act);
    if (stakes.isEmpty()) {
        proceed();
        return;
    }
    auto *guard = new StakeGuard(connection, path, act, stakes, parent);
    connect(guard, &QDialog::accepted, parent, proceed);
    guard->open();
}

StakeGuard::StakeGuard(
    EnsembleConnection *connection, const QString &path, StakeAct act, const Stakes &stakes, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 is part of an election").arg(path));
    auto *confirmation = new StakeConfirmation(connection, stakes, act, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *proceed = buttons->addButton(
        act == StakeAct::Delete ? tr("Delete all the same") : tr("Write all the same"), QDialogButtonBox::AcceptRole);
    proceed->setAutoDefault(false);
    proceed->setEnabled(confirmation->isConfirmed());
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(confirmation);
    layout->addWidget(buttons);
    connect(confirmation, &StakeConfirmation::confirmed, proceed, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace app
