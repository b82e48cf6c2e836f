// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace app {

/// Lines of text from the top of a box down; each elided in the middle to the box's width.
class LineWriter {
public:
    static constexpr qreal leading = 2.5; ///< between lines

    LineWriter(QPainter &painter, const QRectF &box)
        : m_painter(painter)
        , m_box(box)
    {
    }

    void line(const QString &text, QFont font, const QColor &color);
    void space(qreal height) { m_box.setTop(m_box.top() + height); }
    /// As many lines as it takes, broken at words.
    void rest(const QString &text, const QFont &font, const QColor &color);

private:
    QPainter &m_painter;
    QRectF m_box;
};

[[nodiscard]] QFont bold(QFont font);
/// Bold, and a little larger.
[[nodiscard]] QFont heading(const QFont &like);
/// The system's fixed font in the size of `like`.
[[nodiscard]] QFont monospaced(const QFont &like);
/// `a` with `share` (0 to 1) of `b`.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, float share);

} // namespace app
