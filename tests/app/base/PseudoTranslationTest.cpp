// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/ErrorText.h"
#include "app/base/StatusStrip.h"
#include "app/inputs/DataNotesDialog.h"
#include "app/lab/LabDialog.h"
#include "app/layout/Workspace.h"
#include "app/mitigate/MitigateDialog.h"
#include "core/detect/DetectionMethod.h"
#include "core/intake/ModelIntake.h"
#include "core/jobs/ScanJob.h"
#include "core/lab/LabJob.h"
#include "core/record/UpdateBatch.h"
#include "core/record/VerdictText.h"
#include "tests/fixtures/EnglishLeft.h"
#include "tests/fixtures/SampleRecord.h"
#include "tests/fixtures/SettingsFolder.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/plot/PlotView.h"
#include "widgets/text/Translated.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace drm;

namespace {

/// A language in which every text is in brackets; what is put into its places stands outside of them.
class Brackets : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return bracketed(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

/// What stands outside of the brackets of the texts of a window, if it is two words or more.
class Untranslated {
public:
    void look(const QObject &root)
    {
        lookAt(root);
        for (const QObject *child : root.findChildren<QObject *>())
            lookAt(*child);
    }

    void look(const QString &text, const QString &place)
    {
        QString rest = outsideOfBrackets(text);
        static const QRegularExpression tags("<[^>]*>");
        rest.remove(tags);
        if (holdsWords(withoutData(rest)))
            found << QStringLiteral("%1: %2").arg(place, text);
        texts += text.contains(QChar(u'⟦')) ? 1 : 0;
    }

    QStringList found;
    int texts = 0; ///< translated ones

private:
    /// Names of networks and methods, and the sample's answers with their units.
    static QString withoutData(QString text)
    {
        static const QRegularExpression data("ResNet|MobileNet|Neural Cleanse|Fine-Pruning|DejaVu|torch\\.|"
                                             "pitch [-−–0-9.]+([ \\x{A0}]rad)?, yaw [-−–0-9.]+([ \\x{A0}]rad)?");
        return text.remove(data);
    }

    void lookAt(const QObject &object)
    {
        const QString name = QStringLiteral("%1 “%2”").arg(object.metaObject()->className(), object.objectName());
        for (const char *property : {"text", "title", "toolTip", "statusTip", "whatsThis", "windowTitle",
                                     "accessibleName", "placeholderText", "plainText", "fullText"}) {
            if (qobject_cast<const QLineEdit *>(&object) && qstrcmp(property, "text") == 0)
                continue; // what somebody has written
            look(object.property(property).toString(), name + QLatin1Char('.') + QLatin1String(property));
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(&object))
            for (int i = 0; i < tabs->count(); ++i)
                look(tabs->tabText(i), name);
        if (const auto *plot = qobject_cast<const PlotView *>(&object)) {
            for (int i = 0; i < plot->curveCount(); ++i)
                look(plot->curveName(i), name);
            look(plot->yLabel(), name);
        }
        if (const auto *box = qobject_cast<const QComboBox *>(&object))
            lookAt(*box->model(), {}, name);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(&object); view && view->model())
            lookAt(*view->model(), {}, name);
    }

    void lookAt(const QAbstractItemModel &model, const QModelIndex &parent, const QString &name)
    {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            look(model.headerData(column, Qt::Horizontal).toString(), name);
            look(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(), name);
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const QModelIndex index = model.index(row, column, parent);
                look(index.data().toString(), name);
                look(index.data(Qt::ToolTipRole).toString(), name);
                if (column == 0 && model.hasChildren(index))
                    lookAt(model, index, name);
            }
        }
    }
};

/// A record whose checks and notes are those of the engine.
ScanRecord scanned()
{
    ScanRecord record = sample::record();
    record.labelNames = {"pitch", "yaw"};
    record.labelUnits = {"rad", "rad"};
    return record;
}

LabRecord failedTraining()
{
    LabRecord record;
    record.result.mae = {0.1, 0.2};
    record.result.r2 = {0.9, 0.8};
    record.result.labelStd = {1, 2};
    record.result.backdoors = {{{0.5, 0.9}, {0.1, 0.2}, 0.3}};
    ModelTruth &truth = record.truth;
    truth.model = "m.pt";
    truth.dataset = "eyes";
    truth.labels = {"pitch", "yaw"};
    truth.units = "rad";
    truth.kind = "badnets";
    truth.result = record.result;
    truth.backdoors = {{"badnets", AnswerMap::constant({0.1, 0.2}), {}, record.result.backdoors.front()}};
    truth.planted = false;
    truth.failure = {Message{"The clean error is %1 times that of the benign twin; 1.1 is the limit.", {"1.2"}}};
    return record;
}

UpdateBatch trainingUpdate()
{
    UpdateBatch batch;
    batch.phases = {{0, "training", "benign twin: training loss", {"benign loss", "poisoned loss"}, 10},
                    {1, "training", "benign twin: held-out error", {"clean error", "attack error"}, 2}};
    batch.records = {{0, 0, {1, 1}}, {1, 0, {1, 1}}};
    Progress progress;
    progress.fraction = 0.5;
    progress.stage = "benign twin: training";
    batch.progress = progress;
    return batch;
}

} // namespace

/// No text that somebody sees goes past the translation, whatever says it: a window or the engine.
class PseudoTranslationTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        test::keepSettingsIn(m_folder.path());
        QVERIFY(QCoreApplication::installTranslator(&m_brackets));
    }

    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_brackets); }

    void theSearchFindsWhatIsLeftOut()
    {
        Untranslated left;
        QLabel label(QCoreApplication::translate("Engine", "the clean error is %1 times").arg("two or three"));
        left.look(label);
        QCOMPARE(left.found.size(), 1);
        left.found.clear();
        label.setText(QCoreApplication::translate("Engine", "the clean error is %1 times").arg("2"));
        left.look(label);
        QVERIFY2(left.found.isEmpty(), qPrintable(left.found.join('\n')));
    }

    void theWorkspaceIsTranslated()
    {
        Workspace workspace;
        workspace.resize(1200, 800);
        workspace.show();
        UpdateBatch batch;
        Progress progress;
        progress.stage = "patch, other targets, look 2";
        batch.progress = progress;
        workspace.showUpdate(batch);
        Untranslated left;
        left.look(workspace);
        workspace.showRecord(scanned());
        left.look(workspace);
        QVERIFY2(left.found.isEmpty(), qPrintable(left.found.join('\n')));
        QVERIFY(left.texts > 200);
    }

    /// The judgement is told for every rule, and every outcome of it.
    void everyVerdictIsTranslated()
    {
        Untranslated left;
        for (const Verdict verdict : {Verdict::Clean, Verdict::Backdoored, Verdict::Inconclusive}) {
            for (int outcome = 0; outcome <= int(Judgement::Outcome::Compared); ++outcome) {
                for (int rule = 0; rule <= int(Judgement::Rule::TakenVariance); ++rule) {
                    ScanResult result = scanned().result;
                    result.verdict = verdict;
                    for (HypothesisResult &hypothesis : result.hypotheses) {
                        hypothesis.judgement.outcome = Judgement::Outcome(outcome);
                        hypothesis.judgement.rule = Judgement::Rule(rule);
                    }
                    result.doubts = {"frozen graph", "channel order"};
                    left.look(translated(verdictText(result)), "verdict");
                }
            }
        }
        QVERIFY2(left.found.isEmpty(), qPrintable(left.found.join('\n')));
    }

    void everyPhaseAndTermIsTranslated()
    {
        const auto isWhole = [](const Message &message) {
            QString rest = translated(message);
            static const QRegularExpression bracketed("⟦[^⟧]*⟧|[0-9.,: ]");
            return rest.remove(bracketed).isEmpty();
        };
        for (const std::string &name : hypothesisNames())
            QVERIFY2(isWhole(phaseText(name + ", other targets, look 2")), name.c_str());
        for (const char *title : {"probe", "reference model: opening the images", "the cleaned model: decision",
                                  "benign twin: held-out error", "learning rate 0.001", "rendering images",
                                  "recovering a trigger, patch", "perturbing neurons", "pruning", "fine-tuning"})
            QVERIFY2(isWhole(phaseText(title)), title);
        for (const char *term : {"total", "output variance", "rav", "cost", "cost weight", "benign loss",
                                 "poisoned loss", "clean error", "attack error"})
            QVERIFY2(isWhole(termText(term)), term);
        for (const std::string &term : mitigationTerms())
            QVERIFY2(isWhole(termText(term)), term.c_str());
        QVERIFY(!isWhole(phaseText("my own model.pt")));
    }

    void theLabIsTranslated()
    {
        LabDialog dialog(m_folder.path());
        dialog.show();
        Untranslated left;
        left.look(dialog);
        dialog.showUpdate(trainingUpdate());
        left.look(dialog);
        dialog.showRecord(failedTraining());
        left.look(dialog);
        QVERIFY2(left.found.isEmpty(), qPrintable(left.found.join('\n')));
        QVERIFY(left.texts > 50);
    }

    void theMitigationIsTranslated()
    {
        MitigateDialog dialog;
        dialog.show();
        dialog.showStarted();
        UpdateBatch batch;
        batch.phases = {{0, "", "learning rate 0.0005", mitigationTerms(), 40}};
        batch.records = {{0, 0, {0.1F, 0.2F, 0.9F}}};
        Progress progress;
        progress.stage = "the cleaned model: opening the images";
        batch.progress = progress;
        dialog.showUpdate(batch);
        Untranslated left;
        left.look(dialog);
        MitigateRecord record;
        record.labelNames = {"pitch", "yaw"};
        record.result.labelStd = {0.5, 0.25};
        record.result.before.clean = {0.05, 0.05};
        record.result.after.clean = {0.05, 0.025};
        record.verdict = {"Not proven by a second scan: %1.",
                          {Message{"the clean error is %1 times what it was", {"0.5"}}}};
        dialog.showRecord(record);
        left.look(dialog);
        QVERIFY2(left.found.isEmpty(), qPrintable(left.found.join('\n')));
        QVERIFY(left.texts > 30);
    }

    void notesAndProgressAreTranslated()
    {
        Untranslated left;
        left.look(DataNotesDialog::textOf(scanned().dataNotes), "notes");
        StatusStrip strip;
        Progress progress;
        progress.stage = "reference model: checking model and images";
        strip.setProgress(progress);
        left.look(strip);
        QVERIFY2(left.found.isEmpty(), qPrintable(left.found.join('\n')));
        QVERIFY(left.texts > 5);
    }

    void errorsAreTranslated()
    {
        QFile text(m_folder.filePath("m.pt"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no model");
        text.close();
        Untranslated left;
        for (const QString &path : {text.fileName(), m_folder.filePath("absent.pt"), m_folder.path()}) {
            try {
                examineModelFile(path.toStdString());
                QFAIL("it was taken");
            } catch (const std::exception &error) {
                left.look(ErrorText::of(error).remove(path), path);
            }
        }
        QVERIFY2(left.found.isEmpty(), qPrintable(left.found.join('\n')));
        QCOMPARE(left.texts, 3);
    }

private:
    QTemporaryDir m_folder;
    Brackets m_brackets;
};

DRM_TEST(PseudoTranslationTest)
#include "PseudoTranslationTest.moc"
