// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/activation/AnswersPage.h"

#include "widgets/image/ImageConvert.h"
#include "widgets/panels/activation/SampleScatter.h"
#include "widgets/plot/SampleSelection.h"
#include "widgets/table/CompactTable.h"
#include "widgets/table/TableColumn.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QLocale>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setEditable(false);
    return item;
}

/// y = gain x + shift.
struct Line {
    double gain = 0;
    double shift = 0;

    double at(double x) const { return gain * x + shift; }
};

/// By least squares.
Line lineThrough(const QVector<double> &x, const QVector<double> &y)
{
    const auto count = static_cast<double>(std::min(x.size(), y.size()));
    double meanX = 0;
    double meanY = 0;
    for (qsizetype i = 0; i < std::min(x.size(), y.size()); ++i) {
        meanX += x[i] / count;
        meanY += y[i] / count;
    }
    double xx = 0;
    double xy = 0;
    for (qsizetype i = 0; i < std::min(x.size(), y.size()); ++i) {
        xx += (x[i] - meanX) * (x[i] - meanX);
        xy += (x[i] - meanX) * (y[i] - meanY);
    }
    const double gain = xx > 0 ? xy / xx : 0;
    return {gain, meanY - gain * meanX};
}

constexpr double gathered = 0.25; ///< the gain of answers that become one is less

} // namespace

AnswersPage::AnswersPage(QWidget *parent)
    : ActivationPage(parent)
    , m_x(new QComboBox(this))
    , m_y(new QComboBox(this))
    , m_scatter(new SampleScatter(this))
    , m_table(new CompactTable(this))
    , m_numbers(new QStandardItemModel(this))
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
                             "answers collapse onto the target, or, with the same output on both axes, lie on a line: "
                             "what the trigger does to this output. Click a point to select its image, drag with Shift "
                             "to select several; Ctrl adds, Escape selects nothing."));
    m_scatter->setExportName(tr("answers"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing());
    column->addWidget(m_scatter, 1);
    column->addWidget(m_table);
    // A low panel scrolls, so that a selection, which brings the table, does not make it higher.
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("answersScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    m_table->setObjectName(QStringLiteral("answersTable"));
    m_table->setAccessibleName(tr("Answers for the selected images"));
    m_table->setToolTip(tr("The model's answers for the selected images, without and with the trigger."));
    m_table->setMostRows(4);
    m_table->setModel(m_numbers);
    m_table->hide();
    connect(m_scatter, &PlotView::notice, this, &AnswersPage::notice);
    for (QComboBox *chooser : {m_x, m_y}) {
        connect(
            chooser, &QComboBox::activated, this,
            [this] {
                m_axesAreChosen = true;
                draw();
                m_scatter->resetView(); // what was zoomed into were other numbers
            });
    }
}

QVector<ActivationPage::Field> AnswersPage::fields() const
{
    return {{tr("&Horizontal"), m_x}, {tr("&Vertical"), m_y}};
}

void AnswersPage::setSelection(SampleSelection *selection)
{
    if (m_selection)
        m_selection->disconnect(this);
    m_selection = selection;
    if (m_selection)
        connect(m_selection, &SampleSelection::changed, this, &AnswersPage::showTable);
    m_scatter->setSelection(selection);
    showTable();
}

void AnswersPage::present(const ActivationData &data)
{
    m_data = data;
    const Table *benign = data.features ? &data.features->benignOutputs : nullptr;
    const bool usable = benign && benign->isComplete();
    fillOutputs(usable ? benign->columns : 0);
    draw();
}

/// The output that the trigger changes most, where its answers do not all become one; else -1.
int AnswersPage::mostChangedByALine() const
{
    int found = -1;
    double most = 0;
    bool gathers = true;
    for (int output = 0; m_data.features && output < m_data.features->benignOutputs.columns; ++output) {
        const QVector<double> before = TableColumn::of(m_data.features->benignOutputs, output);
        const QVector<double> after = TableColumn::of(m_data.features->triggeredOutputs, output);
        if (before.isEmpty() || before.size() != after.size())
            return -1;
        gathers = gathers && std::abs(lineThrough(before, after).gain) < gathered;
        const double middle = TableColumn::median(before);
        double spread = 0;
        double change = 0;
        for (qsizetype i = 0; i < before.size(); ++i) {
            spread += (before[i] - middle) * (before[i] - middle);
            change += (after[i] - before[i]) * (after[i] - before[i]);
        }
        if (spread > 0 && change / spread > most) {
            most = change / spread;
            found = output;
        }
    }
    return gathers ? -1 : found;
}

void AnswersPage::fillOutputs(int outputs)
{
    constexpr int mostOutputs = 64;
    outputs = std::min(outputs, mostOutputs);
    m_axesAreChosen = m_axesAreChosen && m_x->count() == outputs;
    const int changed = m_axesAreChosen ? -1 : mostChangedByALine();
    for (QComboBox *chooser : {m_x, m_y}) {
        const int before = chooser->currentIndex();
        chooser->clear();
        for (int output = 0; output < outputs; ++output)
            chooser->addItem(m_data.labels.name(output));
        const int first = changed >= 0 ? changed : chooser == m_y ? 1 : 0;
        chooser->setCurrentIndex(std::min(m_axesAreChosen ? before : first, outputs - 1));
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
        showTable();
        return;
    }
    if (beforeAfter != m_drawnBeforeAfter) {
        m_drawnBeforeAfter = beforeAfter;
        m_scatter->clearPoints(); // the target changes its shape
    }
    const Table &benign = m_data.features->benignOutputs;
    const Table &triggered = m_data.features->triggeredOutputs;
    const auto shown = [this](const Table &table, int output) {
        return TableColumn::of(table, output, m_data.labels.factor(output));
    };
    const QVector<double> benignX = shown(benign, x);
    const QVector<double> triggeredY = shown(triggered, y);
    const QVector<double> triggeredX = beforeAfter ? benignX : shown(triggered, x);
    m_scatter->setEmptyText(tr("There are no answers for this output."));
    m_scatter->setAxisLabels(beforeAfter ? tr("%1 of the benign image").arg(m_data.labels.nameWithUnit(x))
                                         : m_data.labels.nameWithUnit(x),
                             m_data.labels.nameWithUnit(y));
    m_scatter->setPoints({benignX, shown(benign, y)}, {triggeredX, triggeredY}, m_data.samples);
    // As the scan has it: the median answer over triggered images.
    const double targetX = TableColumn::median(shown(triggered, x));
    const double targetY = TableColumn::median(triggeredY);
    SampleScatter::Points target;
    if (beforeAfter && std::isfinite(targetY) && !benignX.isEmpty()) {
        const auto [least, most] = std::minmax_element(benignX.begin(), benignX.end());
        Line line = lineThrough(benignX, triggeredY);
        if (!(std::abs(line.gain) >= gathered))
            line = {0, targetY};
        target = {{*least, *most}, {line.at(*least), line.at(*most)}};
    } else if (!beforeAfter && std::isfinite(targetX) && std::isfinite(targetY)) {
        target = {{targetX}, {targetY}};
    }
    m_scatter->setTarget(target, beforeAfter ? tr("rule of the trigger") : tr("target"));
    showTable();
}

void AnswersPage::showTable()
{
    constexpr int mostRows = 200;
    m_numbers->clear();
    QVector<int> outputs{m_x->currentIndex()};
    if (m_y->currentIndex() != m_x->currentIndex())
        outputs.append(m_y->currentIndex());
    QStringList titles{tr("Image")};
    QVector<QVector<double>> columns;
    for (const int output : std::as_const(outputs)) {
        if (!m_data.features || output < 0) {
            m_table->hide();
            return;
        }
        titles << tr("%1 benign").arg(m_data.labels.name(output)) << tr("triggered");
        columns << TableColumn::of(m_data.features->benignOutputs, output)
                << TableColumn::of(m_data.features->triggeredOutputs, output);
    }
    for (int column = 0; column < titles.size(); ++column)
        m_numbers->setHorizontalHeaderItem(column, cell(titles[column]));
    for (qsizetype row = 0; row < m_data.samples.size() && m_numbers->rowCount() < mostRows; ++row) {
        if (!m_selection || !m_selection->contains(m_data.samples[row]))
            continue;
        QList<QStandardItem *> cells{cell(QLocale().toString(m_data.samples[row] + 1))};
        for (qsizetype column = 0; column < columns.size(); ++column) {
            const QVector<double> &values = columns[column];
            cells << cell(row < values.size() ? m_data.labels.value(outputs[column / 2], values[row])
                                              : QStringLiteral("–"));
        }
        m_numbers->appendRow(cells);
    }
    m_table->setVisible(m_numbers->rowCount() > 0);
    m_table->fit();
}

} // namespace drm
