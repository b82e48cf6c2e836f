// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/pictureexport.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QtConcurrent>

namespace app {

namespace {

constexpr int pixelsPerPoint = 2;

/// Why it could not be written; empty when it was.
QString write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace

QPalette lightPalette()
{
    QPalette light(Qt::white);
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Text, Qt::black);
    return light;
}

QImage imageOf(const Picture &picture)
{
    QImage image(picture.size * pixelsPerPoint, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelsPerPoint);
    image.fill(picture.ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    picture.draw(painter);
    return image;
}

QByteArray svgOf(const Picture &picture)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96); // CSS pixels
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(), picture.size));
    generator.setTitle(picture.title);
    generator.setDescription(picture.description);
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), picture.size), picture.ground);
    picture.draw(painter);
    painter.end();
    return svg;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, "png").write(image);
    return png;
}

void saveInBackground(const QString &path, const std::function<QByteArray()> &content, QObject *context,
    const std::function<void(const QString &problem)> &done)
{
    QtConcurrent::run([path, content] { return write(path, content()); }).then(context, done);
}

} // namespace app
