// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/znodecommand.h"
#include "model/tree/search/treesearch.h"

#include <limits>

namespace app {

/// `vivariumctl find CONNECT PATH EXPRESSION...`: the paths of the znodes at and below PATH that meet the expression
/// (model::SearchExpression), one a line as they are found, or with --json one object a line. Fails when there is none.
class FindCommand : public ZnodeCommand {
    Q_OBJECT
public:
    explicit FindCommand(QObject *parent = nullptr);

protected:
    bool wantsWire() const override { return true; }
    void addOwnArguments(QCommandLineParser *parser) const override;
    bool readArguments(const QCommandLineParser &parser, const QStringList &rest) override;
    void run() override;

private:
    void write(const QList<model::SearchHit> &hits);
    void showProgress(const model::SearchProgress &progress);
    void end();

    model::SearchExpression m_expression;
    bool m_asJson = false;
    bool m_unlimitedSpeed = false;
    qint64 m_limit = std::numeric_limits<qint64>::max();
    qint64 m_written = 0;
    std::unique_ptr<model::TreeSearch> m_search;
};

} // namespace app
