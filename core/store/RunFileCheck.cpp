// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RunFileCheck.h"

#include "core/base/Error.h"
#include "core/detect/DetectionMethod.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr int largestImage = 1 << 16;

/// Where in a run file: a path in it, or one below a hypothesis.
struct Place {
    std::string hypothesis;
    std::string path;

    Place part(const std::string &name) const { return {hypothesis, path + name}; }
    Message text() const
    {
        return hypothesis.empty() ? Message::asIs(path)
                                  : Message{DRM_TEXT("Engine", "hypothesis %1: %2"), {hypothesis, path}};
    }
};

class RecordCheck {
public:
    RecordCheck(const ScanRecord &record, const std::string &path)
        : m_record(record)
        , m_path(path)
    {
    }

    void run() const
    {
        const std::vector<int> &shape = m_record.inputShape;
        require(m_record.model.outputs >= 0, DRM_TEXT("Engine", "the number of outputs is negative"));
        require(shape.empty() || (shape.size() == 3 && *std::min_element(shape.begin(), shape.end()) > 0),
                DRM_TEXT("Engine", "input_shape is no channels, height and width"));
        require(m_record.labelUnits.size() == m_record.labelNames.size(),
                DRM_TEXT("Engine", "label_units does not fit label_names"));
        const Table &labels = m_record.labels;
        require(labels.empty()
                    || (static_cast<std::size_t>(labels.rows) == m_record.imageIndices.size()
                        && static_cast<std::size_t>(labels.columns) == m_record.labelNames.size()),
                DRM_TEXT("Engine", "data/labels does not have one row an image and one column a name"));
        require(m_record.imageSha256.empty() || m_record.imageSha256.size() == m_record.imageIndices.size(),
                DRM_TEXT("Engine", "data/image_sha256 does not have one hash an image"));
        for (const std::int64_t index : m_record.imageIndices)
            require(index >= 0 && index < m_record.dataCount,
                    DRM_TEXT("Engine", "data/image_indices names an image that is not there"));

        const std::vector<std::string> methods = detectionMethodNames();
        require(std::find(methods.begin(), methods.end(), m_record.request.params.method) != methods.end(),
                DRM_TEXT("Engine", "request/params/method names a method that this program does not know"));
        requireOutputs(m_record.result.recoveredTarget, Place{{}, "result/recovered_target"});
        requireOutputs(m_record.result.answerDeviations, Place{{}, "result/answer_deviations"});
        for (const HypothesisResult &hypothesis : m_record.result.hypotheses)
            check(hypothesis);
        if (m_record.result.probe)
            check(*m_record.result.probe);
    }

private:
    /// `problem`: marked with DRM_TEXT, with the place %1 of `place`.
    void require(bool condition, const char *problem, const Place &place = {}) const
    {
        if (!condition)
            throw Error(
                ErrorKind::CorruptFile,
                Message{DRM_TEXT("Engine", "The run file %1 is damaged: %2. Run the scan again to make a new one."),
                        {m_path, Message{problem, {place.text()}}}},
                m_path);
    }

    /// One number an output, or none at all.
    void requireOutputs(const std::vector<double> &values, const Place &place) const
    {
        require(values.empty() || values.size() == static_cast<std::size_t>(m_record.model.outputs),
                DRM_TEXT("Engine", "%1 does not have one number an output"), place);
    }

    void requireMap(const AnswerMap &map, const Place &place) const
    {
        requireOutputs(map.gain, place.part("map_gain"));
        requireOutputs(map.shift, place.part("map_shift"));
        require(map.gain.size() == map.shift.size(), DRM_TEXT("Engine", "%1 does not fit the gains"),
                place.part("map_shift"));
    }

    void requireOutputs(const Table &table, const Place &place) const
    {
        require(table.empty() || table.columns == m_record.model.outputs,
                DRM_TEXT("Engine", "%1 does not have one column an output"), place);
    }

    void requireImages(const ImageBatch &images, const Place &place) const
    {
        if (images.empty())
            return;
        require((images.channels == 1 || images.channels == 3) && images.height > 0 && images.width > 0
                    && images.height <= largestImage && images.width <= largestImage,
                DRM_TEXT("Engine", "%1 holds no grey or RGB images"), place);
        require(
            std::all_of(images.pixels.begin(), images.pixels.end(), [](float value) { return std::isfinite(value); }),
            DRM_TEXT("Engine", "%1 holds pixels that are no numbers"), place);
    }

    void check(const HypothesisResult &hypothesis) const
    {
        const Place place{hypothesis.name.substr(0, 40), {}};
        requireOutputs(hypothesis.target, place.part("target"));
        requireOutputs(hypothesis.targetSpread, place.part("target_spread"));
        requireMap(hypothesis.map, place);
        requireOutputs(hypothesis.rav, place.part("rav"));
        requireOutputs(hypothesis.null.targets, place.part("null_targets"));
        require(hypothesis.null.targets.empty()
                    || static_cast<std::size_t>(hypothesis.null.targets.rows) == hypothesis.null.costs.size(),
                DRM_TEXT("Engine", "%1 does not have one row a cost"), place.part("null_targets"));
        require(hypothesis.null.costs.empty()
                    || (static_cast<int>(hypothesis.target.size()) == m_record.model.outputs
                        && hypothesis.target.size() == m_record.result.answerDeviations.size()
                        && hypothesis.null.targets.columns == m_record.model.outputs),
                DRM_TEXT("Engine", "%1 is missing beside a null"), place.part("target"));
        require(hypothesis.null.distances.size() == hypothesis.null.costs.size(),
                DRM_TEXT("Engine", "%1 does not have one number a cost"), place.part("null_distances"));
        check(*hypothesis.trigger, place.part("trigger/"));
        check(*hypothesis.features, place.part("features/"));
    }

    void check(const TriggerPreview &trigger, const Place &place) const
    {
        const ImageBatch &benign = trigger.benign;
        for (const auto &[images, part] : {std::pair(&benign, "benign"), std::pair(&trigger.triggered, "triggered"),
                                           std::pair(&trigger.mask, "mask"), std::pair(&trigger.pattern, "pattern")}) {
            requireImages(*images, place.part(part));
            require(images->empty() || (images->height == benign.height && images->width == benign.width),
                    DRM_TEXT("Engine", "%1 does not have the size of the benign images"), place.part(part));
        }
        const auto fits = [&](int count, int channels) { return count == benign.count && channels == benign.channels; };
        require(trigger.triggered.empty() || fits(trigger.triggered.count, trigger.triggered.channels),
                DRM_TEXT("Engine", "%1 does not fit the benign images"), place.part("triggered"));
        require(trigger.mask.empty() || (trigger.mask.count == 1 && trigger.mask.channels == 1),
                DRM_TEXT("Engine", "%1 is not one grey image"), place.part("mask"));
        require(trigger.pattern.empty() || (trigger.pattern.count == 1 && trigger.pattern.channels == benign.channels),
                DRM_TEXT("Engine", "%1 is not one image like the benign ones"), place.part("pattern"));
        const ImageBatch &field = trigger.field;
        require(field.empty()
                    || (field.count == 1 && field.channels == 2 && field.height == benign.height
                        && field.width == benign.width),
                DRM_TEXT("Engine", "%1 is not one displacement a pixel"), place.part("field"));
        require(std::all_of(field.pixels.begin(), field.pixels.end(), [](float value) { return std::isfinite(value); }),
                DRM_TEXT("Engine", "%1 holds displacements that are no numbers"), place.part("field"));
        for (const Table *table : {&trigger.benignPredictions, &trigger.triggeredPredictions}) {
            requireOutputs(*table, place.part("predictions"));
            require(table->empty() || table->rows == benign.count,
                    DRM_TEXT("Engine", "%1 does not have one row an image"), place.part("predictions"));
        }
        requireOutputs(trigger.target, place.part("target"));
    }

    void check(const FeatureStats &stats, const Place &place) const
    {
        requireOutputs(stats.benignAngles, place.part("benign_angles"));
        requireOutputs(stats.triggeredAngles, place.part("triggered_angles"));
        requireOutputs(stats.rav, place.part("rav"));
        const int rows = stats.benignAngles.rows;
        for (const Table *table : {&stats.benignFeatures, &stats.triggeredFeatures}) {
            require(table->empty() || (table->rows == rows && table->columns == m_record.model.features),
                    DRM_TEXT("Engine", "%1 does not have one row an image and one column a feature"),
                    place.part("features"));
        }
        for (const Table *table : {&stats.benignOutputs, &stats.triggeredOutputs}) {
            requireOutputs(*table, place.part("outputs"));
            require(table->empty() || table->rows == rows, DRM_TEXT("Engine", "%1 does not have one row an image"),
                    place.part("outputs"));
        }
        require(stats.firstImage >= 0
                    && static_cast<std::size_t>(stats.firstImage) + static_cast<std::size_t>(std::max(0, rows))
                        <= m_record.imageIndices.size(),
                DRM_TEXT("Engine", "%1 leads beyond the images that were used"), place.part("first_image"));
        require(stats.benignNorms.size() == static_cast<std::size_t>(stats.benignAngles.rows)
                    && stats.triggeredNorms.size() == static_cast<std::size_t>(stats.triggeredAngles.rows),
                DRM_TEXT("Engine", "%1 do not fit the angles"), place.part("norms"));
    }

    void check(const ProbeMap &probe) const
    {
        const auto within = [](int value, int first, int last) { return value >= first && value <= last; };
        require(within(probe.imageHeight, 1, largestImage) && within(probe.imageWidth, 1, largestImage)
                    && within(probe.squareSize, 1, largestImage) && within(probe.step, 1, largestImage)
                    && within(probe.rows, 0, probe.imageHeight) && within(probe.columns, 0, probe.imageWidth),
                DRM_TEXT("Engine", "result/probe has impossible measures"));
        require(probe.left.size()
                    == probe.colours.size() * static_cast<std::size_t>(probe.rows)
                        * static_cast<std::size_t>(probe.columns),
                DRM_TEXT("Engine", "result/probe/variance does not have one number a colour and place"));
        requireOutputs(probe.meanAnswers, Place{{}, "result/probe/mean_answers"});
        require(probe.meanAnswers.empty() || static_cast<std::size_t>(probe.meanAnswers.rows) == probe.left.size(),
                DRM_TEXT("Engine", "result/probe/mean_answers does not have one row a colour and place"));
        requireImages(probe.background, Place{{}, "result/probe/background"});
        require(probe.background.empty()
                    || (probe.background.count == 1 && probe.background.height == probe.imageHeight
                        && probe.background.width == probe.imageWidth),
                DRM_TEXT("Engine", "result/probe/background is not one image of the probe's size"));
        require(within(probe.bestSize, 0, std::min(probe.imageHeight, probe.imageWidth))
                    && within(probe.bestRow, 0, probe.imageHeight - probe.bestSize)
                    && within(probe.bestColumn, 0, probe.imageWidth - probe.bestSize),
                DRM_TEXT("Engine", "the best square of result/probe lies outside the image"));
        requireOutputs(probe.bestTarget, Place{{}, "result/probe/best_target"});
        requireMap(probe.bestMap, Place{{}, "result/probe/"});
    }

    const ScanRecord &m_record;
    const std::string &m_path;
};

} // namespace

void checkRunRecord(const ScanRecord &record, const std::string &path)
{
    RecordCheck(record, path).run();
}

} // namespace drm
