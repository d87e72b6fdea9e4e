// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Dataset.h"
#include "core/intake/ModelIntake.h"
#include "core/jobs/ScanJob.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/SampleImages.h"
#include "tests/fixtures/SampleModel.h"
#include "tests/fixtures/TestProgram.h"

#include <QTemporaryDir>

using namespace drm;

class SuggestImageSizeTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }

    SuggestedSize suggestion(const std::string &data, const char *features, int count) const
    {
        sample::writeModel(file("trial.pt"), features, count);
        return suggestImageSize(*openModel(file("trial.pt")), *openDataset(data));
    }
    int suggested(const std::string &data, const char *features, int count) const
    {
        return suggestion(data, features, count).size.height;
    }

private Q_SLOTS:
    void initTestCase()
    {
        sample::writeImages(
            m_folder.filePath("images"), 64, 48, [](double red) { return red; });
        sample::writeImages(m_folder.filePath("sums"), 64, 48, [](double red) { return red * 96 * 96; });
        sample::writeImages(m_folder.filePath("unlabelled"), 64, 48);
    }

    void theSizeThatPredictsBestIsSuggested() { QCOMPARE(suggested(file("sums"), "torch.sum(x, [2, 3])", 3), 96); }

    void aTieGoesTo64() { QCOMPARE(suggested(file("images"), "torch.mean(x, [2, 3])", 3), 64); }

    void refusedSizesAreSkipped()
    {
        QCOMPARE(suggested(file("images"), "torch.flatten(x, 1)", 3 * 32 * 32), 32);
        QCOMPARE(suggested(file("unlabelled"), "torch.flatten(x, 1)", 3 * 224 * 224), 224);
        DRM_VERIFY_ERROR(suggested(file("images"), "torch.flatten(x, 1)", 3 * 50 * 50), UnsuitableModel, "--size");
    }

    void withoutLabelsTheNativeSizeIsSuggested()
    {
        QCOMPARE(suggested(file("unlabelled"), "torch.mean(x, [2, 3])", 3), 48);
    }

    void theSizeSaysWhereItComesFrom()
    {
        QCOMPARE(suggestion(file("sums"), "torch.sum(x, [2, 3])", 3).source, SizeSource::Labels);
        QCOMPARE(suggestion(file("unlabelled"), "torch.mean(x, [2, 3])", 3).source, SizeSource::Images);
        QCOMPARE(suggestion(file("unlabelled"), "torch.flatten(x, 1)", 3 * 224 * 224).source, SizeSource::Guess);
        // Labels that the model does not predict at any size confirm none.
        const SuggestedSize foreign = suggestion(file("images"), "torch.mean(x, [2, 3]) * 0.0", 3);
        QCOMPARE(foreign.source, SizeSource::Images);
        QCOMPARE(foreign.size, ImageSize::square(48));
    }
};

DRM_TEST(SuggestImageSizeTest)
#include "SuggestImageSizeTest.moc"
