// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/znodedelegate.h"

#include "app/browser/leadermarks.h"
#include "app/browser/znodeicons.h"
#include "app/shell/errortext.h"
#include "app/shell/sessionformat.h"
#include "model/tree/znodemodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTimerEvent>
#include <QToolTip>

namespace app {

using model::ZnodeKind;
using model::ZnodeModel;

namespace {

/// "Now" on the clock of ChangedAtRole.
qint64 referenceNow()
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

ZnodeShape shapeOf(const QModelIndex &index)
{
    const auto kind = static_cast<ZnodeKind>(index.data(ZnodeModel::KindRole).toInt());
    if (kind == ZnodeKind::Ephemeral)
        return ZnodeShape::Ephemeral;
    if (kind == ZnodeKind::Unknown)
        return ZnodeShape::Unknown;
    const QVariant stat = index.data(ZnodeModel::StatRole);
    return stat.isValid() && stat.value<zkbridge::Stat>().numChildren > 0 ? ZnodeShape::Folder : ZnodeShape::Leaf;
}

} // namespace

ZnodeDelegate::ZnodeDelegate(QAbstractItemView *view, const LeaderMarks *marks)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_marks(marks)
{
}

void ZnodeDelegate::setNeedle(const QString &needle)
{
    m_needle = needle;
    m_view->viewport()->update();
}

void ZnodeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == ZnodeModel::NameColumn) {
        const ZnodeShape shape = shapeOf(index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = znodeIcon(shape, option->palette);
        option->decorationSize = QSize(16, 16);
        option->font.setItalic(shape == ZnodeShape::Ephemeral);
        option->textElideMode = Qt::ElideMiddle;
        return;
    }
    option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    // None is told by the icon already; a column of zeros would hide the counts.
    if (option->text == QLatin1String("0"))
        option->text.clear();
    if (m_marks->isEmpty())
        return;
    const LeaderMarks::Mark *mark = m_marks->mark(index.data(ZnodeModel::PathRole).toString());
    if (mark && mark->leads) {
        option->text = QStringLiteral("\u2605");
        option->features |= QStyleOptionViewItem::HasDisplay;
        option->palette.setColor(QPalette::Text, m_view->palette().color(QPalette::Text));
    }
}

void ZnodeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintFlash(painter, option, index);
    if (!m_needle.isEmpty() && index.column() == ZnodeModel::NameColumn) {
        QStyleOptionViewItem styled = option;
        initStyleOption(&styled, index);
        paintFound(painter, styled);
    }
    QStyledItemDelegate::paint(painter, option, index);
}

QSize ZnodeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {hint.width(), qMax(hint.height(), option.fontMetrics.height() + 6)};
}

void ZnodeDelegate::paintFlash(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qint64 changedAt = index.data(ZnodeModel::ChangedAtRole).toLongLong();
    if (changedAt == 0)
        return;
    const qint64 left = changedAt + flashMilliseconds - referenceNow();
    if (left <= 0)
        return;
    QColor wash = option.palette.color(QPalette::Highlight);
    wash.setAlphaF(0.45F * static_cast<float>(left) / flashMilliseconds);
    painter->fillRect(option.rect, wash);
    m_fadedAt = qMax(m_fadedAt, changedAt + flashMilliseconds);
    if (!m_fading.isActive())
        m_fading.start(60, const_cast<ZnodeDelegate *>(this)); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

void ZnodeDelegate::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_fading.timerId()) {
        QStyledItemDelegate::timerEvent(event);
        return;
    }
    if (referenceNow() > m_fadedAt)
        m_fading.stop();
    m_view->viewport()->update();
}

void ZnodeDelegate::paintFound(QPainter *painter, const QStyleOptionViewItem &option) const
{
    if (option.state & QStyle::State_Selected)
        return;
    const QFontMetrics metrics(option.font);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const QRect textRect = style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    // Only in the name as it is painted: an elided name may not show the place that was found.
    const QString shown = metrics.elidedText(option.text, option.textElideMode, textRect.width() - 2 * margin);
    const qsizetype at = shown.indexOf(m_needle, 0, Qt::CaseInsensitive);
    if (at < 0)
        return;
    const int left = textRect.left() + margin + metrics.horizontalAdvance(shown.left(at));
    const int width = metrics.horizontalAdvance(shown.mid(at, m_needle.size()));
    QColor wash = option.palette.color(QPalette::Highlight);
    wash.setAlphaF(0.35F);
    painter->fillRect(QRect(left, textRect.top() + 2, width, textRect.height() - 4), wash);
}

bool ZnodeDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), toolTip(index), view->viewport(), view->visualRect(index));
    return true;
}

QString ZnodeDelegate::toolTip(const QModelIndex &index) const
{
    const QString path = index.data(ZnodeModel::PathRole).toString();
    QStringList lines{path};
    const QVariant statValue = index.data(ZnodeModel::StatRole);
    const bool sequential = index.data(ZnodeModel::SequentialRole).toBool();
    if (statValue.isValid()) {
        const auto stat = statValue.value<zkbridge::Stat>();
        if (stat.isEphemeral()) {
            const QString owner = sessionIdText(stat.ephemeralOwner);
            lines << (sequential ? tr("ephemeral, sequential name; owned by session %1").arg(owner)
                                 : tr("ephemeral; owned by session %1").arg(owner));
        } else {
            lines << (sequential ? tr("persistent, sequential name") : tr("persistent"));
            lines << tr("%Ln child znode(s)", nullptr, stat.numChildren);
        }
        lines << tr("%Ln byte(s) of data", nullptr, stat.dataLength);
    }
    if (const LeaderMarks::Mark *mark = m_marks->mark(path))
        lines << (mark->leads ? tr("leader of %1").arg(mark->election) : tr("candidate of %1").arg(mark->election));
    if (const int code = index.data(ZnodeModel::ErrorRole).toInt(); code != 0)
        lines << errorText({static_cast<zkbridge::ErrorCode>(code), path, QStringLiteral("children"), {}});
    return lines.join(QLatin1Char('\n'));
}

} // namespace app
