// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/InputOptions.h"

#include "core/base/Error.h"
#include "core/weights/KnownNetworks.h"

#include <CLI/CLI.hpp>

namespace drm {

void InputOptions::addFilesTo(CLI::App &app, ScanRequest &request)
{
    app.add_option("--model", request.modelPath,
                   "Model: TorchScript, ONNX, torch.export (.pt2), or the weights of a known network")
        ->type_name("FILE");
    app.add_option("--data", request.dataPath,
                   "Benign images: a folder (with labels.csv, if there are labels), a labels.csv, or an HDF5 file")
        ->type_name("PATH");
    app.add_flag("--strict", request.dataOptions.strict,
                 "Refuse a set with damaged images, missing files or labels that are no numbers, instead of leaving "
                 "those out");
    app.add_option("--size", m_size,
                   "Height and width of the images in pixels: 66x200, or one number for a square (default: found by "
                   "trying)")
        ->check([](const std::string &text) -> std::string {
            try {
                ImageSize::of(text);
                return {};
            } catch (const Error &error) {
                return error.what();
            }
        })
        ->type_name("HxW");
    CLI::Option *range =
        app.add_option("--range", m_range, "Pixel values the model was trained on: 0-1, 0-255, -1-1 or imagenet")
            ->check(CLI::IsMember(InputTransform::names()))
            ->type_name("NAME")
            ->capture_default_str();
    // y = (x * scale - mean) / std, of pixels x in 0..1
    app.add_option("--scale", m_scale, "Instead of --range: what pixels in 0..1 are multiplied with")
        ->check(CLI::PositiveNumber)
        ->excludes(range)
        ->type_name("X");
    app.add_option("--mean", m_mean, "Instead of --range: what is subtracted then, a number for each channel")
        ->delimiter(',')
        ->excludes(range)
        ->type_name("LIST");
    app.add_option("--std", m_std, "Instead of --range: what is divided by at last, a number for each channel")
        ->delimiter(',')
        ->check(CLI::PositiveNumber)
        ->excludes(range)
        ->type_name("LIST");
    app.add_flag("--bgr", m_bgr, "The model takes blue, green, red instead of red, green, blue");
    app.add_flag("--yuv", m_yuv, "The model takes YUV as OpenCV makes it instead of red, green, blue")
        ->excludes("--bgr");
    app.add_option("--arch", request.model.network,
                   "Of a file of weights alone: the network that they must be of (default: whichever their names tell)")
        ->check(CLI::IsMember(knownNetworks()))
        ->type_name("NAME");
    app.add_option("--head", request.model.head, "Name of the last linear layer, where there is doubt")
        ->type_name("NAME");
    app.add_option("--answers", request.model.answers,
                   "Parts of a tuple, list or dictionary that are the answers, and what becomes of them: 0,1 or "
                   "pitch:bins(-99,3) or :6d (docs/models.md; default: the parts that look like it, as they are)")
        ->type_name("LIST");
    app.add_option("--input", request.model.inputs,
                   "What inputs beside the image are given, for every image the same: pose=0,0 or "
                   "pose=head_pitch,head_yaw (the means of these label columns), several separated by semicolons "
                   "(default: grey images and zeros)")
        ->type_name("NAME=LIST");
}

void InputOptions::addTo(CLI::App &app, ScanRequest &request)
{
    ScanParams &params = request.params;
    addFilesTo(app, request);
    app.get_option("--model")->required();
    app.get_option("--data")->required();
    app.add_option("--batch", params.batchSize, "Images an iteration")
        ->check(CLI::Range(8, 512))
        ->type_name("N")
        ->capture_default_str();
    app.add_flag("!--full-precision", request.model.reducedPrecision,
                 "Search in float32 even where the processor multiplies bfloat16 faster (verdicts are always float32)");
    app.add_flag("--force", request.confirmed,
                 "Scan even where a check before it is doubtful; the verdict is inconclusive then, and says why");
    app.add_option("--threads", params.threads, "Worker threads (default: as many as the machine has)")
        ->check(CLI::Range(1, 1024))
        ->type_name("N");
}

void InputOptions::apply(ScanRequest &request) const
{
    if (!m_size.empty())
        request.imageSize = ImageSize::of(m_size);
    request.model.transform = InputTransform::named(m_range);
    if (m_scale != 1 || !m_mean.empty() || !m_std.empty())
        request.model.transform = {m_scale, m_mean, m_std, false};
    request.model.transform.bgr = m_bgr;
    request.model.transform.yuv = m_yuv;
}

} // namespace drm
