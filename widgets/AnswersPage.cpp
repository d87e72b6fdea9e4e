// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/AnswersPage.h"

#include "widgets/ImageConvert.h"
#include "widgets/SampleScatter.h"
#include "widgets/TableColumn.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace drm {

AnswersPage::AnswersPage(QWidget *parent)
    : ActivationPage(parent)
    , m_x(new QComboBox(this))
    , m_y(new QComboBox(this))
    , m_scatter(new SampleScatter(this))
{
    m_x->setObjectName(QStringLiteral("answersX"));
    m_x->setAccessibleName(tr("Output of the horizontal axis"));
    m_x->setToolTip(tr("The output on the horizontal axis. The same output on both axes shows it before and after."));
    m_y->setObjectName(QStringLiteral("answersY"));
    m_y->setAccessibleName(tr("Output of the vertical axis"));
    m_y->setToolTip(tr("The output on the vertical axis. The same output on both axes shows it before and after."));
    m_scatter->setObjectName(QStringLiteral("activationAnswers"));
    m_scatter->setAccessibleName(tr("Answers for all held-out images"));
    m_scatter->setToolTip(tr("Each point is the model's answer for one image. With a working trigger the triggered "
                             "answers collapse onto the target. Click a point to select its image, drag with Shift to "
                             "select several; Ctrl adds, Escape selects nothing."));
    m_scatter->setExportName(tr("answers"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scatter);
    connect(m_scatter, &PlotView::notice, this, &AnswersPage::notice);
    for (QComboBox *chooser : {m_x, m_y}) {
        connect(chooser, &QComboBox::activated, this, [this] {
            draw();
            m_scatter->resetView(); // what was zoomed into were other numbers
        });
    }
}

QVector<ActivationPage::Field> AnswersPage::fields() const
{
    return {{tr("&Across"), m_x}, {tr("&Up"), m_y}};
}

void AnswersPage::setSelection(SampleSelection *selection)
{
    m_scatter->setSelection(selection);
}

void AnswersPage::present(const ActivationData &data)
{
    m_data = data;
    const Table *benign = data.features ? &data.features->benignOutputs : nullptr;
    const bool usable = benign && ImageConvert::isConsistent(*benign);
    fillOutputs(usable ? benign->columns : 0);
    draw();
}

void AnswersPage::fillOutputs(int outputs)
{
    constexpr int mostOutputs = 64;
    outputs = std::min(outputs, mostOutputs);
    const bool isNew = m_x->count() != outputs;
    for (QComboBox *chooser : {m_x, m_y}) {
        const int before = chooser->currentIndex();
        chooser->clear();
        for (int output = 0; output < outputs; ++output) {
            chooser->addItem(m_data.labels.name(output));
        }
        const int first = chooser == m_y ? 1 : 0;
        chooser->setCurrentIndex(std::min(isNew ? first : before, outputs - 1));
        chooser->setEnabled(outputs > 1);
    }
}

void AnswersPage::draw()
{
    const int x = m_x->currentIndex();
    const int y = m_y->currentIndex();
    const bool beforeAfter = x == y;
    if (!m_data.features || x < 0) {
        m_scatter->setEmptyText(m_data.features
                                    ? tr("This run was saved without the answers of single images. Scan again to see "
                                         "them.")
                                    : tr("No answers yet. When a search has found a trigger, the model's answers for "
                                         "benign and triggered images appear here."));
        m_scatter->clearPoints();
        return;
    }
    if (beforeAfter != m_drawnBeforeAfter) {
        m_drawnBeforeAfter = beforeAfter;
        m_scatter->clearPoints(); // the target changes its shape
    }
    const Table &benign = m_data.features->benignOutputs;
    const Table &triggered = m_data.features->triggeredOutputs;
    const QVector<double> benignX = TableColumn::of(benign, x);
    const QVector<double> triggeredY = TableColumn::of(triggered, y);
    const QVector<double> triggeredX = beforeAfter ? benignX : TableColumn::of(triggered, x);
    m_scatter->setEmptyText(tr("There are no answers for this output."));
    m_scatter->setAxisLabels(beforeAfter ? tr("%1 of the benign image").arg(m_data.labels.nameWithUnit(x))
                                         : m_data.labels.nameWithUnit(x),
                             m_data.labels.nameWithUnit(y));
    m_scatter->setPoints({benignX, TableColumn::of(benign, y)}, {triggeredX, triggeredY}, m_data.samples);
    // As the scan has it: the median answer over triggered images.
    const double targetX = TableColumn::median(TableColumn::of(triggered, x));
    const double targetY = TableColumn::median(triggeredY);
    SampleScatter::Points target;
    if (beforeAfter && std::isfinite(targetY) && !benignX.isEmpty()) {
        const auto [least, most] = std::minmax_element(benignX.begin(), benignX.end());
        target = {{*least, *most}, {targetY, targetY}};
    } else if (!beforeAfter && std::isfinite(targetX) && std::isfinite(targetY)) {
        target = {{targetX}, {targetY}};
    }
    m_scatter->setTarget(target);
}

} // namespace drm
