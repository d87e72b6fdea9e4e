// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace drm {

/// The SHA-256 of bytes that come in pieces. Throws Error{Internal} where OpenSSL fails.
class Sha256 {
public:
    Sha256();
    ~Sha256();

    void add(std::string_view bytes);
    /// Of all that was added, 64 lower-case hexadecimal digits. Once, and the last call.
    std::string hex();

private:
    struct Free {
        void operator()(evp_md_ctx_st *context) const;
    };

    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// Lower-case hexadecimal SHA-256.
std::string sha256Of(std::string_view bytes);

/// What a file holds, read once.
struct FileDigest {
    std::string sha256;
    std::uint64_t bytes = 0;
};

/// Of a plain file as it is now. One of more than `most` bytes is not read to its end: `bytes` is then more than
/// `most`. Throws Error{FileNotFound}, as PlainFile does.
FileDigest digestOfFile(const std::string &path, std::uint64_t most = std::numeric_limits<std::uint64_t>::max());
std::string sha256OfFile(const std::string &path);

/// Whether it is written as sha256Of() writes it.
bool isSha256(std::string_view text);

} // namespace drm
