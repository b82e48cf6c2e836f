// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/memberface.h"

#include "app/cluster/clustertext.h"
#include "app/cluster/linewriter.h"
#include "app/cluster/membercolors.h"
#include "app/cluster/membermark.h"
#include "app/cluster/membertext.h"
#include "zkbridge/client/path.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Life = Member::Life;

constexpr qreal band = 6; ///< height of the strip in the member's colour
constexpr qreal pad = 10;
constexpr qreal radius = 7;
constexpr qreal barHeight = 6;
constexpr qreal pip = 7; ///< side of the square that stands for one task
constexpr int mostPips = 14; ///< more are a number alone

struct FaceText {
    Q_DECLARE_TR_FUNCTIONS(app::FaceText)
};

QColor quiet(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.72F);
}

/// A star or a cross before the words.
QString marked(const Member &member, const QString &role)
{
    if (member.leads && member.life != Life::Gone)
        return u"\u2605 "_s + role;
    return member.life == Life::Gone ? u"\u2715 "_s + role : role;
}

QString shortNumber(const Member &member)
{
    const QString name = memberName(member);
    const auto suffix = zkbridge::sequenceSuffix(name);
    return suffix ? QString::number(suffix->number) : name.right(5);
}

QString hostAndPort(const QString &address)
{
    const QString authority = QUrl(address).authority();
    return authority.isEmpty() ? address : authority;
}

/// Below a card's lines: where what counts down, or what it has to do, is told.
QRectF lowerPart(QSizeF size, const QFont &font, bool leads)
{
    const qreal row = QFontMetricsF(font).height() + LineWriter::leading;
    const qreal top = band + pad + row * (leads ? 4.75 : 4.35);
    return {pad, top, size.width() - 2 * pad, size.height() - top - pad * 0.8};
}

QRectF timeBar(QSizeF size, Detail detail)
{
    if (detail == Detail::Chip)
        return {3, size.height() - 5, size.width() - 6, 4};
    const qreal height = detail == Detail::Card ? barHeight : barHeight - 2;
    const qreal below = detail == Detail::Card ? pad * 0.8 : 3;
    return {pad, size.height() - below - height, size.width() - 2 * pad, height};
}

QPen framePen(const Member &member, const QPalette &palette)
{
    if (member.life == Life::Gone)
        return {mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.4F), 1.2, Qt::DotLine};
    if (member.isSilent())
        return {suspectedColor(), member.leads ? 3.5 : 2.2, Qt::DashLine};
    if (member.leads)
        return {palette.color(QPalette::Highlight), 3.5};
    return {mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.4F), 1.2};
}

void paintFrame(QPainter &painter, const Member &member, QSizeF size, const FaceLook &look)
{
    const QRectF box({0, 0}, size);
    const QColor base = look.palette.color(QPalette::Base);
    const QColor accent = look.palette.color(QPalette::Highlight);
    const QColor fill = member.life == Life::Gone ? base
        : look.chosen                             ? mixed(base, accent, 0.25F)
                                                  : mixed(base, look.palette.color(QPalette::Text), 0.06F);
    QPainterPath outline;
    outline.addRoundedRect(box, radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPath(outline);
    if (look.detail != Detail::Chip) {
        QPainterPath strip;
        strip.addRect(QRectF(0, 0, size.width(), band));
        painter.setBrush(member.color);
        painter.drawPath(outline.intersected(strip)); // no clipping: drawings for documents know none
    }
    painter.setPen(framePen(member, look.palette));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

void paintFocus(QPainter &painter, QSizeF size, const FaceLook &look)
{
    painter.setPen(QPen(look.palette.color(QPalette::Text), 1.2, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    const qreal round = look.detail == Detail::Dot ? 3 : radius + 3;
    painter.drawRoundedRect(QRectF({0, 0}, size).adjusted(-4, -4, 4, 4), round, round);
}

/// Its tasks as small squares from the left; those that have no room are told by the number beside.
void paintPips(QPainter &painter, const Member &member, const QRectF &row, const FaceLook &look)
{
    const qint64 shown = std::min<qint64>(member.tasks, mostPips);
    painter.setPen(QPen(look.palette.color(QPalette::Text), 0.6));
    painter.setBrush(member.color);
    for (qint64 i = 0; i < shown; ++i) {
        const qreal left = row.left() + static_cast<qreal>(i) * (pip + 3);
        if (left + pip > row.right())
            return;
        painter.drawRect(QRectF(left, row.bottom() - pip, pip, pip));
    }
}

void paintCard(QPainter &painter, const Member &member, QSizeF size, const FaceLook &look)
{
    const QFont mono = monospaced(look.font);
    const QColor strong = look.palette.color(QPalette::Text);
    const QColor faint = quiet(look.palette);
    QRectF box = QRectF({0, 0}, size).adjusted(pad, band + pad * 0.7, -pad, -pad);
    const bool titled = member.leads && member.life != Life::Gone;
    if (titled) {
        const QColor ground = member.isSilent() ? suspectedColor() : look.palette.color(QPalette::Highlight);
        const QColor ink = member.isSilent() ? QColor(Qt::black) : look.palette.color(QPalette::HighlightedText);
        const qreal height = QFontMetricsF(look.font).height() * 1.6;
        const QRectF title(1.5, band, size.width() - 3, height);
        painter.fillRect(title, ground);
        LineWriter(painter, title.adjusted(pad - 1.5, height * 0.14, -pad + 1.5, 0))
            .line(marked(member, FaceText::tr("leader of %1").arg(member.election)), heading(look.font), ink);
        box.setTop(title.bottom() + 4);
    }
    LineWriter writer(painter, box);
    if (!titled)
        writer.line(marked(member, roleText(member)), heading(look.font), strong);
    const QString name = memberName(member);
    writer.line(titled && member.isSilent() ? FaceText::tr("%1, suspected").arg(name) : name, mono, strong);
    const auto &candidate = member.candidate;
    const bool named = !candidate.name.isEmpty() && candidate.name != name;
    const QString where = candidate.address.isEmpty() && named ? candidate.name : candidate.address;
    writer.line(where.isEmpty() ? FaceText::tr("address unknown") : where, look.font, faint);
    writer.line(sessionIdText(candidate.session), mono, faint);
    if (hasCountdown(member))
        return; // told in the lower part
    const QString life = lifeText(member, 0);
    if (life.isEmpty())
        writer.line(member.isOurs() ? FaceText::tr("process %1, started here").arg(member.pid)
                                    : FaceText::tr("not started here"),
            look.font, faint);
    writer.space(3);
    writer.rest(life.isEmpty() ? registryText(member) : life, life.isEmpty() ? look.font : bold(look.font), strong);
    if (member.tasks > 0)
        paintPips(painter, member, QRectF({0, 0}, size).adjusted(pad, 0, -pad, -pad), look);
}

void paintCompact(QPainter &painter, const Member &member, QSizeF size, const FaceLook &look)
{
    const QColor strong = look.palette.color(QPalette::Text);
    LineWriter writer(painter, QRectF({0, 0}, size).adjusted(pad, band + 3, -pad, -2));
    const bool leads = member.leads && member.life != Life::Gone;
    const QString role = leads ? FaceText::tr("leader") : roleText(member);
    writer.line(member.life == Life::Gone ? marked(member, FaceText::tr("gone")) : marked(member, role),
        bold(look.font), strong);
    writer.line(memberName(member), monospaced(look.font), strong);
    if (hasCountdown(member))
        return;
    const bool works = member.tasks >= 0 && !member.candidate.registration.isEmpty();
    writer.line(works ? FaceText::tr("%Ln task(s)", nullptr, static_cast<int>(member.tasks))
                      : hostAndPort(member.candidate.address),
        look.font, quiet(look.palette));
}

void paintChip(QPainter &painter, const Member &member, QSizeF size, const FaceLook &look)
{
    const QRectF box = QRectF({0, 0}, size);
    const qreal mark = size.height() * 0.5;
    if (markOf(member) != MemberMark::Killed)
        paintMark(painter, {box.left() + 4, box.center().y() - mark / 2, mark, mark}, markOf(member), member.color,
            look.palette);
    painter.setFont(member.isSilent() || member.leads ? bold(look.font) : look.font);
    painter.setPen(look.palette.color(QPalette::Text));
    painter.drawText(box.adjusted(mark + 6, 0, -3, 0), Qt::AlignRight | Qt::AlignVCenter, shortNumber(member));
    if (member.tasks > 0 && !member.isSilent()) {
        const qreal share = std::min(1.0, static_cast<qreal>(member.tasks) / mostPips);
        painter.fillRect(QRectF(4, size.height() - 4, (size.width() - 8) * share, 2), quiet(look.palette));
    }
}

void paintDot(QPainter &painter, const Member &member, QSizeF size, const FaceLook &look)
{
    const QRectF box({0, 0}, size);
    if (look.chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.palette.color(QPalette::Highlight));
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 3, 3);
    }
    if (markOf(member) != MemberMark::Killed)
        paintMark(painter, box, markOf(member), member.color, look.palette);
}

/// At the corner, so that it covers no word and shows on the smallest chip, too.
void paintProblem(QPainter &painter, const Member &member, QSizeF size, const FaceLook &look)
{
    const ProblemSeverity worst = worstOf(member.problems);
    if (worst == ProblemSeverity::None)
        return;
    const int side = look.detail == Detail::Dot ? 8 : look.detail == Detail::Chip ? 12 : 18;
    const int out = look.detail == Detail::Dot ? 3 : 4;
    const QRect place(static_cast<int>(size.width()) - side + out, -out, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.palette.color(QPalette::Base));
    painter.drawEllipse(place.adjusted(-1, -1, 1, 1));
    severityIcon(worst).paint(&painter, place);
}

void paintBar(QPainter &painter, const QRectF &bar, double share, const QPalette &palette)
{
    const qreal round = bar.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.2F));
    painter.drawRoundedRect(bar, round, round);
    painter.setBrush(suspectedColor());
    painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * share, bar.height())), round, round);
}

QString shortLifeText(const Member &member, qint64 remaining)
{
    const QString time = durationText(remaining);
    switch (member.life) {
    case Life::Killed:
        return remaining < 0 ? FaceText::tr("killed") : FaceText::tr("killed: %1").arg(time);
    case Life::Frozen:
        return remaining < 0 ? FaceText::tr("frozen") : FaceText::tr("frozen: %1").arg(time);
    default:
        return remaining < 0 ? FaceText::tr("silent") : FaceText::tr("silent: %1").arg(time);
    }
}

} // namespace

bool hasCountdown(const Member &member) { return member.isSilent(); }

void paintFace(QPainter &painter, const Member &member, QSizeF size, const FaceLook &look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font);
    if (look.current)
        paintFocus(painter, size, look);
    if (look.detail != Detail::Dot)
        paintFrame(painter, member, size, look);
    switch (look.detail) {
    case Detail::Card:
        paintCard(painter, member, size, look);
        break;
    case Detail::Compact:
        paintCompact(painter, member, size, look);
        break;
    case Detail::Chip:
        paintChip(painter, member, size, look);
        break;
    case Detail::Dot:
        paintDot(painter, member, size, look);
        break;
    }
    paintProblem(painter, member, size, look);
}

void paintCountdown(QPainter &painter, const Member &member, QSizeF size, const FaceLook &look, qint64 nowMs)
{
    if (!hasCountdown(member))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font);
    const qint64 remaining = member.remainingMs(nowMs);
    const QColor strong = look.palette.color(QPalette::Text);
    const double share = remaining < 0 ? 1 : member.remainingShare(nowMs);
    if (look.detail == Detail::Card) {
        LineWriter(painter, lowerPart(size, look.font, member.leads))
            .rest(lifeText(member, nowMs), bold(look.font), strong);
    } else if (look.detail == Detail::Compact) {
        const qreal row = QFontMetricsF(look.font).height() + LineWriter::leading;
        LineWriter(painter, QRectF({0, 0}, size).adjusted(pad, band + 3 + 2 * row, -pad, -2))
            .line(shortLifeText(member, remaining), bold(look.font), strong);
    } else if (member.life == Life::Killed) {
        const qreal side = look.detail == Detail::Dot ? size.height() : size.height() * 0.5;
        const QRectF box(look.detail == Detail::Dot ? 0 : 4, (size.height() - side) / 2, side, side);
        paintMark(painter, box, MemberMark::Killed, member.color, look.palette, share);
    }
    if (remaining >= 0 && look.detail != Detail::Dot)
        paintBar(painter, timeBar(size, look.detail), share, look.palette);
}

bool looksSame(const Member &a, const Member &b)
{
    return a.candidate == b.candidate && a.life == b.life && a.leads == b.leads && a.hasRegistry == b.hasRegistry
        && a.election == b.election && a.pid == b.pid && a.silentSinceMs == b.silentSinceMs && a.endsByMs == b.endsByMs
        && a.lastWords == b.lastWords && a.color == b.color && a.tasks == b.tasks
        && worstOf(a.problems) == worstOf(b.problems);
}

SceneSizes sizesFor(const QFont &font)
{
    const QFontMetricsF text(font);
    const QFontMetricsF mono(monospaced(font));
    const qreal row = std::max(text.height(), mono.height()) + LineWriter::leading;
    const qreal letter = text.averageCharWidth();
    const qreal session = mono.horizontalAdvance(u"0x1000020b8180003"_s);
    const qreal node = mono.horizontalAdvance(u"c_0000000003"_s);
    const qreal arrow = text.horizontalAdvance(FaceText::tr("watches")) + 28;
    SceneSizes sizes;
    sizes.card = {std::max(letter * 28, session) + 2 * pad, band + row * 7.2 + barHeight + 2 * pad};
    sizes.cardGap = {arrow, row * 2.4};
    sizes.compact = {std::max(letter * 15, node) + 2 * pad, band + row * 3 + pad + 4};
    sizes.compactGap = {28, 26};
    sizes.chip = {text.horizontalAdvance(u"00000"_s) + row * 0.6 + pad + 4, row + pad * 0.6};
    sizes.chipGap = {16, 14};
    sizes.dot = {row * 0.75, row * 0.75};
    sizes.dotGap = {row * 0.55, row * 0.55};
    return sizes;
}

} // namespace app
