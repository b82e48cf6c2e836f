// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace app {

/// How the editor writes bytes as text.
enum class TextForm { Json, Text, Hex };

/// Bytes as an editor shows them, with what is needed to make bytes of the edited text again. The way there and back
/// changes nothing: what could not come back byte by byte is shown, but not editable(). Any thread.
class PayloadText {
public:
    PayloadText() = default;
    /// `form` is ignored where the bytes cannot be shown so. A preview shows the beginning of bytes too long for an
    /// editor, unless `whole`.
    PayloadText(const QByteArray &data, std::optional<TextForm> form, bool whole = false);

    [[nodiscard]] TextForm form() const { return m_form; }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Only the beginning is shown.
    [[nodiscard]] bool isPreview() const { return m_preview; }
    /// Why the text cannot be edited, as a sentence; empty when it can.
    [[nodiscard]] QString readOnlyReason() const;
    [[nodiscard]] bool isEditable() const { return m_hindrance == Hindrance::None; }

    struct Bytes {
        QByteArray data;
        QString problem; ///< why `text` is not what its form says, as a sentence; then data is empty
    };
    /// What an edited text stands for. `asItStands`: JSON with mistakes is taken as text.
    [[nodiscard]] Bytes toBytes(const QString &text, bool asItStands = false) const;

    static constexpr qsizetype hexLimit = qsizetype(128) * 1024; ///< bytes
    static constexpr qsizetype lineLimit = qsizetype(32) * 1024; ///< characters in one line
    static constexpr qsizetype lineCountLimit = 10'000;
    static constexpr qsizetype previewLength = qsizetype(32) * 1024; ///< characters, or bytes in hex

private:
    enum class Hindrance { None, Preview, MixedLineEnds, Unprintable };
    enum class JsonLayout { AsWritten, Compact, Spaced };

    void showHex(const QByteArray &data, bool whole);
    void showText(const QByteArray &data, bool whole);

    TextForm m_form = TextForm::Text;
    JsonLayout m_layout = JsonLayout::AsWritten;
    Hindrance m_hindrance = Hindrance::None;
    bool m_carriageReturns = false; ///< every line ends in "\r\n"
    bool m_preview = false;
    QString m_text;
};

} // namespace app
