// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/datapane.h"

#include "app/browser/openznode.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/errortext.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace app {

DataPane::DataPane(EnsembleConnection *connection, OpenZnode *znode, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_znode(znode)
    , m_state(new QLabel(this))
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setAccessibleName(tr("Data"));
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setReadOnly(true);
    m_state->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    layout->addWidget(m_edit, 1);
    connect(znode, &OpenZnode::opened, this, &DataPane::update);
    connect(znode, &OpenZnode::dataRead, this, &DataPane::update);
    update();
}

void DataPane::update()
{
    const bool loaded = m_znode->state() == OpenZnode::State::Loaded;
    m_edit->setPlainText(QString::fromUtf8(m_znode->data().data));
    m_state->setVisible(!loaded || m_znode->data().data.isNull());
    if (loaded)
        m_state->setText(tr("This znode holds null: no data at all."));
    else if (m_znode->state() == OpenZnode::State::Loading)
        m_state->setText(tr("Loading"));
    else
        m_state->setText(errorText(m_znode->error()));
}

} // namespace app
