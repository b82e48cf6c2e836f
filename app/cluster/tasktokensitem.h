// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cluster/taskmoves.h"

#include <QColor>
#include <QFont>
#include <QGraphicsItem>
#include <QPalette>

#include <functional>

namespace app {

/// Tasks on their way, as small squares that glide from where they were to where they are; several that go together
/// are one square with their number. What they explain has happened already: the counts stand at once. Thread: the
/// GUI's.
class TaskTokensItem : public QGraphicsItem {
public:
    static constexpr int glideMs = 450;
    static constexpr qsizetype mostAtOnce = 60; ///< more are not followed by any eye

    /// Where a place is just now; scene coordinates.
    using PointOf = std::function<QPointF(const TaskPlace &place)>;
    using ColorOf = std::function<QColor(const QString &worker)>;
    TaskTokensItem(PointOf pointOf, ColorOf colorOf);

    void start(const QList<TaskMove> &moves, qint64 nowMs);
    /// Puts them where they are at `nowMs`; false: none is on its way any more.
    bool advance(qint64 nowMs);
    void clear();
    void setStyle(const QPalette &palette, const QFont &font);
    void setBounds(const QRectF &bounds);
    [[nodiscard]] qsizetype count() const { return m_tokens.size(); }

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Token {
        TaskMove move;
        qint64 sinceMs = 0;
        QColor color;
        QPointF at;
    };

    PointOf m_pointOf;
    ColorOf m_colorOf;
    QList<Token> m_tokens;
    QRectF m_bounds;
    QPalette m_palette;
    QFont m_font;
};

} // namespace app
