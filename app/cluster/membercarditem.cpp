// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/membercarditem.h"

#include "app/cluster/clustertext.h"
#include "app/cluster/membercolors.h"
#include "app/cluster/membertext.h"
#include "zkbridge/client/path.h"

#include <QDateTime>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QPainter>
#include <QUrl>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Life = Member::Life;

constexpr qreal band = 6; ///< height of the strip in the member's colour
constexpr qreal pad = 10;
constexpr qreal radius = 7;
constexpr qreal barHeight = 6;
constexpr qreal leading = 2.5; ///< between lines
constexpr qreal frameMargin = 5; ///< thick frame and focus ring lie outside the place

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() * (1 - share) + b.redF() * share, a.greenF() * (1 - share) + b.greenF() * share,
        a.blueF() * (1 - share) + b.blueF() * share);
}

QFont monospaced(const QFont &like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(like.pointSizeF() > 0 ? like.pointSizeF() : font.pointSizeF());
    return font;
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

QFont heading(const QFont &like)
{
    QFont font = bold(like);
    font.setPointSizeF(font.pointSizeF() * 1.12);
    return font;
}

/// Lines of text from the top of a box down; each elided in the middle to the box's width.
class LineWriter {
public:
    LineWriter(QPainter &painter, const QRectF &box)
        : m_painter(painter)
        , m_box(box)
    {
    }

    void line(const QString &text, QFont font, const QColor &color)
    {
        const qreal width = QFontMetricsF(font).horizontalAdvance(text);
        if (width > m_box.width()) // a little smaller says more than an elision
            font.setPointSizeF(font.pointSizeF() * std::max(0.85, m_box.width() / width));
        const QFontMetricsF metrics(font);
        m_painter.setFont(font);
        m_painter.setPen(color);
        const QRectF row(m_box.left(), m_box.top(), m_box.width(), metrics.height());
        m_painter.drawText(
            row, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideMiddle, m_box.width()));
        m_box.setTop(row.bottom() + leading);
    }
    void space(qreal height) { m_box.setTop(m_box.top() + height); }
    void rest(const QString &text, const QFont &font, const QColor &color)
    {
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(m_box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
    }

private:
    QPainter &m_painter;
    QRectF m_box;
};

QString shortNumber(const Member &member)
{
    const QString name = memberName(member);
    const auto suffix = zkbridge::sequenceSuffix(name);
    return suffix ? QString::number(suffix->number) : name.right(5);
}

QString marked(const Member &member, const QString &role)
{
    if (member.leads && member.life != Life::Gone)
        return u"\u2605 "_s + role;
    return member.life == Life::Gone ? u"\u2715 "_s + role : role;
}

} // namespace

SceneSizes MemberCardItem::sizesFor(const QFont &font)
{
    const QFontMetricsF text(font);
    const QFontMetricsF mono(monospaced(font));
    const qreal row = std::max(text.height(), mono.height()) + leading;
    const qreal letter = text.averageCharWidth();
    const qreal session = mono.horizontalAdvance(u"0x1000020b8180003"_s);
    const qreal node = mono.horizontalAdvance(u"c_0000000003"_s);
    const qreal arrow = QFontMetricsF(font).horizontalAdvance(tr("watches")) + 28;
    SceneSizes sizes;
    sizes.card = {std::max(letter * 28, session) + 2 * pad, band + row * 7.2 + barHeight + 2 * pad};
    sizes.cardGap = {arrow, row * 2.4};
    sizes.compact = {std::max(letter * 15, node) + 2 * pad, band + row * 3 + pad + 4};
    sizes.compactGap = {28, 26};
    sizes.chip = {text.horizontalAdvance(u"000000"_s) + pad, row + pad};
    sizes.chipGap = {16, 14};
    return sizes;
}

MemberCardItem::MemberCardItem(const Member &member)
{
    setMember(member);
    setFlag(ItemSendsGeometryChanges);
}

void MemberCardItem::setMember(const Member &member)
{
    m_member = member;
    setToolTip(memberDetails(member, QDateTime::currentMSecsSinceEpoch()));
    setZValue(member.life == Life::Gone ? -1 : 1);
    update();
}

void MemberCardItem::setShape(QSizeF size, Detail detail)
{
    prepareGeometryChange();
    m_size = size;
    m_detail = detail;
    Q_EMIT moved();
}

void MemberCardItem::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void MemberCardItem::setCurrent(bool current)
{
    m_current = current;
    update();
}

void MemberCardItem::tick() { update(); }

QRectF MemberCardItem::boundingRect() const
{
    return QRectF({0, 0}, m_size).adjusted(-frameMargin, -frameMargin, frameMargin, frameMargin);
}

QVariant MemberCardItem::itemChange(GraphicsItemChange change, const QVariant &value)
{
    if (change == ItemPositionHasChanged)
        Q_EMIT moved();
    return QGraphicsObject::itemChange(change, value);
}

void MemberCardItem::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget *widget)
{
    const QPalette palette = widget != nullptr ? widget->palette() : scene()->palette();
    painter->setFont(widget != nullptr ? widget->font() : scene()->font());
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(*painter, palette);
    switch (m_detail) {
    case Detail::Card:
        paintCard(*painter, palette);
        break;
    case Detail::Compact:
        paintCompact(*painter, palette);
        break;
    case Detail::Chip:
        paintChip(*painter, palette);
        break;
    }
}

void MemberCardItem::paintFrame(QPainter &painter, const QPalette &palette) const
{
    const QRectF box({0, 0}, m_size);
    const bool gone = m_member.life == Life::Gone;
    const QColor base = palette.color(QPalette::Base);
    const QColor accent = palette.color(QPalette::Highlight);
    QColor fill = mixed(base, palette.color(QPalette::Text), 0.06F);
    if (m_chosen)
        fill = mixed(base, accent, 0.25F);

    if (m_current) {
        painter.setPen(QPen(palette.color(QPalette::Text), 1.2, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), radius + 3, radius + 3);
    }
    QPen pen(mixed(base, palette.color(QPalette::Text), 0.4F), 1.2);
    if (m_member.isSilent())
        pen = QPen(suspectedColor(), m_member.leads ? 3.5 : 2.2, Qt::DashLine);
    else if (m_member.leads && !gone)
        pen = QPen(accent, 3.5);
    if (gone)
        pen.setStyle(Qt::DotLine);
    painter.setPen(Qt::NoPen);
    painter.setBrush(gone ? base : fill);
    painter.drawRoundedRect(box, radius, radius);

    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(box, radius, radius);
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.fillRect(QRectF(0, 0, m_size.width(), m_detail == Detail::Chip ? 4 : band), m_member.color);
    painter.restore();
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, radius, radius);
}

void MemberCardItem::paintCard(QPainter &painter, const QPalette &palette) const
{
    const QFont text = painter.font();
    const QFont mono = monospaced(text);
    const QColor strong = palette.color(QPalette::Text);
    const QColor quiet = mixed(palette.color(QPalette::Base), strong, 0.72F);
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    QRectF box = QRectF({0, 0}, m_size).adjusted(pad, band + pad * 0.7, -pad, -pad);

    if (m_member.leads && m_member.life != Life::Gone) {
        const QColor ground = m_member.isSilent() ? suspectedColor() : palette.color(QPalette::Highlight);
        const QColor ink = m_member.isSilent() ? QColor(Qt::black) : palette.color(QPalette::HighlightedText);
        const qreal height = QFontMetricsF(text).height() * 1.6;
        const QRectF title(1.5, band, m_size.width() - 3, height);
        painter.fillRect(title, ground);
        LineWriter(painter, title.adjusted(pad - 1.5, height * 0.14, -pad + 1.5, 0))
            .line(marked(m_member, tr("leader of %1").arg(m_member.election)), heading(text), ink);
        box.setTop(title.bottom() + 4);
    }
    LineWriter writer(painter, box);
    if (!m_member.leads || m_member.life == Life::Gone)
        writer.line(marked(m_member, roleText(m_member)), heading(text), strong);
    const bool suspected = m_member.leads && m_member.isSilent();
    writer.line(suspected ? tr("%1, suspected").arg(memberName(m_member)) : memberName(m_member), mono, strong);
    const auto &candidate = m_member.candidate;
    const bool named = !candidate.name.isEmpty() && candidate.name != memberName(m_member);
    const QString where = candidate.address.isEmpty() && named ? candidate.name : candidate.address;
    writer.line(where.isEmpty() ? tr("address unknown") : where, text, quiet);
    writer.line(sessionIdText(candidate.session), mono, quiet);
    const QString life = lifeText(m_member, nowMs);
    if (life.isEmpty())
        writer.line(
            m_member.isOurs() ? tr("process %1, started here").arg(m_member.pid) : tr("not started here"), text, quiet);
    writer.space(3);
    writer.rest(life.isEmpty() ? registryText(m_member) : life, life.isEmpty() ? text : bold(text), strong);
    if (m_member.remainingMs(nowMs) >= 0)
        paintCountdown(painter, palette,
            QRectF(pad, m_size.height() - pad * 0.8 - barHeight, m_size.width() - 2 * pad, barHeight));
}

void MemberCardItem::paintCompact(QPainter &painter, const QPalette &palette) const
{
    const QFont text = painter.font();
    const QColor strong = palette.color(QPalette::Text);
    const QColor quiet = mixed(palette.color(QPalette::Base), strong, 0.72F);
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    const qint64 remaining = m_member.remainingMs(nowMs);
    LineWriter writer(painter, QRectF({0, 0}, m_size).adjusted(pad, band + 3, -pad, -2));
    const QString role = m_member.leads && m_member.life != Life::Gone ? tr("leader") : roleText(m_member);
    writer.line(marked(m_member, role), bold(text), strong);
    writer.line(memberName(m_member), monospaced(text), strong);
    if (remaining < 0) {
        writer.line(QUrl(m_member.candidate.address).authority().isEmpty()
                ? m_member.candidate.address
                : QUrl(m_member.candidate.address).authority(),
            text, quiet);
        return;
    }
    writer.line(m_member.life == Life::Killed ? tr("killed: %1").arg(durationText(remaining))
                                              : tr("frozen: %1").arg(durationText(remaining)),
        bold(text), strong);
    paintCountdown(
        painter, palette, QRectF(pad, m_size.height() - 3 - barHeight, m_size.width() - 2 * pad, barHeight - 2));
}

void MemberCardItem::paintChip(QPainter &painter, const QPalette &palette) const
{
    const QFont text = m_member.isSilent() || m_member.leads ? bold(painter.font()) : painter.font();
    painter.setFont(text);
    painter.setPen(palette.color(QPalette::Text));
    const QRectF box = QRectF({0, 0}, m_size).adjusted(2, 4, -2, 0);
    painter.drawText(box, Qt::AlignCenter, marked(m_member, shortNumber(m_member)));
    if (m_member.remainingMs(QDateTime::currentMSecsSinceEpoch()) >= 0)
        paintCountdown(painter, palette, QRectF(3, m_size.height() - 5, m_size.width() - 6, 4));
}

void MemberCardItem::paintCountdown(QPainter &painter, const QPalette &palette, const QRectF &bar) const
{
    const qreal share = m_member.remainingShare(QDateTime::currentMSecsSinceEpoch());
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.2F));
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    painter.setBrush(suspectedColor());
    painter.drawRoundedRect(
        QRectF(bar.topLeft(), QSizeF(bar.width() * share, bar.height())), bar.height() / 2, bar.height() / 2);
}

} // namespace app
