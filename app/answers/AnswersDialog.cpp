// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/AnswersDialog.h"

#include "app/answers/AnswerRow.h"
#include "core/base/Error.h"
#include "widgets/base/NameWidget.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/image/ImageConvert.h"
#include "widgets/image/ImageGrid.h"
#include "widgets/text/NumberText.h"
#include "widgets/text/OutputLabels.h"
#include "widgets/text/Translated.h"
#include "widgets/theme/Theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace drm {

namespace {

constexpr QSize firstSize{1040, 640};
constexpr int patienceMs = 250; ///< of a preview, for the next key
constexpr int rowsWidth = 420;

QString rowText(const Table &table, int row, const OutputLabels &labels)
{
    constexpr int most = 6;
    QStringList values;
    for (int column = 0; column < std::min(table.columns, most); ++column)
        values << labels.value(column, static_cast<double>(table.at(row, column)));
    if (table.columns > most)
        values << QStringLiteral("…");
    return values.join(NumberText::separator());
}

} // namespace

AnswersDialog::AnswersDialog(const AnswerQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_rowColumn(new QVBoxLayout)
    , m_text(new QLineEdit(QString::fromStdString(question.options.answers)))
    , m_pictures(new ImageGrid)
    , m_fit(new PlainLabel)
    , m_proposal(new PlainLabel)
    , m_useProposal(new QToolButton)
{
    setObjectName(QStringLiteral("answersDialog"));
    setWindowTitle(tr("What the model's answers are"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    nameWidget(m_text, "answersText", tr("Answers"),
               tr("The choice as it is written for --answers; it may be typed, too"));
    m_text->setPlaceholderText(tr("as the model has them"));
    nameWidget(m_pictures, "answersPictures", tr("Some images with what the model answers and their labels"), {});
    nameWidget(m_useProposal, "answersUseProposal", tr("Use the proposal"), tr("Reads the answers as proposed"));
    m_useProposal->setText(tr("Use it"));
    m_fit->setObjectName(QStringLiteral("answersFit"));
    m_proposal->setObjectName(QStringLiteral("answersProposal"));
    for (QLabel *label : {m_fit, m_proposal})
        label->setWordWrap(true);
    m_useProposal->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(patienceMs);
    layOut();
    connect(m_text, &QLineEdit::textEdited, this, [this](const QString &text) {
        showText(text);
        refresh();
    });
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_question.options.answers = answers().toStdString();
        m_service.ask(m_question);
    });
    connect(m_useProposal, &QToolButton::clicked, this, [this] {
        m_text->setText(m_useProposal->property("proposal").toString());
        showText(m_text->text());
        refresh();
    });
    connect(&m_service, &AnswerPreviewService::previewed, this, &AnswersDialog::showPreview);
    connect(&m_service, &AnswerPreviewService::failed, this, [this](const QString &text) { say(text, true); });
    say(tr("Asking the model…"), false);
    constexpr QSize frame(0, 40); // its title bar
    resize(parent ? firstSize.boundedTo(parent->window()->size() - frame) : firstSize);
    m_service.ask(m_question);
}

void AnswersDialog::layOut()
{
    auto *intro = new PlainLabel(tr("Choose the parts that are answers, and what their numbers stand for."));
    intro->setWordWrap(true);
    auto *rows = new QWidget;
    rows->setLayout(m_rowColumn);
    m_rowColumn->setContentsMargins(0, 0, Theme::spacing(), 0);
    auto *scroll = new QScrollArea;
    scroll->setWidget(rows);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::spacing());
    left->addWidget(intro);
    left->addWidget(scroll, 1);
    left->addWidget(m_text);
    auto *leftBox = new QWidget;
    leftBox->setLayout(left);
    leftBox->setFixedWidth(rowsWidth);
    left->setContentsMargins(0, 0, 0, 0);

    auto *proposal = new QHBoxLayout;
    proposal->addWidget(m_proposal, 1);
    proposal->addWidget(m_useProposal);
    auto *right = new QVBoxLayout;
    right->setSpacing(Theme::spacing());
    right->addWidget(m_pictures, 1);
    right->addWidget(m_fit);
    right->addLayout(proposal);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_use = buttons->addButton(tr("&Use these answers"), QDialogButtonBox::AcceptRole);
    nameWidget(m_use, "answersUseButton", tr("Use these answers"), tr("Opens the model again with them"));
    m_use->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(2 * Theme::spacing());
    middle->addWidget(leftBox);
    middle->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin(), Theme::margin(), Theme::margin(), Theme::margin());
    column->addLayout(middle, 1);
    column->addWidget(buttons);
}

QString AnswersDialog::answers() const
{
    return m_text->text().trimmed();
}

void AnswersDialog::refresh()
{
    m_use->setEnabled(false); // until it is known to be readable
    m_soon.start();
}

void AnswersDialog::makeRows(const AnswerPreview &preview)
{
    for (const RegressionModel::RawPart &part : preview.parts) {
        auto *row = new AnswerRow(part, preview.parts.size() == 1);
        connect(row, &AnswerRow::changed, this, &AnswersDialog::takeRows);
        m_rowColumn->addWidget(row);
        m_rows << row;
    }
    m_rowColumn->addStretch(1);
}

void AnswersDialog::showText(const QString &text)
{
    AnswerChoice choice;
    try {
        choice = AnswerChoice::of(text.trimmed().toStdString());
    } catch (const Error &) {
        return; // the preview says what is wrong
    }
    for (AnswerRow *row : m_rows) {
        std::optional<AnswerPart> part;
        for (const AnswerPart &one : choice.parts)
            if (one.name == row->name())
                part = one;
        row->setPart(part);
    }
}

void AnswersDialog::takeRows()
{
    QStringList parts;
    for (const AnswerRow *row : m_rows) {
        const QString part = QString::fromStdString(row->text());
        if (!part.isEmpty())
            parts << part;
    }
    m_text->setText(parts.join(QLatin1Char(',')));
    refresh();
}

void AnswersDialog::showPreview(const AnswerPreview &preview)
{
    if (m_rows.isEmpty()) {
        makeRows(preview);
        showText(QString::fromStdString(preview.answers));
    }
    const bool named = static_cast<int>(preview.labelNames.size()) == preview.values.columns;
    const OutputLabels outputs = named ? OutputLabels(preview.labelNames, preview.labelUnits) : OutputLabels();
    const OutputLabels labels(preview.labelNames, preview.labelUnits);
    std::vector<ImageGrid::Tile> tiles;
    for (int i = 0; i < preview.images.count; ++i) {
        ImageGrid::Tile tile;
        tile.image = ImageConvert::image(preview.images, i);
        if (i < preview.values.rows)
            tile.caption = tr("answer %1").arg(rowText(preview.values, i, outputs));
        if (i < preview.labels.rows)
            tile.caption += (tile.caption.isEmpty() ? QString() : QStringLiteral("\n"))
                + tr("label %1").arg(rowText(preview.labels, i, labels));
        tiles.push_back(std::move(tile));
    }
    m_pictures->setTiles(std::move(tiles));
    m_use->setEnabled(!preview.fault);
    if (preview.fault) {
        say(translated(*preview.fault), true);
    } else if (!preview.r2.empty()) {
        QStringList values;
        for (std::size_t i = 0; i < preview.r2.size() && i < 8; ++i)
            values << tr("%1 %2").arg(labels.name(static_cast<int>(i)), OutputLabels::number(preview.r2[i]));
        say(tr("R² against the labels: %1").arg(values.join(NumberText::separator())), false);
    } else if (preview.labelNames.empty()) {
        say(tr("The images have no labels to compare with."), false);
    } else {
        say(tr("%1 numbers for an image, and %2 labels.").arg(preview.values.columns).arg(preview.labelNames.size()),
            false);
    }
    const QString proposal = QString::fromStdString(preview.proposal);
    m_useProposal->setProperty("proposal", proposal);
    m_useProposal->setVisible(!proposal.isEmpty());
    m_proposal->setText(proposal.isEmpty() ? QString() : tr("Read as %1 they follow the labels.").arg(proposal));
}

void AnswersDialog::say(const QString &text, bool isFault)
{
    m_fit->setText(text);
    if (isFault) {
        m_proposal->clear();
        m_useProposal->hide();
    }
}

} // namespace drm
