// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/statpane.h"

#include "app/browser/openznode.h"
#include "app/browser/timetext.h"
#include "app/shell/sessionformat.h"
#include "zkbridge/client/path.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <chrono>

namespace app {

StatPane::StatPane(OpenZnode *znode, QWidget *parent)
    : QWidget(parent)
    , m_znode(znode)
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setVerticalSpacing(3);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setContentsMargins(2, 6, 2, 6);
    form->setLabelAlignment(Qt::AlignLeft);
    addField(form, Kind, tr("kind"),
        tr("Persistent, or ephemeral: then it goes with its session. A client cannot see "
           "container and time to live."),
        false);
    addField(form, Version, tr("version"), tr("Counts the writes of the data (version)"), false);
    addField(
        form, Modified, tr("modified"), tr("When the data was last written, by the servers' clock (mtime)"), false);
    addField(form, Created, tr("created"), tr("When the znode was created, by the servers' clock (ctime)"), false);
    addField(form, DataLength, tr("data"), tr("Bytes of data (dataLength)"), false);
    addField(form, Children, tr("children"), tr("Child znodes (numChildren)"), false);
    addField(form, NextSequence, tr("next sequence"),
        tr("The number that the next sequential child of this znode gets"), true);
    addField(form, Owner, tr("owner session"), tr("The session an ephemeral znode belongs to (ephemeralOwner)"), true);
    addField(form, Cversion, tr("cversion"), tr("Counts the changes of the list of children"), false);
    addField(form, Aversion, tr("aversion"), tr("Counts the changes of the ACL"), false);
    addField(form, Czxid, tr("czxid"), tr("The transaction that created the znode"), true);
    addField(form, Mzxid, tr("mzxid"), tr("The transaction that last wrote its data"), true);
    addField(form, Pzxid, tr("pzxid"), tr("The transaction that last changed its list of children"), true);
    area->setWidget(fields);

    auto *title = new QLabel(tr("Stat"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *copy = new QPushButton(tr("Copy Stat"), this);
    copy->setToolTip(tr("Copies all fields of the Stat as text"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &StatPane::copyAll);
    auto *top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(copy);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(area, 1);

    m_ticking.setInterval(std::chrono::seconds(1));
    connect(&m_ticking, &QTimer::timeout, this, [this] {
        if (isVisible())
            updateTimes();
    });
    m_ticking.start();
    connect(znode, &OpenZnode::opened, this, &StatPane::update);
    connect(znode, &OpenZnode::dataRead, this, &StatPane::update);
    update();
}

void StatPane::addField(QFormLayout *form, Field field, const QString &name, const QString &toolTip, bool monospace)
{
    auto *label = new QLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setToolTip(toolTip);
    auto *value = new QLabel;
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(!monospace);
    value->setToolTip(toolTip);
    value->setAccessibleName(name);
    if (monospace)
        value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setBuddy(value);
    form->addRow(label, value);
    m_names.at(field) = label;
    m_values.at(field) = value;
}

void StatPane::show(Field field, const QString &text)
{
    // Setting equal text would take the user's selection away.
    if (m_values.at(field)->text() != text)
        m_values.at(field)->setText(text);
}

void StatPane::update()
{
    const auto &stat = m_znode->stat();
    if (!stat) {
        for (QLabel *value : m_values)
            value->setText(QStringLiteral("\u2013"));
        return;
    }
    const QLocale locale;
    const bool sequential = zkbridge::sequenceSuffix(zkbridge::nodeName(m_znode->path())).has_value();
    const QString kind = stat->isEphemeral() ? tr("ephemeral") : tr("persistent");
    show(Kind, sequential ? tr("%1, sequential name", "kind of a znode").arg(kind) : kind);
    show(Version, locale.toString(stat->version));
    const bool nullData = m_znode->state() == OpenZnode::State::Loaded && m_znode->data().data.isNull();
    show(DataLength, nullData ? tr("null, no data at all") : tr("%Ln byte(s)", nullptr, stat->dataLength));
    show(Children, locale.toString(stat->numChildren));
    show(NextSequence, QStringLiteral("%1").arg(stat->nextSequence(), 10, 10, QLatin1Char('0')));
    show(Owner, stat->isEphemeral() ? sessionIdText(stat->ephemeralOwner) : tr("none"));
    show(Cversion, locale.toString(stat->cversion));
    show(Aversion, locale.toString(stat->aversion));
    show(Czxid, zxidText(stat->czxid));
    show(Mzxid, zxidText(stat->mzxid));
    show(Pzxid, zxidText(stat->pzxid));
    updateTimes();
}

void StatPane::updateTimes()
{
    const auto &stat = m_znode->stat();
    if (!stat)
        return;
    show(Created, momentText(stat->ctime));
    m_values.at(Created)->setToolTip(dateTimeText(stat->ctime));
    show(Modified, momentText(stat->mtime));
    m_values.at(Modified)->setToolTip(dateTimeText(stat->mtime));
}

void StatPane::copyAll()
{
    QStringList lines{m_znode->path()};
    for (int field = 0; field < FieldCount; ++field)
        lines << QStringLiteral("%1\t%2").arg(m_names.at(field)->text(), m_values.at(field)->text());
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace app
