// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QList>
#include <QObject>
#include <QQueue>
#include <QString>

namespace app {

/// A colour for each session, the same wherever the session is shown, for as long as it is in its cluster. The palette
/// of Okabe and Ito ("Color Universal Design", 2008), which people with any colour vision can tell apart; black is left
/// out because it is text. Thread: the GUI's.
class MemberColors : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Says which sessions `cluster` holds now: those that went free their colour, new ones get the least used one.
    void keep(const QString &cluster, const QList<qint64> &sessions);
    /// Grey for a session that no cluster holds.
    [[nodiscard]] QColor color(qint64 session) const;
    /// The one it has, or had when it was last held; grey for a session never held, or long ago.
    [[nodiscard]] QColor lastColor(qint64 session) const;

Q_SIGNALS:
    void given(); ///< a session has got one

private:
    void remember(qint64 session, int index);

    QHash<QString, QList<qint64>> m_clusters;
    QHash<qint64, int> m_colors; ///< index into the palette
    QHash<qint64, int> m_last; ///< the same of all that ever were held, bounded
    QQueue<qint64> m_lastOrder; ///< the keys of m_last, the oldest first
};

/// Amber and red of the same palette, for health; always beside a word or a shape.
[[nodiscard]] QColor suspectedColor();
[[nodiscard]] QColor wrongColor();

} // namespace app
