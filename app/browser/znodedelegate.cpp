// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/znodedelegate.h"

#include "app/browser/clustermarks.h"
#include "app/browser/znodeicons.h"
#include "app/shell/errortext.h"
#include "app/shell/sessionformat.h"
#include "app/shell/systemmotion.h"
#include "model/tree/znodemodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTimerEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace app {

using model::ZnodeKind;
using model::ZnodeModel;

namespace {

constexpr int fadeStepMs = 60;
constexpr int stillStepMs = 300;
constexpr int markSide = 14;
constexpr int markMargin = 3;
constexpr int markRoom = markSide + 2 * markMargin;

/// "Now" on the clock of ChangedAtRole.
qint64 referenceNow()
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

ZnodeShape shapeOf(const QModelIndex &index)
{
    if (ZnodeModel::isRange(index))
        return ZnodeShape::Range;
    const auto kind = static_cast<ZnodeKind>(index.data(ZnodeModel::KindRole).toInt());
    if (kind == ZnodeKind::Ephemeral)
        return ZnodeShape::Ephemeral;
    if (kind == ZnodeKind::Unknown)
        return ZnodeShape::Unknown;
    const QVariant stat = index.data(ZnodeModel::StatRole);
    return stat.isValid() && stat.value<zkbridge::Stat>().numChildren > 0 ? ZnodeShape::Folder : ZnodeShape::Leaf;
}

/// Both names as far as there is room: of the last one first what it has in common with the first is left out, then
/// each takes half.
QString rangeText(const QStyleOptionViewItem &option, const QStringList &names)
{
    if (names.size() != 2)
        return {};
    const QString between = QStringLiteral(" \u2026 ");
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    const int room = option.rect.width() - option.decorationSize.width() - 4 * margin
        - option.fontMetrics.horizontalAdvance(between);
    const QString &first = names.constFirst();
    QString last = names.constLast();
    const auto widthOf = [&option](const QString &text) { return option.fontMetrics.horizontalAdvance(text); };
    if (room <= 0 || widthOf(first) + widthOf(last) <= room)
        return names.join(between);
    const auto differ =
        std::mismatch(first.cbegin(), first.cend(), names.constLast().cbegin(), names.constLast().cend());
    last.remove(0, differ.second - names.constLast().cbegin());
    if (widthOf(first) + widthOf(last) <= room)
        return first + between + last;
    const auto elided = [&option](const QString &name, int width) {
        return option.fontMetrics.elidedText(name, Qt::ElideMiddle, width);
    };
    return elided(first, qMax(room / 2, room - widthOf(last))) + between
        + elided(last, qMax(room / 2, room - widthOf(first)));
}

} // namespace

ZnodeDelegate::ZnodeDelegate(QAbstractItemView *view, const ClusterMarks *marks, int markColumn)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_marks(marks)
    , m_markColumn(markColumn)
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
        if (shape == ZnodeShape::Range)
            option->text = rangeText(*option, index.data(ZnodeModel::RangeRole).toStringList());
        return;
    }
    option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    // None is told by the icon already; a column of zeros would hide the counts.
    if (option->text == QLatin1String("0"))
        option->text.clear();
}

const model::ClusterPart *ZnodeDelegate::markAt(const QModelIndex &index) const
{
    if (!m_marks || index.column() != m_markColumn)
        return nullptr;
    return m_marks->mark(index.data(ZnodeModel::PathRole).toString());
}

QString ZnodeDelegate::markText(const QModelIndex &index) const
{
    const model::ClusterPart *part = markAt(index.siblingAtColumn(m_markColumn));
    return part ? ClusterMarks::text(*part) : QString();
}

QRect ZnodeDelegate::contentRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return markAt(index) ? option.rect.adjusted(0, 0, -markRoom, 0) : option.rect;
}

void ZnodeDelegate::paintMark(
    QPainter *painter, const QStyleOptionViewItem &option, const model::ClusterPart &part) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect &cell = option.rect;
    const QRectF square(
        cell.right() - markSide - markMargin, cell.center().y() - markSide / 2.0 + 1, markSide, markSide);
    ClusterMarks::paint(
        painter, square, part, option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
}

void ZnodeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintFlash(painter, option, index);
    QStyleOptionViewItem content = option;
    const model::ClusterPart *part = markAt(index);
    if (part) {
        // The selection's colour fills the whole cell; the text ends before the mark.
        QStyleOptionViewItem whole = option;
        initStyleOption(&whole, index);
        m_view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, m_view);
        content.rect.setRight(content.rect.right() - markRoom);
    }
    if (!m_needle.isEmpty() && index.column() == ZnodeModel::NameColumn) {
        QStyleOptionViewItem styled = content;
        initStyleOption(&styled, index);
        paintFound(painter, styled);
    }
    QStyledItemDelegate::paint(painter, content, index);
    if (part)
        paintMark(painter, option, *part);
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
    wash.setAlphaF(isAnimated() ? 0.45F * static_cast<float>(left) / flashMilliseconds : 0.3F);
    painter->fillRect(option.rect, wash);
    m_flashing.insert(QPersistentModelIndex(index));
    if (!m_fading.isActive())
        m_fading.start(isAnimated() ? fadeStepMs : stillStepMs,
            const_cast<ZnodeDelegate *>(this)); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

void ZnodeDelegate::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_fading.timerId()) {
        QStyledItemDelegate::timerEvent(event);
        return;
    }
    // Those that still fade enter themselves again when they are painted.
    const QSet<QPersistentModelIndex> flashing = std::exchange(m_flashing, {});
    if (flashing.isEmpty())
        m_fading.stop();
    for (const QPersistentModelIndex &index : flashing)
        m_view->update(index);
}

bool ZnodeDelegate::isAnimated() const { return SystemMotion::instance()->durationMs(m_view) > 0; }

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
    if (const QStringList ends = index.data(ZnodeModel::RangeRole).toStringList(); !ends.isEmpty()) {
        const int count = index.siblingAtColumn(ZnodeModel::ChildrenColumn).data().toInt();
        return tr("Range of %Ln child znode(s) of %1,\nfrom %2\nto %3", nullptr, count)
            .arg(index.parent().data(ZnodeModel::PathRole).toString(), ends.constFirst(), ends.constLast());
    }
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
    if (const QString mark = markText(index); !mark.isEmpty())
        lines << mark;
    if (const int code = index.data(ZnodeModel::ErrorRole).toInt(); code != 0)
        lines << errorText({static_cast<zkbridge::ErrorCode>(code), path, QStringLiteral("children"), {}});
    return lines.join(QLatin1Char('\n'));
}

} // namespace app
