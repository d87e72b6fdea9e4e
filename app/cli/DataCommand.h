// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "core/curate/ConvertData.h"
#include "core/record/DatasetOptions.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace drm {

/// `drmguard data check|convert|split|describe`: what an image set is worth, other files of it, and what it is.
class DataCommand : public Command {
public:
    CLI::App *addTo(CLI::App &program) override;
    int run() override;

private:
    void addSource(CLI::App &app);
    void addReplace(CLI::App &app);
    void refuseToReplace(const std::string &out) const; ///< throws Error{InvalidArgument}
    int check() const;
    int convert();
    int split();
    int describe() const;
    /// The exit code.
    int write(const Dataset &data, const ConvertRequest &request) const;

    std::string m_path;
    DatasetOptions m_options;
    bool m_json = false;
    ConvertRequest m_request;
    int m_size = 0;
    std::string m_by = "person";
    std::vector<double> m_shares{80, 20};
    std::vector<std::string> m_parts;
    std::uint64_t m_seed = 0;
    std::string m_folder; ///< to describe
    std::string m_table;
    std::string m_image;
    std::vector<std::string> m_labels;
    bool m_replace = false;
    CLI::App *m_check = nullptr;
    CLI::App *m_convert = nullptr;
    CLI::App *m_describe = nullptr;
};

} // namespace drm
