// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>
#include <QString>

namespace app {

/// Paints a one-colour SVG in the application palette's colour for the mode, at the moment of painting: an icon made
/// in light is right after a switch to dark. Thread: the GUI's.
class SymbolicIcon : public QIconEngine {
public:
    /// `file`: of the SVG; its shapes count, its colours do not.
    explicit SymbolicIcon(QString file);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QString key() const override;
    bool isNull() override;

private:
    QString m_file;
};

} // namespace app
