// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

namespace drm {

/// The bytes of a TorchScript file that somebody has examined. LibTorch gets models in this form alone, so that what is
/// loaded is what was examined, and no path is opened a second time: intake/ModelIntake makes them.
class ExaminedModel {
public:
    /// The caller vouches for it that the bytes were examined. `sha256` is that of the file.
    static ExaminedModel vouchedFor(std::string path, std::string bytes, std::string sha256)
    {
        ExaminedModel model;
        model.m_path = std::move(path);
        model.m_bytes = std::move(bytes);
        model.m_sha256 = std::move(sha256);
        return model;
    }

    const std::string &path() const { return m_path; } ///< for messages
    const std::string &bytes() const { return m_bytes; }
    const std::string &sha256() const { return m_sha256; } ///< lower-case hexadecimal

private:
    ExaminedModel() = default;
    std::string m_path;
    std::string m_bytes;
    std::string m_sha256;
};

} // namespace drm
