// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "core/evaluate/CalibrationFit.h"
#include "core/evaluate/LeftOutScores.h"
#include "core/evaluate/Zoo.h"
#include "core/workshop/Kit.h"

#include <string>
#include <vector>

namespace drm {

/// `drmguard lab data|train|zoo|kit|calibrate`: renders image sets, trains models with a known truth, one or many, and
/// reads the constants of the decision off benign ones.
class LabCommand : public Command {
public:
    CLI::App *addTo(CLI::App &program) override;
    int run() override;

private:
    void addData(CLI::App &lab);
    void addTrain(CLI::App &lab);
    void addKnobs();
    void addMap();
    KnobValues knobs() const;
    void addZoo(CLI::App &lab);
    void addKit(CLI::App &lab);
    void addCalibrate(CLI::App &lab);
    int renderData();
    int train();
    int trainPlan();
    int prepareKit();
    int calibrate();

    CLI::App *m_data = nullptr;
    CLI::App *m_train = nullptr;
    CLI::App *m_kit = nullptr;
    CLI::App *m_calibrate = nullptr;
    KitRequest m_kitRequest;
    TaskSpec m_spec;
    std::string m_dataOut;
    LabRequest m_request;
    KnobValues m_knobs; ///< by AttackKnob::option
    bool m_restart = false;
    std::string m_plan;
    std::string m_folder;
    std::string m_table;
    int m_jobs = 1;
    int m_threads = 0;
    ZooScanRequest m_scans = calibrationScans(Objective::Maps);
    std::string m_calibrationOut;
    std::string m_calibrationPlot;
};

} // namespace drm
