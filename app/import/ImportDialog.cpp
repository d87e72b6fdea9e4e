// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/ImportDialog.h"

#include "app/base/ElidedLabel.h"
#include "app/base/ErrorText.h"
#include "app/base/StatusStrip.h"
#include "app/import/LabelColumns.h"
#include "app/inputs/RecentFiles.h"
#include "widgets/base/HelpTexts.h"
#include "widgets/base/MessageBar.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/image/ImageGrid.h"
#include "widgets/image/PredictionOverlay.h"
#include "widgets/text/Translated.h"
#include "widgets/theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace drm {

namespace {

constexpr QSize firstSize{1240, 720};
constexpr int formWidth = 560;
constexpr int patienceMs = 250; ///< of a preview, for the next key
constexpr int labelSeries = 4; ///< of Theme, as in the data browser
constexpr int mostTables = 100;

void name(QWidget *widget, const char *objectName, const QString &accessible, const QString &toolTip)
{
    widget->setObjectName(QLatin1String(objectName));
    widget->setAccessibleName(accessible);
    widget->setToolTip(toolTip);
}

SetDescription::Side sideOf(const QString &text)
{
    bool isNumber = false;
    const double pixels = QLocale().toDouble(text, &isNumber);
    return isNumber ? SetDescription::Side{{}, pixels} : SetDescription::Side{text.toStdString(), 0};
}

QString textOf(const SetDescription::Side &side)
{
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return side.column.empty() ? plain.toString(side.pixels) : QString::fromStdString(side.column);
}

} // namespace

ImportDialog::ImportDialog(QWidget *parent)
    : QDialog(parent)
    , m_messages(new MessageBar)
    , m_path(new ElidedLabel(Qt::ElideMiddle))
    , m_table(new QComboBox)
    , m_image(new QComboBox)
    , m_person(new QComboBox)
    , m_part(new QCheckBox(tr("Only a rectangle of each image")))
    , m_labels(new LabelColumns)
    , m_name(new QLineEdit)
    , m_size(FormRows::spinBox(0, 1024, 16, 0))
    , m_pictures(new ImageGrid)
    , m_count(new PlainLabel)
    , m_convention(new PlainLabel)
    , m_notes(new PlainLabel)
    , m_status(new StatusStrip)
    , m_save(new QPushButton(tr("&Save description and open")))
    , m_convert(new QPushButton(tr("&Write as HDF5…")))
    , m_stop(new QPushButton(tr("S&top")))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import images"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    name(m_save, "importSaveButton", tr("Save description and open"),
         tr("Writes dataset.json into the folder, and opens the set; the images stay as they are"));
    name(m_convert, "importConvertButton", tr("Write as HDF5"),
         tr("Writes images and labels into an HDF5 file, or into a folder of such files, and opens it"));
    name(m_stop, "importStopButton", tr("Stop"), tr("Stops writing"));
    for (QPushButton *button : {m_save, m_convert, m_stop})
        button->setAutoDefault(false);
    m_save->setProperty("primary", true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(patienceMs);
    m_form = makeForm();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(2 * Theme::spacing());
    middle->addWidget(m_form);
    middle->addWidget(makePreview(), 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Theme::spacing());
    bottom->setContentsMargins(0, 4, Theme::margin(), Theme::margin());
    bottom->addWidget(m_status, 1);
    for (QPushButton *button : {m_convert, m_save, m_stop})
        bottom->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addLayout(middle, 1);
    column->addLayout(bottom);
    connectService();
    setConverting(false);
    showProblem(tr("Choose the folder that holds the images and the table of their labels."));
    constexpr QSize frame(0, 40);
    resize(parent ? firstSize.boundedTo(parent->window()->size() - frame) : firstSize);
}

ImportDialog::~ImportDialog() = default;

QWidget *ImportDialog::makeForm()
{
    auto *box = new QGroupBox(tr("Images"));
    QFormLayout *form = FormRows::layout(box);
    auto *choose = new QPushButton(tr("Choose…"));
    name(choose, "importChooseFolder", tr("Choose the folder"), tr("The folder of the set"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFolder);
    auto *folder = new QWidget;
    auto *row = new QHBoxLayout(folder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    m_rows.add(form, tr("Folder"), folder, "importFolder",
               tr("The folder that holds the images and the table of their labels."));
    m_rows.add(form, tr("Table"), m_table, "importTable",
               tr("The file that says which label belongs to which image: CSV, TSV, JSON or JSON lines. Separator and "
                  "decimal comma are found out."));
    m_image->setEditable(true);
    m_image->setCompleter(nullptr); // which would add to what is typed
    m_rows.add(form, tr("Image"), m_image, "importImage",
               tr("Where the image of a row lies: {file} stands for the cell of the column file, {frame:6} for one "
                  "filled up with zeros to 6 digits. Example: RGB/{frame:6}.png"));
    m_rows.add(form, tr("Person"), m_person, "importPerson",
               tr("The column that says who is seen, or which recording it is: for splitting a set by people."));
    m_rows.add(form, tr("Part"), m_part, "importPart",
               tr("The model sees a rectangle of each image: a face, or the road without the sky."));
    m_sideRow = new QWidget;
    auto *sides = new QHBoxLayout(m_sideRow);
    sides->setContentsMargins(0, 0, 0, 0);
    const std::array<QString, 4> titles{tr("Left"), tr("Top"), tr("Width"), tr("Height")};
    const std::array<const char *, 4> names{"importLeft", "importTop", "importWidth", "importHeight"};
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        m_sides[i] = new QComboBox;
        m_sides[i]->setEditable(true);
        m_sides[i]->setCompleter(nullptr);
        m_sides[i]->setMinimumContentsLength(5);
        m_sides[i]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_sides[i]->lineEdit()->setPlaceholderText(titles[i]);
        name(m_sides[i], names[i], titles[i], tr("%1, in pixels: a column, or a number for all images").arg(titles[i]));
        sides->addWidget(m_sides[i], 1);
        connect(m_sides[i], &QComboBox::currentTextChanged, this, &ImportDialog::changed);
    }
    form->addRow(m_sideRow);
    m_sideRow->hide();
    m_rows.add(form, tr("Name"), m_name, "importName", tr("Of the set, for people; may be empty."));
    m_rows.align();

    auto *labels = new QGroupBox(tr("Labels"));
    auto *labelColumn = new QVBoxLayout(labels);
    name(m_labels, "importLabels", tr("Columns of the table, and which of them are labels"), {});
    labelColumn->addWidget(m_labels);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin(), Theme::margin(), 0, Theme::spacing());
    column->setSpacing(2 * Theme::spacing());
    column->addWidget(box);
    column->addWidget(labels, 1);
    content->setFixedWidth(formWidth);
    for (QComboBox *combo : {m_image, m_person})
        connect(combo, &QComboBox::currentTextChanged, this, &ImportDialog::changed);
    connect(m_table, &QComboBox::currentIndexChanged, this, &ImportDialog::surveyTable);
    connect(m_part, &QCheckBox::toggled, this, &ImportDialog::showBox);
    connect(m_labels, &LabelColumns::labelsChanged, this, &ImportDialog::changed);
    return content;
}

QWidget *ImportDialog::makePreview()
{
    name(m_pictures, "importPictures", tr("Some images as they will be read, with their labels"), {});
    m_count->setObjectName(QStringLiteral("importCount"));
    m_count->setProperty("role", QStringLiteral("heading"));
    m_convention->setObjectName(QStringLiteral("importConvention"));
    m_notes->setObjectName(QStringLiteral("importNotes"));
    for (QLabel *label : {m_convention, m_notes})
        label->setProperty("role", QStringLiteral("muted"));
    for (QLabel *label : {m_count, m_convention, m_notes})
        label->setWordWrap(true);
    m_notes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_notes);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMaximumHeight(110);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_size->setSpecialValueText(tr("as they are"));
    m_size->setSuffix(tr(" px"));
    QFormLayout *sizeRow = FormRows::layout();
    m_rows.add(sizeRow, tr("Size in HDF5"), m_size, "importSize",
               tr("Width and height to which images are brought where they are written as HDF5. Opened by their "
                  "description, they are brought to the size that the model takes."));
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, Theme::margin(), Theme::margin(), Theme::spacing());
    column->setSpacing(Theme::spacing());
    column->addWidget(m_count);
    column->addWidget(m_pictures, 1);
    column->addWidget(m_convention);
    column->addWidget(scroll);
    column->addLayout(sizeRow);
    return widget;
}

void ImportDialog::connectService()
{
    connect(&m_soon, &QTimer::timeout, this, &ImportDialog::askForPreview);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::save);
    connect(m_convert, &QPushButton::clicked, this, &ImportDialog::convert);
    connect(m_stop, &QPushButton::clicked, &m_service, &ImportService::stopConverting);
    connect(&m_service, &ImportService::tablesFound, this, &ImportDialog::showTables);
    connect(&m_service, &ImportService::surveyed, this, &ImportDialog::showSurvey);
    connect(&m_service, &ImportService::previewed, this, &ImportDialog::showPreview);
    connect(&m_service, &ImportService::previewFailed, this, &ImportDialog::showProblem);
    connect(
        &m_service, &ImportService::failed, this,
        [this](const QString &text) {
            m_messages->showMessage(MessageBar::Severity::Error, tr("The table could not be read."), text);
            showProblem({});
        });
    connect(&m_service, &ImportService::convertProgressed, this, [this](const Progress &progress) {
        if (m_stop->isVisible())
            m_status->setProgress(progress);
    });
    connect(&m_service, &ImportService::convertFailed, this, [this](const QString &text) {
        setConverting(false);
        m_messages->showMessage(MessageBar::Severity::Error, tr("The images could not be written."), text);
    });
    connect(&m_service, &ImportService::converted, this, [this](const QString &path, const ConvertResult &result) {
        setConverting(false);
        if (result.state == RunState::Stopped) {
            m_messages->showMessage(MessageBar::Severity::Information, tr("Writing was stopped."),
                                    result.images > 0 ? tr("Write to the same folder again to go on from there.")
                                                      : tr("Nothing was written."));
            return;
        }
        emit openRequested(path);
        accept();
    });
}

void ImportDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of the images"),
                                                             m_folder.empty() ? RecentFiles::lastFolder()
                                                                              : QString::fromStdString(m_folder));
    if (!folder.isEmpty())
        setFolder(folder);
}

void ImportDialog::setFolder(const QString &folder)
{
    m_messages->dismiss();
    m_folder = QDir(folder).absolutePath().toStdString();
    m_path->setFullText(QDir::toNativeSeparators(QString::fromStdString(m_folder)));
    m_known.reset();
    try {
        if (SetDescription::isOne(m_folder))
            m_known = SetDescription::read(m_folder);
    } catch (const Error &error) {
        m_messages->showMessage(MessageBar::Severity::Warning, tr("The description that is there cannot be used."),
                                ErrorText::of(error));
    }
    showProblem(tr("Looking for tables…"));
    m_service.findTables(m_folder);
}

void ImportDialog::showTables(const LabelTables &tables)
{
    m_tables = tables;
    if (m_tables.tables.size() > mostTables)
        m_tables.tables.resize(mostTables);
    {
        const QScopedValueRollback filling(m_filling, true);
        m_table->clear();
        for (const LabelTables::Table &table : m_tables.tables)
            m_table->addItem(
                QString::fromStdString(table.folders.empty() ? table.table : table.folders + "/" + table.table));
        for (std::size_t i = 0; m_known && i < m_tables.tables.size(); ++i)
            if (m_tables.tables[i].table == m_known->table
                && m_tables.tables[i].folders.empty() == m_known->folders.empty())
                m_table->setCurrentIndex(static_cast<int>(i));
    }
    if (m_tables.tables.empty()) {
        m_labels->setColumns({}, {});
        showProblem(
            tr("There is no table in this folder, nor in the folders in it. A table is a CSV, TSV, JSON or JSON "
               "lines file with a row for each image."));
        return;
    }
    surveyTable();
}

void ImportDialog::surveyTable()
{
    const int chosen = m_table->currentIndex();
    if (m_filling || chosen < 0)
        return;
    m_messages->dismiss();
    showProblem(tr("Reading the table…"));
    m_service.survey(m_folder, m_tables.tables[static_cast<std::size_t>(chosen)]);
}

void ImportDialog::showSurvey(const TableSurvey &survey)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        for (QComboBox *combo : {m_image, m_person, m_sides[0], m_sides[1], m_sides[2], m_sides[3]})
            combo->clear();
        m_person->addItem(tr("not known"));
        for (const TableSurvey::Column &column : survey.columns) {
            const QString text = QString::fromStdString(column.name);
            m_image->addItem(QStringLiteral("{") + text + QStringLiteral("}"));
            m_person->addItem(text);
            if (column.holdsNumbers)
                for (QComboBox *side : m_sides)
                    side->addItem(text);
        }
        SetDescription shown = survey.proposal;
        if (m_known && m_known->table == shown.table) {
            if (!m_known->folders.empty())
                m_tables.tables[static_cast<std::size_t>(m_table->currentIndex())].folders = m_known->folders;
            shown = *m_known;
        }
        m_known.reset();
        m_labels->setColumns(survey.columns, shown.labels);
        showDescription(shown);
    }
    changed();
}

void ImportDialog::showDescription(const SetDescription &description)
{
    m_image->setEditText(QString::fromStdString(description.image));
    m_person->setItemText(0, description.folders.empty() ? tr("not known") : tr("each folder is one"));
    m_person->setCurrentIndex(std::max(0, m_person->findText(QString::fromStdString(description.person))));
    m_name->setText(QString::fromStdString(description.name));
    m_assumed = description.assumed;
    for (std::size_t i = 0; i < m_sides.size(); ++i)
        m_sides[i]->setEditText(i < description.box.size() ? textOf(description.box[i]) : QString());
    m_part->setChecked(!description.box.empty());
    showBox();
}

void ImportDialog::showBox()
{
    m_sideRow->setVisible(m_part->isChecked());
    changed();
}

SetDescription ImportDialog::description() const
{
    SetDescription description;
    const auto table = static_cast<std::size_t>(std::max(0, m_table->currentIndex()));
    if (table < m_tables.tables.size()) {
        description.folders = m_tables.tables[table].folders;
        description.table = m_tables.tables[table].table;
    }
    description.name = m_name->text().trimmed().toStdString();
    description.image = m_image->currentText().trimmed().toStdString();
    description.labels = m_labels->labels();
    if (m_person->currentIndex() > 0)
        description.person = m_person->currentText().toStdString();
    if (m_part->isChecked())
        for (const QComboBox *side : m_sides)
            description.box.push_back(sideOf(side->currentText().trimmed()));
    description.assumed = m_assumed;
    return description;
}

QString ImportDialog::whatIsMissing() const
{
    if (m_folder.empty())
        return tr("Choose the folder that holds the images and the table of their labels.");
    const SetDescription described = description();
    if (described.table.empty())
        return tr("Choose the table that holds the labels.");
    if (described.image.empty())
        return tr("No column names images that are there. Say where the image of a row lies: RGB/{frame:6}.png, for "
                  "example.");
    if (described.labels.empty())
        return tr("Check one column or more that is a label: what the model is to answer.");
    for (const SetDescription::Side &side : described.box)
        if (side.column.empty() && side.pixels == 0 && &side - described.box.data() > 1)
            return tr("Give left, top, width and height of the rectangle, in pixels.");
    return {};
}

void ImportDialog::changed()
{
    if (m_filling)
        return;
    allowWriting(false);
    const QString missing = whatIsMissing();
    if (!missing.isEmpty())
        return showProblem(missing);
    m_soon.start();
}

void ImportDialog::askForPreview()
{
    m_service.preview(m_folder, description());
}

void ImportDialog::showPreview(const ImportPreview &preview)
{
    if (m_soon.isActive() || !whatIsMissing().isEmpty())
        return; // the form has changed since
    allowWriting(true);
    const PredictionOverlay overlay(preview.labelNames, preview.labelUnits, preview.labelSenses);
    const OutputLabels labels(preview.labelNames, preview.labelUnits);
    std::vector<ImageGrid::Tile> tiles;
    for (const ImportPreview::Picture &picture : preview.pictures) {
        ImageGrid::Tile tile;
        tile.image = picture.image;
        tile.explanation = picture.name;
        tile.caption = picture.label.empty() ? picture.name : labels.target(picture.label);
        if (!picture.label.empty() && overlay.kind() != PredictionOverlay::Kind::Numbers)
            tile.overlay = [overlay, label = picture.label](QPainter &painter, const QRectF &rect) {
                overlay.paint(painter, rect, {{label, labelSeries, false}});
            };
        tiles.push_back(std::move(tile));
    }
    m_pictures->setTiles(std::move(tiles));
    m_pictures->show();
    m_count->setText(tr("%n image(s) can be read; these are some of them, with their labels.", nullptr,
                        static_cast<int>(preview.images)));
    m_convention->setText(overlay.convention());
    QStringList lines;
    for (const DataNote &note : preview.notes)
        if (note.kind != DataNote::Kind::Read)
            lines << (note.kind == DataNote::Kind::LeftOut ? tr("Left out: %1") : tr("Assumed: %1"))
                         .arg(translated(note.text));
    m_notes->setText(lines.join(QLatin1Char('\n')));
}

void ImportDialog::showProblem(const QString &text)
{
    allowWriting(false);
    m_pictures->setTiles({});
    m_count->setText(text);
    m_convention->clear();
    m_notes->clear();
}

void ImportDialog::save()
{
    const QString file = QDir(QString::fromStdString(m_folder)).filePath(QLatin1String(SetDescription::usualName));
    if (QFileInfo::exists(file)
        && QMessageBox::question(this, tr("Save description"), tr("Replace the description that is in the folder?"))
            != QMessageBox::Yes)
        return;
    try {
        description().write(file.toStdString());
    } catch (const Error &error) {
        m_messages->showMessage(MessageBar::Severity::Error,
                                tr("The description could not be saved; write the images as HDF5 to another place."),
                                ErrorText::of(error));
        return;
    }
    emit openRequested(QString::fromStdString(m_folder));
    accept();
}

void ImportDialog::convert()
{
    const QFileInfo folder(QString::fromStdString(m_folder));
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Write as HDF5"), folder.dir().filePath(folder.fileName() + QStringLiteral(".h5")),
        tr("HDF5 (*.h5);;A folder of HDF5 files, for more than 1 GiB of pixels (*)"));
    if (path.isEmpty())
        return;
    m_messages->dismiss();
    setConverting(true);
    m_service.convert(m_folder, description(), path.toStdString(), m_size->value());
}

void ImportDialog::allowWriting(bool allowed)
{
    m_save->setEnabled(allowed);
    m_convert->setEnabled(allowed);
}

void ImportDialog::setConverting(bool converting)
{
    m_form->setEnabled(!converting);
    m_size->setEnabled(!converting);
    m_stop->setVisible(converting);
    m_save->setVisible(!converting);
    m_convert->setVisible(!converting);
    if (!converting)
        m_status->setMessage(tr("Ready"));
}

void ImportDialog::done(int result)
{
    m_service.stopConverting();
    QDialog::done(result);
}

} // namespace drm
