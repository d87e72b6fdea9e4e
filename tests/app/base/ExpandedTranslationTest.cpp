// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/ReportDialog.h"
#include "app/import/ImportDialog.h"
#include "app/lab/LabDialog.h"
#include "app/layout/Panels.h"
#include "app/layout/Workspace.h"
#include "app/mitigate/MitigateDialog.h"
#include "app/preferences/PreferencesDialog.h"
#include "app/shell/MainWindow.h"
#include "tests/fixtures/PanelSamples.h"
#include "tests/fixtures/SettingsFolder.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/base/Panel.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <memory>

using namespace drm;

namespace {

/// A language that takes 40 % more room than English: each text, and the beginning of it again.
class Longer : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (text.contains(QLatin1Char('<')) || !text.contains(QRegularExpression("[A-Za-z]{2}")))
            return text;
        QString more = text;
        more.remove(QRegularExpression("%L?[0-9n]+|&"));
        return text + more.left(more.size() * 4 / 10);
    }
    bool isEmpty() const override { return false; }
};

/// Texts of a window that do not fit into what they stand in.
class CutOff {
public:
    void look(const QWidget &root)
    {
        for (const QWidget *widget : root.findChildren<QWidget *>())
            if (widget->isVisibleTo(&root) && !widget->visibleRegion().isEmpty())
                lookAt(*widget);
    }

    QStringList found;
    int texts = 0;

private:
    void lookAt(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            if (label->text().isEmpty() || label->textFormat() == Qt::RichText || label->property("elides").toBool())
                return;
            const int margin = 2 * label->margin() + label->contentsMargins().left() + label->contentsMargins().right();
            const bool fits = label->wordWrap()
                ? label->heightForWidth(label->width()) <= label->height() + 1
                : label->fontMetrics().size(Qt::TextShowMnemonic, label->text()).width() + margin <= label->width() + 1;
            note(widget, label->text(), fits);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const bool textless = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
            if (button->text().isEmpty() || textless)
                return;
            QString shown = button->text();
            shown.remove(QLatin1Char('&'));
            note(widget, shown, button->fontMetrics().size(0, shown).width() <= button->width());
        } else if (const auto *group = qobject_cast<const QGroupBox *>(&widget)) {
            if (!group->title().isEmpty())
                note(widget, group->title(), group->fontMetrics().horizontalAdvance(group->title()) <= group->width());
        } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            constexpr int arrow = 20;
            if (!box->currentText().isEmpty() && !box->isEditable())
                note(widget, box->currentText(),
                     box->fontMetrics().horizontalAdvance(box->currentText()) + arrow <= box->width());
        }
    }

    void note(const QWidget &widget, const QString &text, bool fits)
    {
        ++texts;
        if (fits)
            return;
        QString place;
        for (const QWidget *above = &widget; above; above = above->parentWidget())
            if (!above->objectName().isEmpty() && !above->objectName().startsWith("qt_"))
                place = above->objectName() + (place.isEmpty() ? "" : " > ") + place;
        found << QStringLiteral("%1: \"%2\" in %3×%4").arg(place, text).arg(widget.width()).arg(widget.height());
    }
};

/// Layouts of what was just shown are made in several rounds.
void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

constexpr int width = 1280;
constexpr int height = 720;

} // namespace

/// Texts that are 40 % longer fit into windows of 1280×720.
class ExpandedTranslationTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        test::keepSettingsIn(m_folder.path());
        QVERIFY(QCoreApplication::installTranslator(&m_longer));
    }

    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_longer); }

    void theSearchFindsWhatIsCutOff()
    {
        QWidget window;
        auto *label = new QLabel("A text of some length", &window);
        label->setGeometry(0, 0, 30, 20);
        auto *button = new QPushButton("Another text of some length", &window);
        button->setGeometry(0, 30, 30, 20);
        window.show();
        CutOff cut;
        cut.look(window);
        QCOMPARE(cut.found.size(), 2);
        label->resize(label->sizeHint());
        button->resize(button->sizeHint());
        CutOff fits;
        fits.look(window);
        QVERIFY2(fits.found.isEmpty(), qPrintable(fits.found.join('\n')));
        QCOMPARE(fits.texts, 2);
    }

    void theMainWindowFits()
    {
        MainWindow window(m_folder.filePath("runs"));
        window.resize(width, height);
        window.show();
        CutOff cut;
        for (QDockWidget *dock : window.workspace()->docks()) {
            dock->show();
            dock->raise();
            settle();
            cut.look(window);
        }
        cut.found.removeDuplicates();
        QVERIFY2(cut.found.isEmpty(), qPrintable(cut.found.join('\n')));
        QVERIFY(cut.texts > 100);
        QVERIFY2(window.width() <= width && window.height() <= height,
                 qPrintable(QStringLiteral("%1×%2").arg(window.width()).arg(window.height())));
    }

    void panelsWithAScanFit()
    {
        const ScanRecord record = sample::scanRecord();
        CutOff cut;
        for (Panel *made : makePanels()) {
            const std::unique_ptr<Panel> panel(made);
            panel->setLabels(record.labelNames, record.labelUnits);
            panel->showRun(record);
            panel->resize(620, 520);
            panel->show();
            settle();
            cut.look(*panel);
        }
        QVERIFY2(cut.found.isEmpty(), qPrintable(cut.found.join('\n')));
        QVERIFY(cut.texts > 50);
    }

    void dialogsFit_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"lab", "mitigate", "import", "report", "preferences"})
            QTest::addRow("%s", name) << name;
    }

    void dialogsFit()
    {
        QFETCH(const QString, name);
        const std::unique_ptr<QDialog> dialog = made(name);
        dialog->show();
        if (auto *degrees = dialog->findChild<QCheckBox *>("preferencesDegrees"))
            degrees->setChecked(true); // says when it counts
        settle();
        QVERIFY2(dialog->width() <= width && dialog->height() <= height,
                 qPrintable(QStringLiteral("%1×%2").arg(dialog->width()).arg(dialog->height())));
        CutOff cut;
        cut.look(*dialog);
        QVERIFY2(cut.found.isEmpty(), qPrintable(cut.found.join('\n')));
        QVERIFY(cut.texts > 8);
    }

private:
    std::unique_ptr<QDialog> made(const QString &name)
    {
        m_window.resize(width, height);
        if (name == "lab")
            return std::make_unique<LabDialog>(m_folder.path(), &m_window);
        if (name == "mitigate")
            return std::make_unique<MitigateDialog>(&m_window);
        if (name == "import")
            return std::make_unique<ImportDialog>(&m_window);
        if (name == "report")
            return std::make_unique<ReportDialog>(CaseReport{}, std::vector<ReportChoice>{{"/r/a.h5", "a", true}},
                                                  m_folder.path(), &m_window);
        return std::make_unique<PreferencesDialog>(Preferences{}, m_folder.path(), &m_window);
    }

    QTemporaryDir m_folder;
    QWidget m_window;
    Longer m_longer;
};

DRM_TEST(ExpandedTranslationTest)
#include "ExpandedTranslationTest.moc"
