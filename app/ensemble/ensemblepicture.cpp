// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ensemble/ensemblepicture.h"

#include "app/ensemble/serversmodel.h"
#include "app/ensemble/servertext.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <numbers>

namespace app {

using Mode = model::ServerStatus::Mode;
using Reach = model::ServerStatus::Reach;

namespace {
constexpr qreal boxWidth = 190;
constexpr qreal margin = 12;

bool leads(const model::ServerStatus &status)
{
    return status.reach == Reach::Answering && (status.mode == Mode::Leader || status.mode == Mode::Standalone);
}
} // namespace

EnsemblePicture::EnsemblePicture(ServersModel *servers, QWidget *parent)
    : QWidget(parent)
    , m_servers(servers)
{
    setAccessibleName(tr("Picture of the ensemble"));
    connect(servers, &ServersModel::statusesChanged, this, [this] {
        describe();
        update();
    });
    describe();
}

QSize EnsemblePicture::sizeHint() const { return {760, fontMetrics().height() * 13}; }

QSize EnsemblePicture::minimumSizeHint() const { return {420, fontMetrics().height() * 8}; }

/// The leader stands in the middle; the others left and right of it, in rows when they are many.
QList<EnsemblePicture::Place> EnsemblePicture::places() const
{
    const int count = m_servers->rowCount();
    if (count == 0)
        return {};
    const qreal height = fontMetrics().height() * 4.4;
    const int columns = std::max(1, std::min(count, static_cast<int>((width() - margin) / (boxWidth + 4 * margin))));
    const int rows = (count + columns - 1) / columns;
    const qreal stepX = static_cast<qreal>(width()) / columns;
    const qreal stepY = static_cast<qreal>(this->height()) / rows;

    QList<int> order;
    int leader = -1;
    for (int row = 0; row < count; ++row) {
        if (leader < 0 && leads(m_servers->status(row)))
            leader = row;
        else
            order.append(row);
    }
    if (leader >= 0)
        order.insert(std::min<qsizetype>((rows / 2) * columns + columns / 2, order.size()), leader);

    QList<Place> places;
    for (int i = 0; i < count; ++i) {
        const int column = i % columns;
        const int row = i / columns;
        const QPointF center((column + 0.5) * stepX, (row + 0.5) * stepY);
        const QSizeF size(std::min(boxWidth, stepX - 2 * margin), std::min(height, stepY - margin));
        places.append({order.at(i), QRectF(center - QPointF(size.width() / 2, size.height() / 2), size)});
    }
    return places;
}

void EnsemblePicture::drawLinks(QPainter &painter, const QList<Place> &places) const
{
    const auto leader =
        std::ranges::find_if(places, [this](const Place &place) { return leads(m_servers->status(place.row)); });
    if (leader == places.end())
        return;
    for (const Place &place : places) {
        const auto &status = m_servers->status(place.row);
        const bool follows =
            status.reach == Reach::Answering && (status.mode == Mode::Follower || status.mode == Mode::Observer);
        if (!follows)
            continue;
        painter.setPen(
            QPen(palette().color(QPalette::Mid), 2, status.mode == Mode::Observer ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(place.box.center(), leader->box.center());
    }
}

void EnsemblePicture::drawServer(QPainter &painter, const Place &place) const
{
    const auto &status = m_servers->status(place.row);
    const bool answering = status.reach == Reach::Answering;
    const QColor frame = leads(status) ? m_servers->color(status.address) : palette().color(QPalette::Mid);
    painter.setBrush(palette().brush(QPalette::Base));
    painter.setPen(QPen(frame, leads(status) ? 3 : 1.5, answering ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(place.box, 8, 8);
    QPainterPath clip;
    clip.addRoundedRect(place.box, 8, 8);
    painter.save();
    painter.setClipPath(clip);
    if (answering)
        painter.fillRect(QRectF(place.box.topLeft(), QSizeF(place.box.width(), 5)), m_servers->color(status.address));
    painter.restore();

    const QFontMetricsF metrics(font());
    QRectF line = place.box.adjusted(margin, margin, -margin, 0);
    line.setHeight(metrics.height());
    const auto write = [&](const QString &text, QPalette::ColorRole role, bool bold) {
        QFont face = font();
        face.setBold(bold);
        painter.setFont(face);
        painter.setPen(palette().color(role));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(face).elidedText(text, Qt::ElideMiddle, line.width()));
        line.translate(0, metrics.height() * 1.15);
    };
    const QString mode = !answering ? tr("not answering")
        : leads(status)             ? tr("★ %1").arg(modeText(status.mode))
                                    : modeText(status.mode);
    write(mode, answering ? QPalette::Text : QPalette::PlaceholderText, true);
    write(status.address, answering ? QPalette::Text : QPalette::PlaceholderText, false);
    write(answering && status.connections
            ? tr("%n client connection(s)", nullptr, static_cast<int>(*status.connections))
            : reachText(status),
        QPalette::PlaceholderText, false);
}

void EnsemblePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto all = places();
    if (all.isEmpty()) {
        painter.drawText(rect(), Qt::AlignCenter, tr("Looking for the servers of the ensemble …"));
        return;
    }
    drawLinks(painter, all);
    for (const Place &place : all)
        drawServer(painter, place);
}

void EnsemblePicture::mousePressEvent(QMouseEvent *event)
{
    for (const Place &place : places())
        if (place.box.contains(event->position()))
            Q_EMIT serverClicked(m_servers->status(place.row).address);
}

bool EnsemblePicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (const Place &place : places()) {
            if (!place.box.contains(help->pos()))
                continue;
            const auto &status = m_servers->status(place.row);
            QToolTip::showText(help->globalPos(),
                tr("%1, %2: %3").arg(status.address, modeText(status.mode), reachText(status)), this);
            return true;
        }
        QToolTip::hideText();
    }
    return QWidget::event(event);
}

void EnsemblePicture::describe()
{
    QStringList sentences;
    for (int row = 0; row < m_servers->rowCount(); ++row) {
        const auto &status = m_servers->status(row);
        sentences.append(status.reach == Reach::Answering ? tr("%1 is %2.").arg(status.address, modeText(status.mode))
                                                          : tr("%1 is %2.").arg(status.address, reachText(status)));
    }
    setAccessibleDescription(sentences.join(u' '));
}

} // namespace app
