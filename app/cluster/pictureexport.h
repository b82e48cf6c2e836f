// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QPalette>
#include <QSize>
#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QObject;
class QPainter;
QT_END_NAMESPACE

namespace app {

// Pictures for documents: of charts, and of the scene.

/// What is drawn, in CSS pixels.
struct Picture {
    QSize size;
    QString title;
    QString description;
    QColor ground;
    std::function<void(QPainter &painter)> draw; ///< called once, in the GUI's thread
};

/// Black on white, for paper.
[[nodiscard]] QPalette lightPalette();
/// Two dots for a pixel.
[[nodiscard]] QImage imageOf(const Picture &picture);
[[nodiscard]] QByteArray svgOf(const Picture &picture);
[[nodiscard]] QByteArray pngOf(const QImage &image);

/// Writes what `content` makes to `path`; both in a worker thread. `done` gets why it failed, empty when it did not; it
/// is not called when `context` is gone.
void saveInBackground(const QString &path, const std::function<QByteArray()> &content, QObject *context,
    const std::function<void(const QString &problem)> &done);

} // namespace app
