// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tree/znodestore.h"

#include <QString>

/// Puts a znode and all above it that are missing into the store.
inline model::NodeId addPath(model::ZnodeStore &store, const QString &path)
{
    model::NodeId node = model::rootNode;
    for (const QString &name : path.split(u'/', Qt::SkipEmptyParts))
        node = store.insertChild(node, name.toStdString());
    return node;
}
