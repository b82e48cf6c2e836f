// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zkbridge {

/// Puts the chroot in front of paths on their way out, and takes it off those that come back. "" or "/path".
class WireChroot {
public:
    explicit WireChroot(std::string chroot)
        : m_chroot(std::move(chroot))
    {
    }

    [[nodiscard]] const std::string &prefix() const { return m_chroot; }
    [[nodiscard]] std::string toServer(std::string_view path) const
    {
        if (m_chroot.empty())
            return std::string(path);
        std::string absolute = m_chroot;
        if (path != "/")
            absolute.append(path);
        return absolute;
    }
    /// nullopt: it lies outside.
    [[nodiscard]] std::optional<std::string_view> fromServer(std::string_view path) const
    {
        if (!path.starts_with(m_chroot))
            return std::nullopt;
        const std::string_view rest = path.substr(m_chroot.size());
        if (rest.empty())
            return "/";
        return rest.front() == '/' ? std::optional(rest) : std::nullopt;
    }

private:
    std::string m_chroot;
};

} // namespace zkbridge
