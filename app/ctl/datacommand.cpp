// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/datacommand.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace app {

void DataCommand::addDataArgument(QCommandLineParser *parser) const
{
    parser->addPositionalArgument(
        u"DATA"_s, tr("The data as text. \"-\" or none: what standard input holds."), u"[DATA]"_s);
}

bool DataCommand::readDataArgument(const QStringList &rest)
{
    if (rest.size() > 1) {
        failUsage(tr("unexpected argument '%1'").arg(rest.at(1)));
        return false;
    }
    m_fromInput = rest.isEmpty() || rest.constFirst() == "-"_L1;
    m_data = m_fromInput ? QByteArrayLiteral("") : rest.constFirst().toUtf8();
    return true;
}

void DataCommand::run()
{
    if (!m_fromInput)
        return write(m_data);
    m_input = std::make_unique<StandardInput>();
    connect(m_input.get(), &StandardInput::bytesRead, this, [this](const QByteArray &bytes) { m_data += bytes; });
    connect(m_input.get(), &StandardInput::ended, this, [this] { write(m_data); });
}

} // namespace app
