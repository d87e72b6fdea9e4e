// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace drm {

/// The language of a document: texts are translated, numbers have its decimal point.
class Words {
public:
    using Translate = std::function<std::string(const std::string &english)>;

    Words() = default; ///< English
    /// `language` as in HTML's attribute "lang"; `translate` makes the text of that language out of an English one.
    Words(std::string language, char decimalPoint, char groupSeparator, Translate translate);

    const std::string &language() const { return m_language; }
    std::string operator()(const Message &message) const;
    std::string operator()(const std::vector<Message> &messages) const; ///< a blank between two
    std::string operator()(const char *text) const { return (*this)(Message{text, {}}); }

    std::string number(double value, int digits = 3) const; ///< formatNumber()
    /// "0.25, −0.3": an English comma between numbers would be taken for a decimal point elsewhere, so it is "; "
    /// there.
    std::string numbers(const std::vector<double> &values, int digits = 3) const;
    std::string count(std::int64_t value) const; ///< formatCount()
    std::string duration(double seconds) const; ///< formatDuration()
    std::string bytes(std::int64_t bytes) const; ///< formatBytes()

private:
    /// Of a number, or a list of some with names and units as "1, 2", "yaw 1.5°, pitch 2.5°" or "(1, 2)"; every other
    /// text as it is.
    std::string localised(const std::string &text) const;

    std::string m_language = "en";
    char m_decimalPoint = '.';
    char m_groupSeparator = ',';
    Translate m_translate;
};

} // namespace drm
