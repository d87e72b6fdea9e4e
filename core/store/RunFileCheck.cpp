// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RunFileCheck.h"

#include "core/base/Error.h"
#include "core/detect/DetectionMethod.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr int largestImage = 1 << 16;

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
        require(m_record.model.outputs >= 0, "the number of outputs is negative");
        require(shape.empty() || (shape.size() == 3 && *std::min_element(shape.begin(), shape.end()) > 0),
                "input_shape is no channels, height and width");
        require(m_record.labelUnits.size() == m_record.labelNames.size(), "label_units does not fit label_names");
        const Table &labels = m_record.labels;
        require(labels.empty()
                    || (static_cast<std::size_t>(labels.rows) == m_record.imageIndices.size()
                        && static_cast<std::size_t>(labels.columns) == m_record.labelNames.size()),
                "data/labels does not have one row an image and one column a name");
        for (const std::int64_t index : m_record.imageIndices)
            require(index >= 0 && index < m_record.dataCount, "data/image_indices names an image that is not there");

        const std::vector<std::string> methods = detectionMethodNames();
        require(std::find(methods.begin(), methods.end(), m_record.request.params.method) != methods.end(),
                "request/params/method names a method that this program does not know");
        requireOutputs(m_record.result.recoveredTarget, "result/recovered_target");
        requireOutputs(m_record.result.answerDeviations, "result/answer_deviations");
        for (const HypothesisResult &hypothesis : m_record.result.hypotheses)
            check(hypothesis);
        if (m_record.result.probe)
            check(*m_record.result.probe);
    }

private:
    void require(bool condition, const std::string &problem) const
    {
        if (!condition)
            throw Error(
                ErrorKind::CorruptFile,
                Message{DRM_TEXT("Engine", "The run file %1 is damaged: %2. Run the scan again to make a new one."),
                        {m_path, problem}},
                m_path);
    }

    /// One number an output, or none at all.
    void requireOutputs(const std::vector<double> &values, const std::string &name) const
    {
        require(values.empty() || values.size() == static_cast<std::size_t>(m_record.model.outputs),
                name + " does not have one number an output");
    }

    void requireOutputs(const Table &table, const std::string &name) const
    {
        require(table.empty() || table.columns == m_record.model.outputs, name + " does not have one column an output");
    }

    void requireImages(const ImageBatch &images, const std::string &name) const
    {
        if (images.empty())
            return;
        require((images.channels == 1 || images.channels == 3) && images.height > 0 && images.width > 0
                    && images.height <= largestImage && images.width <= largestImage,
                name + " holds no grey or RGB images");
        require(
            std::all_of(images.pixels.begin(), images.pixels.end(), [](float value) { return std::isfinite(value); }),
            name + " holds pixels that are no numbers");
    }

    void check(const HypothesisResult &hypothesis) const
    {
        const std::string name = "hypothesis " + hypothesis.name.substr(0, 40) + ": ";
        requireOutputs(hypothesis.target, name + "target");
        requireOutputs(hypothesis.targetSpread, name + "target_spread");
        requireOutputs(hypothesis.rav, name + "rav");
        requireOutputs(hypothesis.null.targets, name + "null_targets");
        require(hypothesis.null.targets.empty()
                    || static_cast<std::size_t>(hypothesis.null.targets.rows) == hypothesis.null.costs.size(),
                name + "null_targets does not have one row a cost");
        require(hypothesis.null.costs.empty()
                    || (static_cast<int>(hypothesis.target.size()) == m_record.model.outputs
                        && hypothesis.target.size() == m_record.result.answerDeviations.size()
                        && hypothesis.null.targets.columns == m_record.model.outputs),
                name + "target is missing beside a null");
        require(hypothesis.null.distances.size() == hypothesis.null.costs.size(),
                name + "null_distances does not have one number a cost");
        check(*hypothesis.trigger, name + "trigger/");
        check(*hypothesis.features, name + "features/");
    }

    void check(const TriggerPreview &trigger, const std::string &name) const
    {
        const ImageBatch &benign = trigger.benign;
        for (const auto &[images, part] : {std::pair(&benign, "benign"), std::pair(&trigger.triggered, "triggered"),
                                           std::pair(&trigger.mask, "mask"), std::pair(&trigger.pattern, "pattern")}) {
            requireImages(*images, name + part);
            require(images->empty() || (images->height == benign.height && images->width == benign.width),
                    name + part + " does not have the size of the benign images");
        }
        const auto fits = [&](int count, int channels) { return count == benign.count && channels == benign.channels; };
        require(trigger.triggered.empty() || fits(trigger.triggered.count, trigger.triggered.channels),
                name + "triggered does not fit the benign images");
        require(trigger.mask.empty() || (trigger.mask.count == 1 && trigger.mask.channels == 1),
                name + "mask is not one grey image");
        require(trigger.pattern.empty() || (trigger.pattern.count == 1 && trigger.pattern.channels == benign.channels),
                name + "pattern is not one image like the benign ones");
        const ImageBatch &field = trigger.field;
        require(field.empty()
                    || (field.count == 1 && field.channels == 2 && field.height == benign.height
                        && field.width == benign.width),
                name + "field is not one displacement a pixel");
        require(std::all_of(field.pixels.begin(), field.pixels.end(), [](float value) { return std::isfinite(value); }),
                name + "field holds displacements that are no numbers");
        for (const Table *table : {&trigger.benignPredictions, &trigger.triggeredPredictions}) {
            requireOutputs(*table, name + "predictions");
            require(table->empty() || table->rows == benign.count, name + "predictions does not have one row an image");
        }
        requireOutputs(trigger.target, name + "target");
    }

    void check(const FeatureStats &stats, const std::string &name) const
    {
        requireOutputs(stats.benignAngles, name + "benign_angles");
        requireOutputs(stats.triggeredAngles, name + "triggered_angles");
        requireOutputs(stats.rav, name + "rav");
        const int rows = stats.benignAngles.rows;
        for (const Table *table : {&stats.benignFeatures, &stats.triggeredFeatures}) {
            require(table->empty() || (table->rows == rows && table->columns == m_record.model.features),
                    name + "features does not have one row an image and one column a feature");
        }
        for (const Table *table : {&stats.benignOutputs, &stats.triggeredOutputs}) {
            requireOutputs(*table, name + "outputs");
            require(table->empty() || table->rows == rows, name + "outputs does not have one row an image");
        }
        require(stats.firstImage >= 0
                    && static_cast<std::size_t>(stats.firstImage) + static_cast<std::size_t>(std::max(0, rows))
                        <= m_record.imageIndices.size(),
                name + "first_image leads beyond the images that were used");
        require(stats.benignNorms.size() == static_cast<std::size_t>(stats.benignAngles.rows)
                    && stats.triggeredNorms.size() == static_cast<std::size_t>(stats.triggeredAngles.rows),
                name + "norms do not fit the angles");
    }

    void check(const ProbeMap &probe) const
    {
        const auto within = [](int value, int first, int last) { return value >= first && value <= last; };
        require(within(probe.imageHeight, 1, largestImage) && within(probe.imageWidth, 1, largestImage)
                    && within(probe.squareSize, 1, largestImage) && within(probe.step, 1, largestImage)
                    && within(probe.rows, 0, probe.imageHeight) && within(probe.columns, 0, probe.imageWidth),
                "result/probe has impossible measures");
        require(probe.variance.size()
                    == probe.colours.size() * static_cast<std::size_t>(probe.rows)
                        * static_cast<std::size_t>(probe.columns),
                "result/probe/variance does not have one number a colour and place");
        requireOutputs(probe.meanAnswers, "result/probe/mean_answers");
        require(probe.meanAnswers.empty() || static_cast<std::size_t>(probe.meanAnswers.rows) == probe.variance.size(),
                "result/probe/mean_answers does not have one row a colour and place");
        requireImages(probe.background, "result/probe/background");
        require(probe.background.empty()
                    || (probe.background.count == 1 && probe.background.height == probe.imageHeight
                        && probe.background.width == probe.imageWidth),
                "result/probe/background is not one image of the probe's size");
        require(within(probe.bestSize, 0, std::min(probe.imageHeight, probe.imageWidth))
                    && within(probe.bestRow, 0, probe.imageHeight - probe.bestSize)
                    && within(probe.bestColumn, 0, probe.imageWidth - probe.bestSize),
                "the best square of result/probe lies outside the image");
        requireOutputs(probe.bestTarget, "result/probe/best_target");
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
