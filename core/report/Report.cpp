// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Report.h"

#include "core/base/Clock.h"
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/report/SourceCommit.h"
#include "core/seal/RandomUuid.h"
#include "core/torch/LinearAlgebra.h"
#include "core/torch/TorchVersion.h"

#include <H5public.h>
#include <opencv2/core/utility.hpp>
#include <openssl/crypto.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <sys/utsname.h>
#include <thread>

namespace drm {

namespace {

std::string systemName()
{
    utsname names{};
    if (uname(&names) != 0)
        return {};
    return std::string(names.sysname) + " " + names.release + " " + names.machine;
}

std::string processorName()
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        const std::size_t colon = line.find(": ");
        if (line.rfind("model name", 0) == 0 && colon != std::string::npos)
            return line.substr(colon + 2);
    }
    return {};
}

std::string hdf5Version()
{
    unsigned major = 0;
    unsigned minor = 0;
    unsigned release = 0;
    H5get_libversion(&major, &minor, &release);
    return std::to_string(major) + "." + std::to_string(minor) + "." + std::to_string(release);
}

bool isSame(const InputTransform &a, const InputTransform &b)
{
    return a.scale == b.scale && a.mean == b.mean && a.std == b.std;
}

/// The name of a usual transform on the command line; empty where it is another one.
std::string rangeName(const InputTransform &transform)
{
    for (const std::string &name : InputTransform::names())
        if (isSame(InputTransform::named(name), transform))
            return name;
    return {};
}

std::string joinedNames(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ",") + name;
    return text;
}

std::string joinedNumbers(const std::vector<double> &values)
{
    std::vector<std::string> texts;
    for (const double value : values)
        texts.push_back(exactNumber(value));
    return joinedNames(texts);
}

} // namespace

ToolFacts toolFacts()
{
    ToolFacts facts;
    facts.version = DRM_VERSION;
    facts.commit = sourceCommit();
    facts.system = systemName();
    facts.processor = processorName();
    facts.threads = static_cast<int>(std::thread::hardware_concurrency());
    facts.libraries = {{"LibTorch", libtorchVersion()},
                       {"BLAS", blasInfo().name},
                       {"OpenCV", cv::getVersionString()},
                       {"HDF5", hdf5Version()},
                       {"OpenSSL", OpenSSL_version(OPENSSL_VERSION_STRING)}};
    return facts;
}

Report newReport()
{
    Report report;
    report.id = randomUuid();
    report.createdUtc = utcNow();
    report.tool = toolFacts();
    return report;
}

ReportResult resultOf(const ReportRun &run)
{
    if (!run.record.result.alterations.empty() || run.record.result.verdict == Verdict::Inconclusive)
        return ReportResult::Warned;
    return run.record.result.verdict == Verdict::Backdoored ? ReportResult::Failed : ReportResult::Passed;
}

ReportResult resultOf(const Report &report)
{
    ReportResult worst = report.runs.empty() ? ReportResult::Warned : ReportResult::Passed;
    for (const ReportRun &run : report.runs)
        worst = std::max(worst, resultOf(run));
    return worst;
}

const char *toString(ReportResult result)
{
    switch (result) {
    case ReportResult::Passed:
        return "PASSED";
    case ReportResult::Warned:
        return "WARNED";
    case ReportResult::Failed:
        break;
    }
    return "FAILED";
}

std::string baseNameOf(const std::string &path)
{
    const std::filesystem::path normal = std::filesystem::path(path).lexically_normal();
    return normal.has_filename() ? normal.filename().string() : normal.parent_path().filename().string();
}

std::vector<std::string> scanCommand(const ScanRecord &record)
{
    const ScanRequest &request = record.request;
    const ScanParams &params = request.params;
    const ScanParams standard;
    std::vector<std::string> command{"drmguard", "scan", "--model", request.modelPath, "--data", record.dataPath};
    const auto add = [&](const char *option, const std::string &value) {
        command.insert(command.end(), {option, value});
    };
    const auto addNumber = [&](const char *option, double value, double usual) {
        if (value != usual)
            add(option, exactNumber(value));
    };
    if (request.dataOptions.strict)
        command.emplace_back("--strict");
    // Given, even where the program chose it: the same size whatever becomes of the choice.
    if (record.inputShape.size() == 3)
        add("--size", ImageSize{record.inputShape[1], record.inputShape[2]}.text());
    const InputTransform &transform = request.model.transform;
    if (const std::string range = rangeName(transform); range.empty()) {
        add("--scale", exactNumber(transform.scale));
        if (!transform.mean.empty())
            add("--mean", joinedNumbers(transform.mean));
        if (!transform.std.empty())
            add("--std", joinedNumbers(transform.std));
    } else if (range != "0-1") {
        add("--range", range);
    }
    if (transform.yuv)
        command.emplace_back("--yuv");
    if (transform.bgr)
        command.emplace_back("--bgr");
    if (!request.model.head.empty())
        add("--head", request.model.head);
    if (!request.model.answers.empty())
        add("--answers", request.model.answers);
    if (!request.model.inputs.empty())
        add("--input", request.model.inputs);
    if (!request.model.reducedPrecision || record.result.precision == "float32")
        command.emplace_back("--full-precision");
    if (request.confirmed)
        command.emplace_back("--force");
    for (const std::string &reference : request.references)
        add("--reference", reference);
    add("--hypotheses", joinedNames(params.hypotheses));
    add("--method", params.method);
    add("--budget", toString(params.budget));
    add("--seed", std::to_string(params.seed));
    add("--max-images", std::to_string(params.maxImages));
    add("--batch", std::to_string(params.batchSize));
    if (params.threads > 0)
        add("--threads", std::to_string(params.threads));
    if (params.objective != standard.objective)
        add("--objective", toString(params.objective));
    if (params.complete)
        command.emplace_back("--complete");
    addNumber("--rav-weight", params.ravWeight, standard.ravWeight);
    addNumber("--consistency-weight", params.consistencyWeight, standard.consistencyWeight);
    addNumber("--attention-momentum", params.attentionMomentum, standard.attentionMomentum);
    return command;
}

std::string shellText(const std::vector<std::string> &arguments)
{
    std::string text;
    for (const std::string &argument : arguments) {
        const bool plain = !argument.empty()
            && argument.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./,:=+-")
                == std::string::npos;
        std::string quoted = argument;
        if (!plain) {
            quoted = "'";
            for (const char letter : argument)
                quoted += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
            quoted += "'";
        }
        text += (text.empty() ? "" : " ") + quoted;
    }
    return text;
}

std::vector<MeanError> cleanErrorsOf(const ScanRecord &record)
{
    constexpr double deviations = 1.96; // of a normal distribution, on either side of 95 %
    for (const HypothesisResult &hypothesis : record.result.hypotheses) {
        const FeatureStats &features = *hypothesis.features;
        const Table &answers = features.benignOutputs;
        if (!answers.isComplete() || !record.labels.isComplete() || answers.columns != record.labels.columns
            || features.firstImage < 0 || features.firstImage > record.labels.rows - answers.rows)
            continue;
        std::vector<MeanError> errors;
        for (int column = 0; column < answers.columns; ++column) {
            const auto error = [&](int row) {
                return std::abs(static_cast<double>(answers.at(row, column))
                                - record.labels.at(features.firstImage + row, column));
            };
            MeanError result;
            for (int row = 0; row < answers.rows; ++row)
                result.mean += error(row) / answers.rows;
            double squares = 0;
            for (int row = 0; row < answers.rows; ++row)
                squares += std::pow(error(row) - result.mean, 2);
            // Of one image this is 0/0: no number.
            const double margin = deviations * std::sqrt(squares / (answers.rows - 1) / answers.rows);
            result.low = result.mean - margin;
            result.high = result.mean + margin;
            errors.push_back(result);
        }
        return errors;
    }
    return {};
}

} // namespace drm
