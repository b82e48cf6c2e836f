// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/space/spaceprogress.h"

#include "app/shell/elidedlabel.h"
#include "app/shell/icons.h"
#include "app/space/spacetext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace app {

using namespace Qt::StringLiterals;

namespace {
constexpr int barSteps = 1000;
} // namespace

SpaceProgress::SpaceProgress(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel({}, this))
    , m_bar(new QProgressBar(this))
{
    auto *stop = new QToolButton(this);
    stop->setText(tr("Stop"));
    stop->setIcon(icon(u"process-stop"_s));
    stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    stop->setAccessibleName(tr("Stop the survey"));
    stop->setToolTip(tr("Ends the survey at once; what was shown before stays"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(24 * fontMetrics().averageCharWidth());
    m_bar->setMaximumHeight(fontMetrics().height());
    m_bar->setAccessibleName(tr("Progress of the survey"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(stop);
    connect(stop, &QToolButton::clicked, this, &SpaceProgress::stopped);
    hide();
}

void SpaceProgress::begin(const QString &root)
{
    m_root = root;
    m_text->setText(tr("Surveying %1").arg(root));
    m_bar->setRange(0, 0);
    setVisible(true);
}

void SpaceProgress::setProgress(const zkbridge::WalkProgress &progress)
{
    const QString text = tr("Reading %1: %2 of %3 znodes found so far, %4 received")
                             .arg(m_root, locale().toString(progress.read), locale().toString(progress.found),
                                 bytesText(progress.bytes));
    m_text->setText(text);
    m_text->setToolTip(text);
    m_bar->setRange(0, progress.found > 0 ? barSteps : 0);
    if (progress.found > 0)
        m_bar->setValue(static_cast<int>(progress.read * barSteps / progress.found));
}

} // namespace app
