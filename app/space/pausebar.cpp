// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/space/pausebar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace app {

using namespace Qt::StringLiterals;

PauseBar::PauseBar(QAction *pause, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *resume = new QToolButton(this);
    resume->setText(tr("Resume"));
    resume->setAccessibleName(tr("Resume the tree"));
    resume->setToolTip(
        tr("Shows what changed meanwhile, and goes on (%1)").arg(pause->shortcut().toString(QKeySequence::NativeText)));
    connect(resume, &QToolButton::clicked, pause, [pause] { pause->setChecked(false); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 4, 2);
    layout->addWidget(m_text, 1);
    layout->addWidget(resume);
    hide();
}

void PauseBar::setStatus(const model::TreeStatus &status)
{
    if (status.paused && !m_since.isValid())
        m_since = QTime::currentTime();
    else if (!status.paused)
        m_since = {};
    setVisible(status.paused);
    if (!status.paused)
        return;
    m_text->setText(tr("Paused: %Ln change(s) since %1", nullptr, static_cast<int>(status.changesWhilePaused))
                        .arg(locale().toString(m_since, u"HH:mm:ss"_s)));
    setAccessibleName(m_text->text());
}

} // namespace app
