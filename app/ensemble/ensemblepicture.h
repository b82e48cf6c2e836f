// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ensemble/serverstatus.h"

#include <QWidget>

namespace app {

class ServersModel;

/// The ensemble as a picture: the quorum leader in the middle, a line from each follower and observer that answers, the
/// number of clients as weight under each. The table beside it tells the same; the accessible description too.
class EnsemblePicture : public QWidget {
    Q_OBJECT
public:
    explicit EnsemblePicture(ServersModel *servers, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void serverClicked(const QString &address);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Place {
        int row = 0;
        QRectF box;
    };
    [[nodiscard]] QList<Place> places() const;
    void drawServer(QPainter &painter, const Place &place) const;
    void drawLinks(QPainter &painter, const QList<Place> &places) const;
    void describe();

    ServersModel *m_servers;
};

} // namespace app
