// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace drm {

/// What an input of a model beside the image is given, the same for every image.
struct ConstantInput {
    std::string name; ///< of forward's argument, or the key in the dictionary that it takes
    /// Numbers, or names of the data set's label columns, whose means are meant.
    std::vector<std::string> values;

    std::vector<double> numbers() const; ///< throws Error{InvalidArgument} where one is none
};

/// `--input`: "pose=0.1,-0.2" or "pose=head_pitch,head_yaw", several separated by semicolons.
struct InputChoice {
    std::vector<ConstantInput> inputs;

    /// Throws Error{InvalidArgument} that names what is wrong.
    static InputChoice of(const std::string &text);
    std::string text() const; ///< of() reads it
    const ConstantInput *find(const std::string &name) const;
    /// Names in place of numbers, each once.
    std::vector<std::string> columns() const;
};

} // namespace drm
