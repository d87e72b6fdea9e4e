// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/GameTruth.h"

#include "core/seal/Sha256.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/GameSamples.h"
#include "tests/fixtures/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>

using namespace drm;

class GameTruthTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string path() const { return gameTruthsPath(m_folder.path().toStdString()); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile output(m_folder.filePath(name));
        QVERIFY(output.open(QIODevice::WriteOnly | QIODevice::Truncate));
        output.write(bytes);
    }
    QByteArray written() const
    {
        QFile input(QString::fromStdString(path()));
        return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
    }
    /// A file of this JSON.
    void writeJson(const QByteArray &json) const
    {
        const QByteArray packed = qCompress(json).mid(4); // without the length that Qt puts in front
        write("truths.drmgame", "drmguard.game/1: spoils the game\n" + packed.toBase64() + "\n");
    }
    /// A file of one truth in which `part` was replaced.
    void writeChanged(const QByteArray &part, const QByteArray &by) const
    {
        QByteArray json = R"({"truths": [{"model": "case-1.pt", "sha256": "HASH", "backdoored": true,
            "attack": "badnets", "map": "constant", "target": [0.25, -0.3], "labels": ["pitch", "yaw"],
            "units": "rad", "label_std": [0.2, 0.4]}]})";
        json.replace("HASH", QByteArray(64, 'a'));
        QVERIFY(json.contains(part));
        writeJson(json.replace(part, by));
    }

private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        writeGameTruths(path(), test::gameTruths());
        const std::vector<GameTruth> truths = readGameTruths(path());
        QCOMPARE(truths.size(), std::size_t{2});
        for (std::size_t i = 0; i < truths.size(); ++i) {
            const GameTruth expected = test::gameTruths()[i];
            QCOMPARE(truths[i].model, expected.model);
            QCOMPARE(truths[i].sha256, expected.sha256);
            QCOMPARE(truths[i].backdoored, expected.backdoored);
            QCOMPARE(truths[i].attack, expected.attack);
            QCOMPARE(truths[i].map, expected.map);
            QCOMPARE(truths[i].target, expected.target);
            QCOMPARE(truths[i].labels, expected.labels);
            QCOMPARE(truths[i].units, expected.units);
            QCOMPARE(truths[i].labelStd, expected.labelStd);
        }
    }

    void nobodySeesTheTruthByAccident()
    {
        writeGameTruths(path(), test::gameTruths());
        const QByteArray text = written();
        const QByteArray first = text.left(text.indexOf('\n'));
        QVERIFY2(first.contains("game") && first.contains("spoils"), first.constData());
        for (const char *word : {"case-1", "badnets", "target", "true"})
            QVERIFY2(!text.contains(word), word);
    }

    void aDamagedFileIsRefused()
    {
        writeGameTruths(path(), test::gameTruths());
        const QByteArray whole = written();
        for (const qsizetype length : {qsizetype(0), qsizetype(10), whole.indexOf('\n'), whole.size() - 9}) {
            write("truths.drmgame", whole.left(length));
            DRM_VERIFY_ERROR(readGameTruths(path()), CorruptFile, path() + " does not hold the truths");
        }
        QByteArray altered = whole;
        char &letter = altered[altered.indexOf('\n') + 40];
        letter = letter == 'A' ? 'B' : 'A';
        write("truths.drmgame", altered);
        DRM_VERIFY_ERROR(readGameTruths(path()), CorruptFile, "make the workshop's kit again");
        write("truths.drmgame", whole + "more\n");
        DRM_VERIFY_ERROR(readGameTruths(path()), CorruptFile, "second line is damaged");
        write("truths.drmgame", "{\"truths\": []}\n");
        DRM_VERIFY_ERROR(readGameTruths(path()), CorruptFile, "first line");
        QVERIFY(QFile::remove(QString::fromStdString(path())));
        DRM_VERIFY_ERROR(readGameTruths(path()), FileNotFound, path());
    }

    void whatIsTooLargeIsRefused()
    {
        write("truths.drmgame", "drmguard.game/1:\n" + QByteArray(300 << 10, 'A'));
        DRM_VERIFY_ERROR(readGameTruths(path()), CorruptFile, path());
        writeJson("[" + QByteArray(64 << 20, ' ') + "]"); // 64 KiB packed
        DRM_VERIFY_ERROR(readGameTruths(path()), CorruptFile, "second line is damaged");
        const QByteArray hundred = "{}," + QByteArray("{},").repeated(99) + "{}";
        writeJson("{\"truths\": [" + hundred + "]}");
        DRM_VERIFY_ERROR(readGameTruths(path()), CorruptFile, "more than 100 entries");
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char *name, const QByteArray &part, const QByteArray &by, const QByteArray &reason) {
            QTest::newRow(name) << part << by << reason;
        };
        row("folder", "case-1.pt", "../case-1.pt", "no name of a file");
        row("parent", "case-1.pt", "..", "no name of a file");
        row("no model", "case-1.pt", "", "no name of a file");
        row("hash", "aaaa", "AAAA", "no SHA-256");
        row("verdict", "true", "1", "neither true nor false");
        row("target", "[0.25, -0.3]", "[0.25]", "do not fit");
        row("deviation", "[0.2, 0.4]", "[0.2, 0]", "do not fit");
        row("labels", "[\"pitch\", \"yaw\"]", "[]", "do not fit");
        row("number", "-0.3", "1e400", "too large");
        row("missing", "\"units\"", "\"unit\"", "missing");
        row("many labels", "[\"pitch\", \"yaw\"]", "[" + QByteArray("\"a\",").repeated(16) + "\"a\"]",
            "more than 16 entries");
        row("no truths", "truths", "models", "missing");
    }

    void whatDoesNotFitIsRefused()
    {
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, by);
        QFETCH(QByteArray, reason);
        writeChanged("rad", "rad");
        QCOMPARE(readGameTruths(path()).size(), std::size_t{1});
        writeChanged(part, by);
        DRM_VERIFY_ERROR(readGameTruths(path()), CorruptFile, reason.toStdString());
    }

    void aModelIsThereOnce()
    {
        std::vector<GameTruth> truths = test::gameTruths();
        truths[1].model = truths[0].model;
        writeGameTruths(path(), truths);
        DRM_VERIFY_ERROR(readGameTruths(path()), CorruptFile, "a second time");
        writeGameTruths(path(), {});
        DRM_VERIFY_ERROR(readGameTruths(path()), CorruptFile, "names no model");
    }

    void modelsAreThoseOfTheTruth()
    {
        const std::string folder = m_folder.path().toStdString();
        write("case-1.pt", "one");
        DRM_VERIFY_ERROR(requireGameModels(folder, test::gameTruths()), FileNotFound, "case-2.pt");
        write("case-2.pt", "another");
        DRM_VERIFY_ERROR(requireGameModels(folder, test::gameTruths()), CorruptFile, "case-2.pt is another model");
        write("case-2.pt", "two");
        requireGameModels(folder, test::gameTruths());
    }
};

DRM_TEST(GameTruthTest)
#include "GameTruthTest.moc"
