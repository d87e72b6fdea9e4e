// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/ImportDialog.h"
#include "app/import/ImportForm.h"
#include "app/import/LabelColumns.h"
#include "core/data/Dataset.h"
#include "tests/fixtures/Patience.h"
#include "tests/fixtures/SettingsFolder.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/base/MessageBar.h"
#include "widgets/image/ImageGrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

namespace {

/// A temporary folder of images and tables.
class SetFolder {
public:
    QString at(const QString &name) const { return m_folder.filePath(name); }
    std::string path() const { return m_folder.path().toStdString(); }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    void putImage(const QString &name, int grey) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QImage image(6, 4, QImage::Format_RGB32);
        image.fill(qRgb(grey, grey, grey));
        QVERIFY(image.save(at(name)));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class ImportDialogTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SetFolder> m_folder;

    template <typename T> static T *child(const ImportDialog &dialog, const char *name)
    {
        T *widget = dialog.findChild<T *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }

    static QPushButton *saveButton(const ImportDialog &dialog)
    {
        return child<QPushButton>(dialog, "importSaveButton");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<SetFolder>();
        test::keepSettingsIn(m_folder->at("settings"));
    }

    void init()
    {
        m_folder = std::make_unique<SetFolder>();
        for (int i = 1; i < 9; ++i)
            m_folder->putImage(QStringLiteral("RGB/%1.png").arg(i, 4, 10, QLatin1Char('0')), 20 * i);
        m_folder->put("frames.csv",
                      "frame;yaw;pitch;roll;note\n1;10,5;0;0;a\n2;20;1;0;b\n3;-5;2;1;c\n4;x;0;0;d\n9;1;1;1;e\n");
    }

    void everyFieldIsExplained()
    {
        const ImportDialog dialog;
        int fields = 0;
        for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (!widget->objectName().startsWith("import") || !widget->focusPolicy())
                continue;
            ++fields;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
        QVERIFY(fields > 12);
    }

    /// A frame's number names its image; what cannot be read is said; the description that is saved opens to the same.
    void describesWhatNoReaderKnows()
    {
        ImportDialog dialog;
        QSignalSpy opened(&dialog, &ImportDialog::openRequested);
        dialog.setFolder(QString::fromStdString(m_folder->path()));
        dialog.show();
        auto *count = child<QLabel>(dialog, "importCount");
        auto *image = child<QComboBox>(dialog, "importImage");
        QTRY_VERIFY_WITH_TIMEOUT(count->text().startsWith("3 image"), test::patience);
        QCOMPARE(image->currentText(), QStringLiteral("RGB/{frame:4}.png")); // guessed
        image->setFocus();
        image->lineEdit()->selectAll();
        QTest::keyClick(image->lineEdit(), Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(count->text().contains("No column leads to images"), test::patience);
        QVERIFY(!saveButton(dialog)->isEnabled());
        QTest::keyClicks(image->lineEdit(), "RGB/{frame:4}.png");
        QTRY_VERIFY_WITH_TIMEOUT(count->text().startsWith("3 image"), test::patience);
        auto *notes = child<QLabel>(dialog, "importNotes");
        QVERIFY2(notes->text().contains("a label is no finite number: 1 row"), qPrintable(notes->text()));
        QVERIFY2(notes->text().contains("the image is missing: 1 row"), qPrintable(notes->text()));
        const auto *pictures = child<ImageGrid>(dialog, "importPictures");
        QCOMPARE(pictures->tiles().size(), std::size_t{3});
        QVERIFY2(pictures->tiles().front().caption.contains("10.5"), qPrintable(pictures->tiles().front().caption));
        QVERIFY(pictures->tiles().front().overlay); // a head pose has arrows
        QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->size(), 3);
        QCOMPARE(set->labelNames(), (std::vector<std::string>{"yaw", "pitch", "roll"}));
    }

    void labelsAreChosen()
    {
        ImportDialog dialog;
        dialog.setFolder(QString::fromStdString(m_folder->path()));
        auto *labels = child<LabelColumns>(dialog, "importLabels");
        QTRY_COMPARE_WITH_TIMEOUT(labels->rowCount(), 4, test::patience); // columns of numbers; frame is not checked
        QCOMPARE(labels->labels().size(), std::size_t{3});
        labels->item(2, 0)->setCheckState(Qt::Unchecked);
        labels->item(1, 2)->setText("heading");
        labels->item(1, 4)->setText("0,5");
        static_cast<QComboBox *>(labels->cellWidget(1, 3))->setCurrentText("rad");
        static_cast<QComboBox *>(labels->cellWidget(1, 5))->setCurrentIndex(1);
        const std::vector<SetDescription::Label> chosen = dialog.form()->description().labels;
        QCOMPARE(chosen.size(), std::size_t{2});
        QCOMPARE(chosen.front().name, std::string("heading"));
        QCOMPARE(chosen.front().unit, std::string("rad"));
        QCOMPARE(chosen.front().factor, 0.5);
        QCOMPARE(chosen.front().sense, -1);
        QCOMPARE(chosen.back().sense, 1);
        QVERIFY(dialog.form()->whatIsMissing().isEmpty());
        labels->item(1, 4)->setText("pi/180");
        QVERIFY2(dialog.form()->whatIsMissing().contains("pi/180"), "1 is taken in silence");
        for (int row = 0; row < 4; ++row)
            labels->item(row, 0)->setCheckState(Qt::Unchecked);
        QVERIFY(!saveButton(dialog)->isEnabled());
    }

    void sayWhereTheModelGivesAnotherNumberOfAnswers()
    {
        ImportDialog dialog;
        dialog.form()->setModel("eyes.pt", 2);
        dialog.setFolder(QString::fromStdString(m_folder->path()));
        dialog.show();
        const auto *remark = child<QLabel>(dialog, "importModelRemark");
        QTRY_VERIFY_WITH_TIMEOUT(remark->isVisible(), test::patience); // yaw, pitch and roll
        QVERIFY2(remark->text().contains("eyes.pt gives 2 answer") && remark->text().contains("3 label"),
                 qPrintable(remark->text()));
        child<LabelColumns>(dialog, "importLabels")->item(2, 0)->setCheckState(Qt::Unchecked);
        QVERIFY(!remark->isVisible());
    }

    void beginsWithTheDescriptionThatIsThere()
    {
        SetDescription known;
        known.name = "Heads";
        known.table = "frames.csv";
        known.image = "RGB/{frame:4}.png";
        known.labels = {{"yaw", "turn", "deg"}};
        known.box = {{{}, 1}, {{}, 0}, {{}, 2}, {{}, 2}};
        known.assumed = {"the angle is the head's"};
        known.write(m_folder->at("dataset.json").toStdString());
        ImportDialog dialog;
        dialog.setFolder(QString::fromStdString(m_folder->path()));
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(saveButton(dialog)->isEnabled(), test::patience);
        const SetDescription shown = dialog.form()->description();
        QCOMPARE(shown.name, known.name);
        QCOMPARE(shown.image, known.image);
        QCOMPARE(shown.labels.front().name, std::string("turn"));
        QCOMPARE(shown.box.at(3).pixels, 2.0);
        QCOMPARE(shown.assumed, known.assumed);
    }

    void aDescriptionThatCannotBeUsedIsSaid()
    {
        m_folder->put("dataset.json", R"({"schema": "drmguard.dataset/1", "table": 5})");
        ImportDialog dialog;
        dialog.setFolder(QString::fromStdString(m_folder->path()));
        dialog.show();
        auto *count = child<QLabel>(dialog, "importCount");
        QTRY_VERIFY_WITH_TIMEOUT(count->text().startsWith("3 image"), test::patience); // the proposal instead
        const auto *messages = dialog.findChild<MessageBar *>();
        QVERIFY(messages->isVisible());
        QVERIFY2(messages->detail().contains("dataset.json"), qPrintable(messages->detail()));
    }

    void aRectangleNeedsItsFourSides()
    {
        ImportDialog dialog;
        dialog.setFolder(QString::fromStdString(m_folder->path()));
        dialog.show();
        auto *image = child<QComboBox>(dialog, "importImage");
        QTRY_VERIFY_WITH_TIMEOUT(image->count() > 0, test::patience);
        image->setEditText("RGB/{frame:4}.png");
        QTRY_VERIFY_WITH_TIMEOUT(saveButton(dialog)->isEnabled(), test::patience);
        child<QCheckBox>(dialog, "importPart")->click();
        QVERIFY(!saveButton(dialog)->isEnabled());
        const auto set = [&](const char *name, const QString &text) {
            child<QComboBox>(dialog, name)->setEditText(text);
        };
        set("importTop", "1");
        set("importWidth", "3");
        set("importHeight", "2");
        QVERIFY2(dialog.form()->whatIsMissing().contains("left, top"), "nothing says where it begins");
        set("importLeft", "0");
        QTRY_VERIFY_WITH_TIMEOUT(saveButton(dialog)->isEnabled(), test::patience);
        QCOMPARE(dialog.form()->description().box.at(2).pixels, 3.0);
        QCOMPARE(child<ImageGrid>(dialog, "importPictures")->tiles().front().image.width(), 3);
    }

    void writesHdf5()
    {
        ImportService service;
        QSignalSpy converted(&service, &ImportService::converted);
        QSignalSpy failed(&service, &ImportService::convertFailed);
        SetDescription description;
        description.table = "frames.csv";
        description.image = "RGB/{frame:4}.png";
        description.labels = {{"yaw", "yaw", "deg"}};
        const std::string out = m_folder->at("set.h5").toStdString();
        service.convert(m_folder->path(), description, out, 16);
        QTRY_COMPARE_WITH_TIMEOUT(converted.size(), 1, test::patience);
        QCOMPARE(openDataset(out)->nativeShape().width, 16);
        description.table = "nothing.csv";
        service.convert(m_folder->path(), description, out, 16);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, test::patience);
        QVERIFY(failed.front().front().toString().contains("nothing.csv"));
    }

    void aFolderWithoutATable()
    {
        const SetFolder empty;
        ImportDialog dialog;
        dialog.setFolder(QString::fromStdString(empty.path()));
        auto *count = child<QLabel>(dialog, "importCount");
        QTRY_VERIFY_WITH_TIMEOUT(count->text().contains("There is no table"), test::patience);
        QVERIFY(!saveButton(dialog)->isEnabled());
    }
};

DRM_TEST(ImportDialogTest)
#include "ImportDialogTest.moc"
