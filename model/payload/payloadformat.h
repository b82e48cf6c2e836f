// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace model {

/// How the bytes of a znode are best shown.
enum class PayloadFormat {
    Null, ///< no data at all (length -1 on the wire)
    Empty, ///< data of length 0, which is not the same
    Json, ///< a JSON object or array
    Text, ///< UTF-8 without control characters but tab, line feed and carriage return
    Binary,
};

/// Thread: any.
[[nodiscard]] PayloadFormat detectPayloadFormat(const QByteArray &data);

/// Whether `data` can be shown in `format`, when the user asks for another than the detected one. Everything can be
/// shown as Binary; as Json everything that is text, for JSON with a mistake in it is what one wants to see.
[[nodiscard]] bool canShowAs(PayloadFormat format, const QByteArray &data);

} // namespace model
