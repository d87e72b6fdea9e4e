// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/data/SampleView.h"

#include "widgets/base/PlainLabel.h"
#include "widgets/base/PlainText.h"
#include "widgets/image/ImageGrid.h"
#include "widgets/table/CompactTable.h"
#include "widgets/text/NumberText.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr int answerSeries = 0;
constexpr int labelSeries = 4;
constexpr std::size_t mostRows = 200;

QStandardItem *cell(const QString &text, Qt::AlignmentFlag side = Qt::AlignRight)
{
    auto *item = new QStandardItem(text);
    item->setTextAlignment(side | Qt::AlignVCenter);
    item->setEditable(false);
    return item;
}

} // namespace

SampleView::SampleView(QWidget *parent)
    : QWidget(parent)
    , m_image(new ImageGrid)
    , m_legend(new QLabel)
    , m_table(new CompactTable)
    , m_numbers(new QStandardItemModel(this))
    , m_summary(new PlainLabel)
    , m_problem(new PlainLabel)
{
    m_image->setObjectName(QStringLiteral("sampleImage"));
    m_image->setAccessibleName(tr("Image with label and answer"));
    m_legend->setObjectName(QStringLiteral("sampleLegend"));
    m_legend->setAlignment(Qt::AlignCenter);
    m_legend->setTextFormat(Qt::RichText); // of our own words alone
    m_legend->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("sampleTable"));
    m_table->setAccessibleName(tr("Label, answer and error of each output"));
    m_table->setToolTip(tr("The label of the data set, what the model answers for the untouched image, and by how much "
                           "the answer is off."));
    m_table->setMostRows(8);
    m_table->setModel(m_numbers);
    m_summary->setObjectName(QStringLiteral("sampleSummary"));
    m_summary->setProperty("role", QStringLiteral("muted"));
    m_problem->setObjectName(QStringLiteral("sampleProblem"));
    for (QLabel *label : {m_summary, m_problem})
        label->setWordWrap(true);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, Theme::spacing(), 0, 0);
    column->setSpacing(Theme::spacing());
    column->addWidget(m_image, 1);
    column->addWidget(m_legend);
    column->addWidget(m_problem);
    column->addWidget(m_table);
    column->addWidget(m_summary);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("sampleScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(m_image, &ImageGrid::notice, this, &SampleView::notice);
    show();
}

void SampleView::setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units,
                           const std::vector<int> &senses)
{
    m_labels = OutputLabels(names, units);
    m_labelOverlay = PredictionOverlay(names, units, senses);
    show();
}

void SampleView::setModelOpen(bool open)
{
    m_modelOpen = open;
    m_answer.reset();
    show();
}

void SampleView::setSample(qint64 sample)
{
    m_sample = sample;
    m_details.reset();
    m_answer.reset();
    if (sample < 0)
        show(); // else the sample before stays in view for the moment that reading takes
}

void SampleView::setDetails(const SampleDetails &details)
{
    if (details.sample != m_sample)
        return;
    m_details = details;
    show();
}

void SampleView::setAnswer(const SampleAnswer &answer)
{
    if (answer.sample != m_sample)
        return;
    m_answer = answer;
    show();
}

void SampleView::show()
{
    showImage();
    fillTable();
    showTexts();
}

void SampleView::showImage()
{
    if (!m_details || m_details->picture.isNull()) {
        m_image->setTiles({});
        m_legend->hide();
        return;
    }
    const bool answered = m_answer && !m_answer->values.empty();
    const PredictionOverlay overlay = answered && !m_answer->comparable
        ? PredictionOverlay(m_answer->names, m_answer->units, m_answer->senses)
        : m_labelOverlay;
    std::vector<PredictionOverlay::Mark> marks;
    if (answered)
        marks.push_back({m_answer->values, answerSeries, false});
    if (!m_details->label.empty() && (!answered || m_answer->comparable))
        marks.push_back({m_details->label, labelSeries, answered}); // thin, above the answer it may agree with
    ImageGrid::Tile tile;
    tile.caption = m_details->name.isEmpty()
        ? tr("Image %L1").arg(m_sample + 1)
        : tr("Image %L1 · %2").arg(m_sample + 1).arg(PlainText::shown(m_details->name));
    tile.image = m_details->picture;
    tile.explanation = tr("Image %L1 of the data set, %2 pixels wide and %3 high")
                           .arg(m_sample + 1)
                           .arg(tile.image.width())
                           .arg(tile.image.height());
    tile.overlay = [overlay, marks](QPainter &painter, const QRectF &picture) {
        overlay.paint(painter, picture, marks);
    };
    m_image->setTiles({tile});
    const bool arrows = overlay.kind() != PredictionOverlay::Kind::Numbers && !marks.empty();
    const Theme theme = Theme::of(*this);
    const auto bullet = [&](int series, const QString &text) {
        return QStringLiteral("<span style=\"color:%1\">●</span>&nbsp;%2").arg(theme.series(series).name(), text);
    };
    QStringList parts;
    if (answered)
        parts << bullet(answerSeries, tr("answer"));
    if (!answered || marks.size() > 1)
        parts << bullet(labelSeries, tr("label"));
    m_legend->setText(parts.join(QStringLiteral("&nbsp;&nbsp; ")) + QStringLiteral("<br>") + overlay.convention());
    m_legend->setVisible(arrows);
}

void SampleView::fillTable()
{
    m_numbers->clear();
    const std::vector<double> label = m_details ? m_details->label : std::vector<double>();
    const std::vector<double> answer = m_answer ? m_answer->values : std::vector<double>();
    const bool compared = !answer.empty() && m_answer->comparable && label.size() == answer.size();
    QStringList titles{tr("Output")};
    if (!label.empty())
        titles << tr("Label");
    if (!answer.empty())
        titles << tr("Answer");
    if (compared)
        titles << tr("Error");
    for (int column = 0; column < titles.size(); ++column)
        m_numbers->setHorizontalHeaderItem(column, cell(titles[column], column == 0 ? Qt::AlignLeft : Qt::AlignRight));
    for (std::size_t i = 0; i < std::min(mostRows, label.size()); ++i) {
        const int output = static_cast<int>(i);
        QList<QStandardItem *> row{cell(m_labels.name(output), Qt::AlignLeft), cell(m_labels.value(output, label[i]))};
        if (compared) {
            const double period = i < m_answer->periods.size() ? m_answer->periods[i] : 0;
            const double error = period > 0 ? std::remainder(answer[i] - label[i], period) : answer[i] - label[i];
            row << cell(m_labels.value(output, answer[i]))
                << cell((error > 0 ? QStringLiteral("+") : QString()) + m_labels.value(output, error));
        } else if (!answer.empty()) {
            row << cell(QStringLiteral("–"));
        }
        m_numbers->appendRow(row);
    }
    if (!compared && !answer.empty()) {
        const OutputLabels outputs = m_answer->comparable ? m_labels : OutputLabels(m_answer->names, m_answer->units);
        for (std::size_t i = 0; i < std::min(mostRows, answer.size()); ++i) {
            const int output = static_cast<int>(i);
            QList<QStandardItem *> row{cell(outputs.name(output), Qt::AlignLeft)};
            if (!label.empty())
                row << cell(QStringLiteral("–"));
            m_numbers->appendRow(row << cell(outputs.value(output, answer[i])));
        }
    }
    m_table->fit();
    m_table->setVisible(m_numbers->rowCount() > 0);
}

void SampleView::showTexts()
{
    QStringList problems;
    if (m_details && !m_details->failure.isEmpty())
        problems << m_details->failure;
    if (m_answer && !m_answer->failure.isEmpty())
        problems << m_answer->failure;
    m_problem->setText(problems.join(QLatin1Char('\n')));
    m_problem->setVisible(!problems.isEmpty());
    QString summary;
    if (m_sample < 0)
        summary = tr("Choose an image to see its labels here.");
    else if (!m_modelOpen)
        summary = tr("Open a model to see what it answers for this image.");
    else if (!m_answer && m_details && problems.isEmpty())
        summary = tr("Asking the model…");
    else if (m_answer && m_details && m_answer->comparable) {
        if (const auto angle = m_labelOverlay.angle(m_details->label, m_answer->values))
            summary = tr("The answer is %1° off the label.").arg(NumberText::fixed(*angle, 1));
    }
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
}

void SampleView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showImage();
}

} // namespace drm
