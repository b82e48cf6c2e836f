// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/membercarditem.h"

#include <QDateTime>
#include <QPainter>

namespace app {

/// What of a member's face changes ten times a second.
class CountdownItem : public QGraphicsItem {
public:
    explicit CountdownItem(MemberCardItem *card)
        : QGraphicsItem(card)
        , m_card(card)
    {
    }
    [[nodiscard]] QRectF boundingRect() const override { return {{0, 0}, m_card->m_size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget * /*widget*/) override
    {
        paintCountdown(*painter, m_card->m_member, m_card->m_size, m_card->m_look, QDateTime::currentMSecsSinceEpoch());
    }
    void resized() { prepareGeometryChange(); }

private:
    MemberCardItem *m_card;
};

MemberCardItem::MemberCardItem(const Member &member)
    : m_member(member)
{
    setPictureKept(true);
    updateHeight();
    updateCountdown();
}

/// Those that are there lie over those that went, and the leader over all.
void MemberCardItem::updateHeight()
{
    const bool gone = m_member.life == Member::Life::Gone;
    setZValue(gone ? 1 : m_member.leads ? 3 : 2);
}

void MemberCardItem::setMember(const Member &member)
{
    const bool same = looksSame(member, m_member);
    m_member = member;
    if (same)
        return;
    updateHeight();
    updateCountdown();
    update();
}

void MemberCardItem::updateCountdown()
{
    if (hasCountdown(m_member) == (m_countdown != nullptr)) {
        tick();
        return;
    }
    if (m_countdown == nullptr) {
        m_countdown = new CountdownItem(this);
        return;
    }
    delete m_countdown;
    m_countdown = nullptr;
}

void MemberCardItem::setShape(QSizeF size, Detail detail, qreal scale)
{
    if (size == m_size && detail == m_look.detail && qFuzzyCompare(scale, this->scale()))
        return;
    prepareGeometryChange();
    if (m_countdown != nullptr)
        m_countdown->resized();
    m_size = size;
    m_look.detail = detail;
    setScale(scale);
    update();
}

void MemberCardItem::setChosen(bool chosen)
{
    if (chosen == m_look.chosen)
        return;
    m_look.chosen = chosen;
    update();
}

void MemberCardItem::setCurrent(bool current)
{
    if (current == m_look.current)
        return;
    m_look.current = current;
    update();
}

void MemberCardItem::setStyle(const QPalette &palette, const QFont &font)
{
    m_look.palette = palette;
    m_look.font = font;
    update();
    tick();
}

void MemberCardItem::setPictureKept(bool kept) { setCacheMode(kept ? DeviceCoordinateCache : NoCache); }

void MemberCardItem::tick()
{
    if (m_countdown != nullptr)
        m_countdown->update();
}

QRectF MemberCardItem::boundingRect() const
{
    return QRectF({0, 0}, m_size).adjusted(-faceMargin, -faceMargin, faceMargin, faceMargin);
}

void MemberCardItem::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget * /*widget*/)
{
    paintFace(*painter, m_member, m_size, m_look);
}

} // namespace app
