// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/icons.h"

#include "app/shell/symbolicicon.h"

#include <memory>

namespace app {

using namespace Qt::StringLiterals;

QIcon icon(const QString &name)
{
    if (QIcon::hasThemeIcon(name))
        return QIcon::fromTheme(name);
    auto engine = std::make_unique<SymbolicIcon>(u":/icons/actions/%1.svg"_s.arg(name));
    return engine->isNull() ? QIcon() : QIcon(engine.release());
}

QIcon programIcon() { return QIcon(u":/icons/vivarium.svg"_s); }

} // namespace app
