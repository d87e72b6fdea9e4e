// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace drm {

/// Lower-case hexadecimal SHA-256.
std::string sha256Of(std::string_view bytes);

/// That of bytes which are added one part after another.
class Sha256 {
public:
    Sha256();
    void add(const void *bytes, std::size_t size);
    /// A length and then the text, so that the ends of texts cannot be moved.
    void addText(std::string_view text);
    std::string finish(); ///< lower-case hexadecimal; nothing can be added afterwards

private:
    std::unique_ptr<evp_md_ctx_st, void (*)(evp_md_ctx_st *)> m_context;
};

} // namespace drm
