// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CaseCollect.h"

#include "core/data/Dataset.h"
#include "core/seal/Sha256.h"
#include "core/store/CaseFile.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/ImageFolder.h"
#include "tests/fixtures/TestProgram.h"

#include <memory>

using namespace drm;

class CaseCollectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::ImageFolder>();
        m_folder->put("model.pt", "weights");
        for (int i = 0; i < 3; ++i)
            m_folder->putImage(QStringLiteral("set/images/%1.png").arg(i), test::plainImage(10 * i, 0, 0));
        m_folder->put("set/labels.csv", "file,pitch\nimages/0.png,1\nimages/1.png,2\nimages/2.png,3\n");
    }

    void modelsAndSetsAreCopied()
    {
        Case content = sample();
        writeCase(folder(), content);
        const auto files = outsideFilesOf(content, folder());
        QCOMPARE(files.size(), std::size_t{2});
        QVERIFY(files[0].isModel && !files[1].isModel);
        QCOMPARE(files[0].bytes, std::int64_t{7});
        QCOMPARE(files[1].files, std::int64_t{4});

        std::int64_t last = 0;
        content.copies = collectFiles(content, folder(), files, [&](std::int64_t done) {
            last = done;
            return true;
        });
        QCOMPARE(last, files[0].bytes + files[1].bytes);
        QCOMPARE(content.copies.at(at("model.pt")), folder() + "/models/model.pt");
        QCOMPARE(content.copies.at(at("set/labels.csv")), folder() + "/data/set/labels.csv");
        QCOMPARE(sha256OfFile(folder() + "/models/model.pt"), sha256Of("weights"));
        QCOMPARE(openDataset(folder() + "/data/set/labels.csv")->size(), std::int64_t{3});
        QVERIFY(outsideFilesOf(content, folder()).empty());

        // Another file of the same name does not take its place.
        QVERIFY(collectFiles(content, folder(), files, always()).at(at("model.pt")) == folder() + "/models/model-2.pt");
    }

    void copiesStandInForOriginalsThatAreGone()
    {
        Case content = sample();
        content.shownModel = content.models[0].path;
        content.shownData = content.dataSets[0];
        writeCase(folder(), content);
        content.copies = collectFiles(content, folder(), outsideFilesOf(content, folder()), always());
        writeCase(folder(), content);
        QCOMPARE(readCase(folder()).models[0].path, at("model.pt")); // it is there
        QVERIFY(QFile::remove(m_folder->at("model.pt")) && QFile::remove(m_folder->at("set/labels.csv")));
        QVERIFY(QFile::rename(m_folder->at("a.drmcase"), m_folder->at("b.drmcase")));
        const Case moved = readCase(at("b.drmcase"));
        QCOMPARE(moved.models[0].path, at("b.drmcase/models/model.pt"));
        QCOMPARE(moved.shownModel, moved.models[0].path);
        QCOMPARE(moved.dataSets[0], at("b.drmcase/data/set/labels.csv"));
        QCOMPARE(moved.shownData, moved.dataSets[0]);
        QVERIFY(moved.copies.empty() && outsideFilesOf(moved, at("b.drmcase")).empty());
    }

    void aStopKeepsWhatIsWhole()
    {
        const Case content = sample();
        writeCase(folder(), content);
        const auto files = outsideFilesOf(content, folder());
        const auto copies =
            collectFiles(content, folder(), files, [&](std::int64_t done) { return done <= files[0].bytes; });
        QCOMPARE(copies.size(), std::size_t{1});
        QCOMPARE(QDir(m_folder->at("a.drmcase/models")).entryList(QDir::Files).size(), 1);
        QVERIFY(QDir(m_folder->at("a.drmcase/data")).isEmpty());
    }

    void anotherModelAndLinksAreNotTaken()
    {
        Case content = sample();
        writeCase(folder(), content);
        content.dataSets.clear();
        m_folder->put("model.pt", "other weights");
        DRM_VERIFY_ERROR(collectFiles(content, folder(), outsideFilesOf(content, folder()), always()), CorruptFile,
                         "another file now");
        QVERIFY(QDir(m_folder->at("a.drmcase/models")).isEmpty());

        content.models.clear();
        content.dataSets = {at("set/labels.csv")};
        QVERIFY(QFile::remove(m_folder->at("set/images/2.png")));
        QVERIFY(QFile::link(m_folder->at("set/images/0.png"), m_folder->at("set/images/2.png")));
        DRM_VERIFY_ERROR(collectFiles(content, folder(), outsideFilesOf(content, folder()), always()), CorruptFile,
                         "outside of its folder");
        QVERIFY(QDir(m_folder->at("a.drmcase/data")).isEmpty());
    }

private:
    static CopyProgress always()
    {
        return [](std::int64_t) { return true; };
    }
    std::string folder() const { return at("a.drmcase"); }
    std::string at(const char *name) const { return m_folder->at(name).toStdString(); }

    Case sample() const
    {
        Case content;
        content.models = {{at("model.pt"), sha256Of("weights"), {}, {}, {}, {}, {}}};
        content.dataSets = {at("set/labels.csv")};
        return content;
    }

    std::unique_ptr<test::ImageFolder> m_folder;
};

DRM_TEST(CaseCollectTest)
#include "CaseCollectTest.moc"
