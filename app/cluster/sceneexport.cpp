// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/sceneexport.h"

#include "app/cluster/clusterscene.h"
#include "app/cluster/clustersceneview.h"
#include "app/cluster/clustertext.h"
#include "app/cluster/linewriter.h"
#include "app/cluster/scenelegend.h"
#include "app/cluster/worktext.h"
#include "app/shell/icons.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFontMetricsF>
#include <QPainter>
#include <QStandardPaths>

#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QSize fewSize(1000, 560);
constexpr QSize manySize(1600, 900);
constexpr qsizetype few = 60;
constexpr qreal inset = 14;

qreal headerHeight(const QFont &font)
{
    return QFontMetricsF(heading(font)).height() + QFontMetricsF(font).height() + 24;
}

/// Black on white with this window's accent.
QPalette paperPalette(const QPalette &window)
{
    QPalette paper = lightPalette();
    paper.setColor(QPalette::Highlight, window.color(QPalette::Highlight));
    paper.setColor(QPalette::HighlightedText, window.color(QPalette::HighlightedText));
    return paper;
}

} // namespace

Picture pictureOf(const SceneContents &contents, const QPalette &palette)
{
    const QSize size = contents.members.size() > few ? manySize : fewSize;
    const qreal header = headerHeight(contents.font);
    const auto scene = std::make_shared<ClusterScene>();
    scene->setPicturesKept(false);
    scene->setStyle(palette, contents.font);
    scene->setMembers(contents.members);
    scene->setWork(contents.work);
    scene->arrange(size);
    const LegendEntries legend = scene->legend(); // hardly depends on the height, which depends on it
    const qreal footer = legendHeight(legend, size.width(), contents.font) + 8;
    scene->arrange(QSizeF(size.width(), size.height() - header - footer));
    const auto draw = [=](QPainter &painter) {
        LineWriter writer(painter, QRectF(inset, 12, size.width() - 2 * inset, header));
        writer.line(contents.title, heading(contents.font), palette.color(QPalette::Text));
        writer.line(contents.subtitle, contents.font, palette.color(QPalette::Text));
        scene->render(&painter, QRectF(QPointF(0, header), scene->sceneRect().size()), scene->sceneRect());
        paintLegend(painter, QRectF(0, size.height() - footer, size.width(), footer), legend, palette, contents.font);
    };
    return {size, contents.title, workSummary(contents.work, scene->members()), palette.color(QPalette::Base), draw};
}

SceneExport::SceneExport(ClusterSceneView *view, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_action(new QAction(icon(u"document-save"_s), tr("Export scene..."), this))
{
    const QString tip = tr("Saves the members, their arrows and their work as a drawing (SVG) or a picture (PNG)");
    m_action->setToolTip(tip);
    m_action->setStatusTip(tip);
    connect(m_action, &QAction::triggered, this, &SceneExport::chooseFile);
}

SceneContents SceneExport::contents() const
{
    const auto &members = m_view->members();
    const QDateTime moment = m_atMs == 0 ? QDateTime::currentDateTime() : QDateTime::fromMSecsSinceEpoch(m_atMs);
    const QString time = QLocale().toString(moment, QLocale::ShortFormat);
    const QString election = members.isEmpty() ? tr("Cluster") : members.constFirst().election;
    return {election, tr("%Ln member(s), %1", "how many, when", static_cast<int>(members.size())).arg(time), members,
        m_view->work(), m_view->font()};
}

void SceneExport::chooseFile()
{
    const QString onPaper = tr("SVG drawing, black on white (*.svg)");
    const QString picture = tr("PNG picture, black on white (*.png)");
    const QString asShown = tr("SVG drawing in the colours of this window (*.svg)");
    const QString pictureAsShown = tr("PNG picture in the colours of this window (*.png)");
    auto *dialog = new QFileDialog(m_view, tr("Export scene"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({onPaper, picture, asShown, pictureAsShown});
    dialog->setDefaultSuffix(u"svg"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [=](const QString &filter) {
        dialog->setDefaultSuffix(filter == picture || filter == pictureAsShown ? u"png"_s : u"svg"_s);
    });
    if (const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
        QDir(pictures).exists())
        dialog->setDirectory(pictures);
    QString name = contents().title.mid(1);
    name.replace(u'/', u'-');
    dialog->selectFile(u"%1-scene.svg"_s.arg(name.isEmpty() ? u"cluster"_s : name));
    connect(dialog, &QFileDialog::fileSelected, this, [=, this](const QString &path) {
        const bool shown = dialog->selectedNameFilter() == asShown || dialog->selectedNameFilter() == pictureAsShown;
        save(path, shown ? m_view->palette() : paperPalette(m_view->palette()));
    });
    dialog->open();
}

void SceneExport::save(const QString &path, const QPalette &palette)
{
    const QString shown = QDir::toNativeSeparators(path);
    std::function<QByteArray()> content;
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive))
        content = [svg = svgOf(pictureOf(contents(), palette))] { return svg; };
    else if (path.endsWith(u".png"_s, Qt::CaseInsensitive))
        content = [image = imageOf(pictureOf(contents(), palette))] { return pngOf(image); };
    if (!content) {
        Q_EMIT told(tr("The scene was not exported to %1: choose a name that ends in .svg or .png.").arg(shown));
        return;
    }
    saveInBackground(path, content, this, [this, shown](const QString &problem) {
        Q_EMIT told(problem.isEmpty()
                ? tr("The scene was exported: %1").arg(shown)
                : tr("The scene could not be exported to %1: %2. Choose a folder in which you may write, with room "
                     "left.")
                      .arg(shown, problem));
    });
}

} // namespace app
