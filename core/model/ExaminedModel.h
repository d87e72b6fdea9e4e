// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

#include <string>
#include <utility>
#include <vector>

namespace drm {

/// The bytes of a TorchScript file that somebody has examined. LibTorch gets models in this form alone, so that what is
/// loaded is what was examined, and no path is opened a second time: intake/ModelIntake makes them. Of a file in
/// another format, the bytes are the TorchScript that it was converted to.
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

    /// What the file says of itself beside its code: its format, the size of its images, 0 where it does not; what was
    /// converted.
    void setDeclared(std::string format, std::size_t fileBytes, int height, int width, std::vector<Message> remarks)
    {
        m_format = std::move(format);
        m_fileBytes = fileBytes;
        m_height = height;
        m_width = width;
        m_remarks = std::move(remarks);
    }

    const std::string &path() const { return m_path; } ///< for messages
    const std::string &bytes() const { return m_bytes; }
    const std::string &sha256() const { return m_sha256; } ///< lower-case hexadecimal
    std::size_t fileBytes() const { return m_fileBytes > 0 ? m_fileBytes : m_bytes.size(); } ///< of the file itself
    const std::string &format() const { return m_format; }
    int height() const { return m_height; }
    int width() const { return m_width; }
    const std::vector<Message> &remarks() const { return m_remarks; }

private:
    ExaminedModel() = default;
    std::string m_path;
    std::string m_bytes;
    std::string m_sha256;
    std::string m_format = "TorchScript";
    std::size_t m_fileBytes = 0;
    int m_height = 0;
    int m_width = 0;
    std::vector<Message> m_remarks;
};

} // namespace drm
