// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/stakeguard.h"

#include "app/shell/ensembleconnection.h"
#include "model/cluster/participantfleet.h"
#include "zkbridge/client/path.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace app {

namespace {

constexpr qsizetype shownKinds = 6;

bool isWorse(const model::ClusterPart &one, const model::ClusterPart &other)
{
    const auto weight = [](const model::ClusterPart &part) {
        return std::tuple(!part.leads, part.kind == model::ClusterPart::Kind::Registration);
    };
    return weight(one) != weight(other) ? weight(one) < weight(other) : one.cluster < other.cluster;
}

/// What is said once for all stakes of the same kind.
bool isAlike(const model::ClusterPart &one, const model::ClusterPart &other)
{
    return one.cluster == other.cluster && one.kind == other.kind && one.leads == other.leads
        && one.whenDeleted == other.whenDeleted;
}

bool isOurs(const EnsembleConnection *connection, const model::ClusterPart &stake)
{
    return connection->participants()->bySession(stake.session) != nullptr;
}

QString warning(const EnsembleConnection *connection, const Stakes &stakes, StakeAct act)
{
    QStringList sentences;
    qsizetype told = 0;
    for (qsizetype next = 0; told < stakes.size() && sentences.size() < shownKinds; told = next) {
        const model::ClusterPart &stake = stakes.at(told);
        while (next < stakes.size() && isAlike(stakes.at(next), stake))
            ++next;
        QString sentence = stakeText(stake, act, isOurs(connection, stake));
        if (const auto more = static_cast<int>(next - told - 1); more > 0) {
            sentence += u' '
                + (stake.kind == model::ClusterPart::Kind::Registration
                        ? StakeConfirmation::tr("The same goes for %Ln more registration(s).", nullptr, more)
                        : StakeConfirmation::tr("The same goes for %Ln more candidate(s).", nullptr, more));
        }
        sentences << sentence;
    }
    if (const auto rest = static_cast<int>(stakes.size() - told); rest > 0)
        sentences << StakeConfirmation::tr("And %Ln more znode(s) that clusters stand on.", nullptr, rest);
    return sentences.join(QStringLiteral("\n\n"));
}

/// Whose life it is, if it is anybody's but ours: the one to be typed.
const model::ClusterPart *strangerAmong(const EnsembleConnection *connection, const Stakes &stakes)
{
    const auto stranger = std::ranges::find_if(stakes,
        [connection](const model::ClusterPart &stake) { return stake.session != 0 && !isOurs(connection, stake); });
    return stranger == stakes.end() ? nullptr : &*stranger;
}

} // namespace

Stakes stakesOf(const EnsembleConnection *connection, const QStringList &paths, StakeAct act)
{
    Stakes stakes;
    if (act == StakeAct::Delete) {
        // There may be a hundred thousand paths, and are few stakes.
        const QSet<QString> going(paths.cbegin(), paths.cend());
        stakes = connection->clusters()->stakesAtOrBelow(QStringLiteral("/"));
        stakes.removeIf([&going](const model::ClusterPart &stake) {
            QString above = stake.node;
            while (!above.isEmpty() && !going.contains(above))
                above = zkbridge::parentPath(above);
            return above.isEmpty();
        });
    } else {
        for (const QString &path : paths)
            if (const auto *part = connection->clusters()->partAt(path);
                part && part->whenEdited != model::Consequence::None)
                stakes.append(*part);
    }
    std::ranges::stable_sort(stakes, isWorse);
    return stakes;
}

StakeConfirmation::StakeConfirmation(
    const EnsembleConnection *connection, const Stakes &stakes, StakeAct act, QWidget *parent)
    : QWidget(parent)
{
    const model::ClusterPart *stranger = strangerAmong(connection, stakes);
    m_confirmed = connection->isSandbox() || !stranger;
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
        addTyping(words, stranger->cluster);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
}

void StakeConfirmation::addTyping(QVBoxLayout *words, const QString &cluster)
{
    auto *ask = new QLabel(tr("Type the path of the cluster, %1, to go on:").arg(cluster), this);
    ask->setTextFormat(Qt::PlainText);
    auto *typed = new QLineEdit(this);
    typed->setAccessibleName(tr("Path of the cluster"));
    typed->setToolTip(tr("This ensemble is not a sandbox of Vivarium: what breaks here breaks for others"));
    ask->setBuddy(typed);
    words->addWidget(ask);
    words->addWidget(typed);
    connect(typed, &QLineEdit::textChanged, this, [this, cluster](const QString &text) {
        const bool yes = text.trimmed() == cluster;
        if (yes == m_confirmed)
            return;
        m_confirmed = yes;
        Q_EMIT confirmed(yes);
    });
}

void StakeGuard::ask(EnsembleConnection *connection, const QStringList &paths, StakeAct act, QWidget *context,
    const std::function<void()> &proceed)
{
    const Stakes stakes = stakesOf(connection, paths, act);
    if (stakes.isEmpty()) {
        proceed();
        return;
    }
    auto *guard = new StakeGuard(connection, paths, act, stakes, context);
    connect(guard, &QDialog::accepted, context, proceed);
    guard->open();
}

StakeGuard::StakeGuard(
    EnsembleConnection *connection, const QStringList &paths, StakeAct act, const Stakes &stakes, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(paths.size() == 1
            ? tr("%1 is part of a cluster").arg(paths.constFirst())
            : tr("%Ln znode(s) are part of clusters", nullptr, static_cast<int>(stakes.size())));
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
