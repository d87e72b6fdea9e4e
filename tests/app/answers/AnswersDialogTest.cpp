// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/AnswersDialog.h"

#include "tests/fixtures/Patience.h"
#include "tests/fixtures/SampleImages.h"
#include "tests/fixtures/TestProgram.h"
#include "tests/fixtures/TupleModel.h"
#include "widgets/image/ImageGrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace drm;

class AnswersDialogTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    AnswerQuestion m_question;

    template <typename T> static T *child(const AnswersDialog &dialog, const char *name, int index = 0)
    {
        const auto all = dialog.findChildren<T *>(QLatin1String(name));
        if (all.size() <= index)
            qFatal("no %s", name);
        return all[index];
    }
    static QString fit(const AnswersDialog &dialog) { return child<QLabel>(dialog, "answersFit")->text(); }

private Q_SLOTS:
    void initTestCase()
    {
        // The label is the mean red.
        sample::writeImages(m_folder.filePath("images"), 64, 32, [](double red) { return red; });
        m_question.modelPath = m_folder.filePath("model.pt").toStdString();
        test::writeTupleModel(m_question.modelPath);
        m_question.dataPath = m_folder.filePath("images").toStdString();
        m_question.size = ImageSize::square(32);
    }

    void answersAreChosenWithImagesBeside()
    {
        AnswersDialog dialog(m_question);
        dialog.show();
        QTRY_COMPARE_WITH_TIMEOUT(dialog.findChildren<QCheckBox *>("answerChosen").size(), 2, test::patience);
        QCOMPARE(child<QCheckBox>(dialog, "answerChosen")->text(), QStringLiteral("0 (2)"));
        QVERIFY(child<QCheckBox>(dialog, "answerChosen")->isChecked());
        QVERIFY(!child<QCheckBox>(dialog, "answerChosen", 1)->isChecked());
        auto *pictures = child<ImageGrid>(dialog, "answersPictures");
        QCOMPARE(pictures->tiles().size(), std::size_t{6});
        QVERIFY(pictures->tiles()[0].caption.contains("label"));
        QVERIFY(fit(dialog).startsWith("2 numbers"));

        // What follows the labels is proposed, and one click takes it.
        auto *proposed = child<QToolButton>(dialog, "answersUseProposal");
        QVERIFY(proposed->isVisible());
        QTest::mouseClick(proposed, Qt::LeftButton);
        QCOMPARE(dialog.answers(), QStringLiteral("0[-2]"));
        QCOMPARE(child<QLineEdit>(dialog, "answerColumns")->text(), QStringLiteral("-2"));
        QVERIFY(!child<QPushButton>(dialog, "answersUseButton")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(fit(dialog).contains(QStringLiteral("R²")), test::patience);
        QVERIFY2(fit(dialog).contains(QStringLiteral(" 1")), qPrintable(fit(dialog)));
        QVERIFY(child<QPushButton>(dialog, "answersUseButton")->isEnabled());
    }

    void formsAreChosenByParts()
    {
        AnswersDialog dialog(m_question);
        dialog.show();
        QTRY_COMPARE_WITH_TIMEOUT(dialog.findChildren<QCheckBox *>("answerChosen").size(), 2, test::patience);
        child<QCheckBox>(dialog, "answerChosen")->click();
        child<QCheckBox>(dialog, "answerChosen", 1)->click();
        QCOMPARE(dialog.answers(), QStringLiteral("1"));
        auto *form = child<QComboBox>(dialog, "answerForm", 1);
        form->setCurrentText(QStringLiteral("bins, their mean"));
        QVERIFY(child<QLineEdit>(dialog, "answerNumbers", 1)->isVisible());
        QTest::keyClicks(child<QLineEdit>(dialog, "answerFactor", 1), "2.5");
        QCOMPARE(dialog.answers(), QStringLiteral("1:bins(-99,3):x2.5"));
        form->setCurrentText(QStringLiteral("rotation of 9 numbers"));
        QCOMPARE(dialog.answers(), QStringLiteral("1:matrix:x2.5"));
        child<QCheckBox>(dialog, "answerChosen")->click();
        child<QCheckBox>(dialog, "answerChosen", 1)->click();
        child<QComboBox>(dialog, "answerForm")->setCurrentText(QStringLiteral("rotation of 9 numbers"));
        QCOMPARE(dialog.answers(), QStringLiteral("0:matrix"));
        // Two numbers are no rotation: said, and not to be used.
        QTRY_VERIFY_WITH_TIMEOUT(fit(dialog).contains("takes 9"), test::patience);
        QVERIFY(!child<QPushButton>(dialog, "answersUseButton")->isEnabled());

        // What is typed comes into the rows.
        auto *text = child<QLineEdit>(dialog, "answersText");
        text->selectAll();
        QTest::keyClicks(text, "0[1]");
        QVERIFY(child<QCheckBox>(dialog, "answerChosen")->isChecked());
        QVERIFY(!child<QCheckBox>(dialog, "answerChosen", 1)->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(fit(dialog).contains(QStringLiteral("R²")), test::patience);
    }

    void whatCannotBeOpenedIsSaid()
    {
        AnswerQuestion question = m_question;
        question.modelPath = m_folder.filePath("nothing.pt").toStdString();
        AnswersDialog dialog(question);
        QTRY_VERIFY_WITH_TIMEOUT(fit(dialog).contains("nothing.pt"), test::patience);
    }
};

DRM_TEST(AnswersDialogTest)
#include "AnswersDialogTest.moc"
