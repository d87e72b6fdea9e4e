// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/compare/CompareTriggers.h"

#include "widgets/base/FlowLayout.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/image/ImageConvert.h"
#include "widgets/image/ImageGrid.h"
#include "widgets/panels/trigger/TriggerPanel.h"
#include "widgets/text/OutputLabels.h"
#include "widgets/theme/Theme.h"

#include <QResizeEvent>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace drm {

namespace {

constexpr int triggersSideBySideWidth = 760; // pixels from which the two stand beside each other

std::vector<double> answer(const Table &table, int image)
{
    std::vector<double> values;
    for (int output = 0; table.isComplete() && image < table.rows && output < table.columns; ++output)
        values.push_back(static_cast<double>(table.at(image, output)));
    return values;
}

} // namespace

CompareTriggers::CompareTriggers(QWidget *parent)
    : QWidget(parent)
    , m_image(new QSpinBox)
    , m_gain(new QSlider(Qt::Horizontal))
    , m_gainText(new PlainLabel)
    , m_halves(new QBoxLayout(QBoxLayout::TopToBottom))
{
    m_image->setObjectName(QStringLiteral("compareImage"));
    m_image->setAccessibleName(tr("Image shown"));
    m_image->setToolTip(tr("Which of the images is shown, in both scans."));
    m_image->setMinimum(1);
    m_gain->setObjectName(QStringLiteral("compareGain"));
    m_gain->setAccessibleName(tr("Magnification of the difference"));
    m_gain->setToolTip(tr("How much the difference between triggered and benign image is magnified, in both scans."));
    m_gain->setRange(1, 50);
    m_gain->setValue(5);
    m_gain->setMinimumWidth(110);
    m_gainText->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("×50 ")));
    auto *gain = new QWidget;
    auto *row = new QHBoxLayout(gain);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_gain, 1);
    row->addWidget(m_gainText);
    auto *controls = new FlowLayout;
    controls->addField(tr("&Image"), m_image);
    controls->addField(tr("&Magnify difference"), gain);

    m_halves->setSpacing(Theme::spacing());
    const QString names[] = {QStringLiteral("Left"), QStringLiteral("Right")};
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        Side &side = m_sides[i];
        side = {new PlainLabel, new ImageGrid, new PlainLabel};
        side.name->setProperty("role", QStringLiteral("heading"));
        side.name->setWordWrap(true);
        side.images->setObjectName(QStringLiteral("compareImages") + names[i]);
        side.images->setAccessibleName(i == 0 ? tr("Trigger of the left scan") : tr("Trigger of the right scan"));
        side.answer->setObjectName(QStringLiteral("compareAnswer") + names[i]);
        side.answer->setProperty("role", QStringLiteral("muted"));
        side.answer->setWordWrap(true);
        auto *half = new QVBoxLayout;
        half->setSpacing(4);
        half->addWidget(side.name);
        half->addWidget(side.answer); // above the pictures: where there are none it says why
        half->addWidget(side.images, 1);
        m_halves->addLayout(half, 1);
        connect(side.images, &ImageGrid::notice, this, &CompareTriggers::notice);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::spacing(), 0, 0);
    column->setSpacing(Theme::spacing());
    column->addLayout(controls);
    column->addLayout(m_halves, 1);
    connect(m_image, &QSpinBox::valueChanged, this, &CompareTriggers::showImage);
    connect(m_gain, &QSlider::valueChanged, this, &CompareTriggers::showImage);
}

void CompareTriggers::setPair(const RunPair &pair)
{
    m_pair = pair;
    m_images = pair.images();
    const int count = static_cast<int>(m_images.pairs.size());
    const QSignalBlocker quiet(m_image);
    m_image->setMaximum(std::max(1, count));
    m_image->setSuffix(tr(" of %1").arg(count));
    m_image->setEnabled(count > 1);
    showImage();
}

void CompareTriggers::showImage()
{
    m_gainText->setText(tr("×%1").arg(m_gain->value()));
    const auto place = static_cast<std::size_t>(m_image->value() - 1);
    const auto [left, right] = place < m_images.pairs.size() ? m_images.pairs[place] : std::pair(0, 0);
    show(m_sides[0], m_pair.left, m_pair.leftResult(), left);
    show(m_sides[1], m_pair.right, m_pair.rightResult(), right);
}

void CompareTriggers::show(const Side &side, const NamedRun &run, const HypothesisResult *result, int image) const
{
    side.name->setText(run.name);
    if (!result) {
        side.images->setTiles({});
        side.answer->setText(run.record ? tr("This scan did not search for it.") : QString());
        return;
    }
    side.images->setTiles(TriggerPanel::tiles(*result->trigger, image, m_gain->value()));
    const OutputLabels labels(run.record->labelNames, run.record->labelUnits);
    QStringList parts;
    const auto add = [&parts, &labels](const QString &text, const std::vector<double> &values) {
        if (!values.empty())
            parts << text.arg(labels.target(values));
    };
    add(tr("benign: %1"), answer(result->trigger->benignPredictions, image));
    add(tr("triggered: %1"), answer(result->trigger->triggeredPredictions, image));
    add(tr("target: %1"), result->target);
    side.answer->setText(tr("Answers – %1").arg(parts.join(QStringLiteral(" · "))));
}

void CompareTriggers::resizeEvent(QResizeEvent *event)
{
    m_halves->setDirection(event->size().width() >= triggersSideBySideWidth ? QBoxLayout::LeftToRight
                                                                            : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace drm
