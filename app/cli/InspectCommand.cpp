// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/InspectCommand.h"

#include "core/data/Dataset.h"
#include "core/intake/ModelIntake.h"
#include "core/session/Inspect.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace drm {

CLI::App *InspectCommand::addTo(CLI::App &program)
{
    CLI::App *app = program.add_subcommand("inspect", "Say what a model or an image set is");
    CLI::Option *model = app->add_option("--model", m_modelPath, "TorchScript model")->type_name("FILE");
    CLI::Option *data =
        app->add_option("--data", m_dataPath, "Images: a folder, a labels.csv, or an HDF5 file")->type_name("PATH");
    model->excludes(data);
    app->add_option("--head", m_head, "Name of the last linear layer, where there is doubt")
        ->needs(model)
        ->type_name("NAME");
    app->add_flag("--strict", m_dataOptions.strict,
                  "Decode every image, and refuse a set with damaged ones, missing files or labels that are no numbers")
        ->needs(data);
    app->add_flag("--json", m_json, "As JSON");
    return app;
}

int InspectCommand::run()
{
    if (m_modelPath.empty() && m_dataPath.empty())
        throw CLI::RequiredError("--model or --data");
    if (!m_modelPath.empty()) {
        ModelOptions options;
        options.head = m_head;
        const ModelInfo info = openModel(m_modelPath, options)->info();
        std::cout << (m_json ? modelJson(info) : modelText(info));
    } else {
        const DataSummary summary = summarise(*openDataset(m_dataPath, m_dataOptions));
        std::cout << (m_json ? dataJson(summary) : dataText(summary));
    }
    std::cout.flush();
    return exitcode::Finished;
}

} // namespace drm
