// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/space/spacetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace app {

using namespace Qt::StringLiterals;
using model::SpaceMeasure;
using model::SpaceTree;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SpaceText)
};

QString znodesText(qint64 znodes) { return Text::tr("%Ln znode(s)", nullptr, static_cast<int>(znodes)); }

} // namespace

QString bytesText(qint64 bytes)
{
    return bytes < 0 ? u"–"_s : QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString shareText(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return u"–"_s;
    const double percent = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    return Text::tr("%1 %").arg(QLocale().toString(percent, 'f', percent < 10 && percent > 0 ? 1 : 0));
}

QString changeText(qint64 change, SpaceMeasure measure)
{
    const QString size =
        measure == SpaceMeasure::Znodes ? QLocale().toString(std::llabs(change)) : bytesText(std::llabs(change));
    if (change == 0)
        return size;
    return (change > 0 ? QLocale().positiveSign() : QLocale().negativeSign()) + size;
}

QString cellLabel(const SpaceTree &tree, const TreemapCell &cell)
{
    switch (cell.kind) {
    case TreemapCell::Kind::OwnData:
        return Text::tr("own data");
    case TreemapCell::Kind::Others:
        return Text::tr("%Ln other(s)", nullptr, static_cast<int>(cell.folded));
    case TreemapCell::Kind::Subtree:
        break;
    }
    return tree.node(cell.node).name;
}

QString cellText(const SpaceTree &tree, const TreemapCell &cell, SpaceTree::Number shown, SpaceMeasure measure)
{
    const SpaceTree::Node &node = tree.node(cell.node);
    const SpaceTree::Node &root = tree.node(shown);
    const QString path = tree.path(cell.node);
    const QString whole = tree.path(shown);
    const QString share = shareText(cell.size, root.size(measure));
    if (cell.kind == TreemapCell::Kind::OwnData)
        return Text::tr("data of %1 itself: %2, %3 of %4").arg(path, bytesText(cell.size), share, whole);
    if (cell.kind == TreemapCell::Kind::Others) {
        const QString others = Text::tr("%Ln small child(ren)", nullptr, static_cast<int>(cell.folded));
        const QString size = measure == SpaceMeasure::Znodes ? znodesText(cell.size) : bytesText(cell.size);
        return Text::tr("%1 of %2: %3, %4 of %5").arg(others, path, size, share, whole);
    }
    if (!tree.hasBytes())
        return Text::tr("%1: %2, %3 of %4").arg(path, znodesText(node.znodes), share, whole);
    return Text::tr("%1: %2, %3, %4 of %5").arg(path, znodesText(node.znodes), bytesText(node.bytes), share, whole);
}

} // namespace app
