// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/MitigationSummary.h"

#include "core/base/Error.h"
#include "tests/fixtures/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

namespace {

const QByteArray mitigationText = R"({
    "schema": "drmguard.mitigation/1", "state": "finished", "succeeded": true, "verdict": "It was cleaned.",
    "method": "drmguard", "model": "a.pt", "cleaned_model": "b.pt", "label_names": ["x"], "own_labels": false,
    "images": {"train": 10, "validation": 5, "test": 6},
    "before": {"clean_error": [0.1], "recovered": [{"trigger": "patch", "AE": [0.01], "DAE": [0.5]}]},
    "after": {"clean_error": [0.2], "recovered": [{"trigger": "patch", "AE": [0.4], "DAE": [0.3]}]},
    "scan_before": {"verdict": "backdoored", "score": 2.5, "sha256": "aa"},
    "scan_after": {"verdict": "clean", "score": 0.5, "sha256": "bb"}, "seconds": 3})";

MitigationSummary read(const QByteArray &text)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("mitigation.json"));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    file.close();
    return readMitigation(file.fileName().toStdString());
}

} // namespace

class MitigationSummaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAMitigationWrites()
    {
        const MitigationSummary summary = read(mitigationText);
        QVERIFY(summary.finished && summary.succeeded && summary.method == "drmguard");
        QCOMPARE(summary.triggers, std::vector<std::string>{"patch"});
        QCOMPARE(summary.after.recovered.at(0).defending, std::vector<double>{0.3});
        QVERIFY(summary.scanAfter && summary.scanAfter->verdict == "clean" && summary.scanAfter->sha256 == "bb");
    }

    void refusesWordsThatItDoesNotKnow()
    {
        for (const char *word : {"\"backdoored\"", "\"clean\"", "\"drmguard\"", "0.5,"}) {
            QByteArray text = mitigationText;
            text.replace(word, word[0] == '"' ? "\"spotless\"" : "\"much\",");
            try {
                read(text);
                QFAIL(word);
            } catch (const Error &error) {
                QCOMPARE(static_cast<int>(error.kind()), static_cast<int>(ErrorKind::CorruptFile));
            }
        }
    }
};

DRM_TEST(MitigationSummaryTest)
#include "MitigationSummaryTest.moc"
