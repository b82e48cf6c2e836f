// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clusterheadline.h"

#include "app/cluster/eventtext.h"
#include "app/shell/sessionformat.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

ClusterHeadline::ClusterHeadline(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_facts(new QLabel(this))
    , m_news(new QLabel(this))
    , m_warnings(new QLabel(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);
    m_choice->setFont(large);
    m_choice->setAccessibleName(tr("Cluster"));
    m_choice->setToolTip(tr("Which of the recognised clusters is shown"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setAccessibleName(tr("Facts"));
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont news = font();
    news.setPointSizeF(news.pointSizeF() * 1.15);
    m_news->setFont(news);
    m_news->setTextFormat(Qt::RichText);
    m_news->setWordWrap(true);
    m_news->setAccessibleName(tr("What just happened"));
    m_news->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Room for two lines at all times: what is below must not jump when the news grows.
    m_news->setMinimumHeight(QFontMetrics(news).lineSpacing() * 2 + 2);
    m_news->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_warnings->setTextFormat(Qt::PlainText);
    m_warnings->setWordWrap(true);
    m_warnings->setAccessibleName(tr("Problems"));
    m_warnings->setFrameShape(QFrame::StyledPanel);
    m_warnings->setAutoFillBackground(true);
    m_warnings->setBackgroundRole(QPalette::ToolTipBase);
    m_warnings->setForegroundRole(QPalette::ToolTipText);
    m_warnings->setMargin(4);
    m_warnings->hide();

    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_title);
    line->addWidget(m_choice);
    line->addWidget(m_facts, 1);
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text(), this);
        const auto follow = [button, action] {
            button->setToolTip(action->toolTip());
            button->setEnabled(action->isEnabled());
        };
        follow();
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        line->addWidget(button, 0, Qt::AlignTop);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_news);
    layout->addWidget(m_warnings);

    connect(
        m_choice, &QComboBox::activated, this, [this](int index) { Q_EMIT clusterChosen(m_choice->itemText(index)); });
}

void ClusterHeadline::setClusters(const QStringList &paths, const QString &shown)
{
    m_title->setText(shown);
    m_title->setVisible(paths.size() <= 1);
    m_choice->setVisible(paths.size() > 1);
    const QSignalBlocker quiet(m_choice);
    QStringList listed;
    for (int i = 0; i < m_choice->count(); ++i)
        listed.append(m_choice->itemText(i));
    if (listed != paths) {
        m_choice->clear();
        m_choice->addItems(paths);
    }
    m_choice->setCurrentText(shown);
}

void ClusterHeadline::setFacts(const QString &facts)
{
    if (facts != m_facts->text())
        m_facts->setText(facts);
}

void ClusterHeadline::setNews(const ClusterNews &news)
{
    const QString text = news.timeMs == 0
        ? tr("Nothing has happened since this view began to watch.").toHtmlEscaped()
        : u"<b>%1</b>&nbsp; %2"_s.arg(clockText(news.timeMs), news.text.toHtmlEscaped());
    if (text != m_news->text())
        m_news->setText(text);
}

void ClusterHeadline::setWarnings(const QStringList &warnings)
{
    QStringList lines;
    for (const QString &warning : warnings)
        lines.append(u"\u26a0 "_s + warning);
    const QString text = lines.join(u'\n');
    if (text != m_warnings->text())
        m_warnings->setText(text);
    m_warnings->setVisible(!warnings.isEmpty());
}

} // namespace app
