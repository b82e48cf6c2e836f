// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/largestore.h"

#include <QByteArray>

#include <algorithm>

namespace bench {

namespace {

constexpr int namesInList = 1000;

} // namespace

std::size_t fillStore(model::ZnodeStore &store, int znodes)
{
    std::size_t nameBytes = 0;
    int left = znodes - 1; // the root is there
    const auto addList = [&](model::NodeId parent) {
        zkbridge::PackedNames names;
        const int count = std::min(left, namesInList);
        for (int i = 0; i < count; ++i) {
            const QByteArray name = "node-" + QByteArray::number(i).rightJustified(6, '0');
            names.append({name.constData(), static_cast<std::size_t>(name.size())});
            nameBytes += static_cast<std::size_t>(name.size());
        }
        store.insertChildren(parent, 0, names, 0, count);
        store.setChildState(parent, model::ChildState::Loaded);
        left -= count;
    };
    addList(model::rootNode);
    for (std::size_t row = 0; left > 0; ++row)
        addList(store.children(model::rootNode)[row]);
    return nameBytes;
}

} // namespace bench
