// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RunFile.h"
#include "core/base/Error.h"
#include "core/hdf5/H5File.h"
#include "tests/fixtures/SampleRecord.h"
#include "tests/fixtures/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <optional>
#include <random>

using namespace drm;

namespace {

// NaN equals NaN here.
bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

template <class T> bool same(const std::vector<T> &a, const std::vector<T> &b)
{
    if constexpr (std::is_floating_point_v<T>)
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](T x, T y) { return same(x, y); });
    else
        return a == b;
}

bool same(const ImageBatch &a, const ImageBatch &b)
{
    return a.count == b.count && a.channels == b.channels && a.height == b.height && a.width == b.width
        && same(a.pixels, b.pixels);
}

bool same(const Table &a, const Table &b)
{
    return a.rows == b.rows && a.columns == b.columns && same(a.values, b.values);
}

void compare(const ScanRequest &a, const ScanRequest &b)
{
    QCOMPARE(a.references, b.references);
    QCOMPARE(a.modelPath, b.modelPath);
    QCOMPARE(a.dataPath, b.dataPath);
    QCOMPARE(a.model.head, b.model.head);
    QCOMPARE(a.model.device, b.model.device);
    QCOMPARE(a.model.transform.scale, b.model.transform.scale);
    QCOMPARE(a.model.transform.mean, b.model.transform.mean);
    QCOMPARE(a.model.transform.std, b.model.transform.std);
    QCOMPARE(a.model.transform.bgr, b.model.transform.bgr);
    QCOMPARE(a.imageSize, b.imageSize);
    QCOMPARE(a.outPath, b.outPath);
    QCOMPARE(a.checkpointPath, b.checkpointPath);
    QCOMPARE(a.resume, b.resume);
    QCOMPARE(a.params.hypotheses, b.params.hypotheses);
    QCOMPARE(a.params.budget, b.params.budget);
    QCOMPARE(a.params.seed, b.params.seed);
    QCOMPARE(a.params.maxImages, b.params.maxImages);
    QCOMPARE(a.params.batchSize, b.params.batchSize);
    QCOMPARE(a.params.threads, b.params.threads);
    QCOMPARE(a.params.method, b.params.method);
    QCOMPARE(a.params.complete, b.params.complete);
    QCOMPARE(a.params.labelScale, b.params.labelScale);
    QCOMPARE(a.params.attentionMomentum, b.params.attentionMomentum);
    QCOMPARE(a.params.successVariance, b.params.successVariance);
    QCOMPARE(a.params.ravWeight, b.params.ravWeight);
    QCOMPARE(a.params.consistencyWeight, b.params.consistencyWeight);
}

void compare(const ModelInfo &a, const ModelInfo &b)
{
    QCOMPARE(a.path, b.path);
    QCOMPARE(a.sha256, b.sha256);
    QCOMPARE(a.fileBytes, b.fileBytes);
    QCOMPARE(a.parameters, b.parameters);
    QCOMPARE(a.channels, b.channels);
    QCOMPARE(a.outputs, b.outputs);
    QCOMPARE(a.features, b.features);
    QCOMPARE(a.headName, b.headName);
    QCOMPARE(a.foldedBatchNorms, b.foldedBatchNorms);
    QCOMPARE(a.remainingBatchNorms, b.remainingBatchNorms);
    QCOMPARE(a.headCandidates.size(), b.headCandidates.size());
    for (std::size_t i = 0; i < a.headCandidates.size(); ++i) {
        QCOMPARE(a.headCandidates[i].name, b.headCandidates[i].name);
        QCOMPARE(a.headCandidates[i].features, b.headCandidates[i].features);
        QCOMPARE(a.headCandidates[i].outputs, b.headCandidates[i].outputs);
    }
    QCOMPARE(a.layers.size(), b.layers.size());
    for (std::size_t i = 0; i < a.layers.size(); ++i) {
        QCOMPARE(a.layers[i].kind, b.layers[i].kind);
        QCOMPARE(a.layers[i].scope, b.layers[i].scope);
        QCOMPARE(a.layers[i].shape, b.layers[i].shape);
    }
}

void compare(const HypothesisResult &a, const HypothesisResult &b)
{
    QCOMPARE(a.name, b.name);
    QCOMPARE(a.cost, b.cost);
    QCOMPARE(a.succeeded, b.succeeded);
    QVERIFY(same(a.target, b.target));
    QVERIFY(same(a.targetSpread, b.targetSpread));
    QCOMPARE(a.heldOutVariance, b.heldOutVariance);
    QCOMPARE(a.null.comparableCosts, b.null.comparableCosts);
    QCOMPARE(a.null.targetDistance, b.null.targetDistance);
    QVERIFY(same(a.null.distances, b.null.distances));
    QCOMPARE(a.null.referenceGaps, b.null.referenceGaps);
    QCOMPARE(a.meanAbs, b.meanAbs);
    QVERIFY(same(a.rav, b.rav));
    QCOMPARE(a.rnv, b.rnv);
    QVERIFY(same(a.null.costs, b.null.costs));
    QVERIFY(same(a.null.targets, b.null.targets));
    QCOMPARE(a.score(), b.score());
    QCOMPARE(a.iterations, b.iterations);
    QCOMPARE(a.seconds, b.seconds);
    QCOMPARE(a.trigger->phase, b.trigger->phase);
    QCOMPARE(a.trigger->hypothesis, b.trigger->hypothesis);
    QCOMPARE(a.trigger->iteration, b.trigger->iteration);
    QVERIFY(same(a.trigger->benign, b.trigger->benign));
    QVERIFY(same(a.trigger->triggered, b.trigger->triggered));
    QVERIFY(same(a.trigger->mask, b.trigger->mask));
    QVERIFY(same(a.trigger->pattern, b.trigger->pattern));
    QVERIFY(same(a.trigger->field, b.trigger->field));
    QVERIFY(same(a.trigger->benignPredictions, b.trigger->benignPredictions));
    QVERIFY(same(a.trigger->triggeredPredictions, b.trigger->triggeredPredictions));
    QVERIFY(same(a.trigger->target, b.trigger->target));
    QCOMPARE(a.trigger->meanAbs, b.trigger->meanAbs);
    QCOMPARE(a.triggerState->size(), b.triggerState->size());
    for (std::size_t i = 0; i < a.triggerState->size(); ++i)
        QVERIFY(same((*a.triggerState)[i], (*b.triggerState)[i]));
    QCOMPARE(a.features->hypothesis, b.features->hypothesis);
    QCOMPARE(a.features->firstImage, b.features->firstImage);
    QVERIFY(same(a.features->benignFeatures, b.features->benignFeatures));
    QVERIFY(same(a.features->triggeredFeatures, b.features->triggeredFeatures));
    QVERIFY(same(a.features->benignOutputs, b.features->benignOutputs));
    QVERIFY(same(a.features->triggeredOutputs, b.features->triggeredOutputs));
    QVERIFY(same(a.features->benignAngles, b.features->benignAngles));
    QVERIFY(same(a.features->triggeredAngles, b.features->triggeredAngles));
    QVERIFY(same(a.features->benignNorms, b.features->benignNorms));
    QVERIFY(same(a.features->triggeredNorms, b.features->triggeredNorms));
    QVERIFY(same(a.features->rav, b.features->rav));
    QCOMPARE(a.features->rnv, b.features->rnv);
}

void compare(const LossHistory &a, const LossHistory &b)
{
    QCOMPARE(a.phase.index, b.phase.index);
    QCOMPARE(a.phase.hypothesis, b.phase.hypothesis);
    QCOMPARE(a.phase.title, b.phase.title);
    QCOMPARE(a.phase.terms, b.phase.terms);
    QCOMPARE(a.phase.iterations, b.phase.iterations);
    QCOMPARE(a.records.size(), b.records.size());
    for (std::size_t i = 0; i < a.records.size(); ++i) {
        QCOMPARE(a.records[i].phase, b.records[i].phase);
        QCOMPARE(a.records[i].iteration, b.records[i].iteration);
        QVERIFY(same(a.records[i].values, b.records[i].values));
    }
}

void compare(const ProbeMap &a, const ProbeMap &b)
{
    QCOMPARE(a.imageHeight, b.imageHeight);
    QCOMPARE(a.imageWidth, b.imageWidth);
    QCOMPARE(a.squareSize, b.squareSize);
    QCOMPARE(a.step, b.step);
    QCOMPARE(a.rows, b.rows);
    QCOMPARE(a.columns, b.columns);
    QVERIFY(a.colours == b.colours);
    QVERIFY(same(a.variance, b.variance));
    QVERIFY(same(a.meanAnswers, b.meanAnswers));
    QVERIFY(same(a.background, b.background));
    QCOMPARE(a.bestRow, b.bestRow);
    QCOMPARE(a.bestColumn, b.bestColumn);
    QCOMPARE(a.bestSize, b.bestSize);
    QVERIFY(a.bestColour == b.bestColour);
    QCOMPARE(a.bestVariance, b.bestVariance);
    QVERIFY(same(a.bestTarget, b.bestTarget));
}

void compare(const ScanResult &a, const ScanResult &b)
{
    QCOMPARE(a.state, b.state);
    QCOMPARE(a.verdict, b.verdict);
    QCOMPARE(a.score, b.score);
    QCOMPARE(a.confidence, b.confidence);
    QCOMPARE(a.decidedBy, b.decidedBy);
    QCOMPARE(a.notNeeded, b.notNeeded);
    QCOMPARE(a.answerDeviations, b.answerDeviations);
    QVERIFY(same(a.recoveredTarget, b.recoveredTarget));
    QCOMPARE(a.imagesUsed, b.imagesUsed);
    QCOMPARE(a.seconds, b.seconds);
    QCOMPARE(a.peakRssMib, b.peakRssMib);
    QCOMPARE(a.precision, b.precision);
    QCOMPARE(a.hypotheses.size(), b.hypotheses.size());
    for (std::size_t i = 0; i < a.hypotheses.size(); ++i)
        compare(a.hypotheses[i], b.hypotheses[i]);
    QCOMPARE(a.histories.size(), b.histories.size());
    for (std::size_t i = 0; i < a.histories.size(); ++i)
        compare(a.histories[i], b.histories[i]);
    QCOMPARE(a.probe.has_value(), b.probe.has_value());
    if (a.probe)
        compare(*a.probe, *b.probe);
}

void compare(const ScanRecord &a, const ScanRecord &b)
{
    compare(a.request, b.request);
    compare(a.model, b.model);
    QCOMPARE(a.inputShape, b.inputShape);
    QCOMPARE(a.dataPath, b.dataPath);
    QCOMPARE(a.dataCount, b.dataCount);
    QCOMPARE(a.imageIndices, b.imageIndices);
    QCOMPARE(a.labelNames, b.labelNames);
    QCOMPARE(a.dataNotes.size(), b.dataNotes.size());
    for (std::size_t i = 0; i < a.dataNotes.size(); ++i) {
        QVERIFY(a.dataNotes[i].kind == b.dataNotes[i].kind);
        QVERIFY(a.dataNotes[i].text == b.dataNotes[i].text);
    }
    QCOMPARE(a.labelUnits, b.labelUnits);
    QVERIFY(same(a.labels, b.labels));
    QCOMPARE(a.toolVersion, b.toolVersion);
    QCOMPARE(a.startedUtc, b.startedUtc);
    QCOMPARE(a.fit.has_value(), b.fit.has_value());
    if (a.fit) {
        QCOMPARE(a.fit->sizeSource, b.fit->sizeSource);
        QCOMPARE(a.fit->r2.size(), b.fit->r2.size());
        for (std::size_t j = 0; j < a.fit->r2.size(); ++j)
            QVERIFY(a.fit->r2[j] == b.fit->r2[j] || (std::isnan(a.fit->r2[j]) && std::isnan(b.fit->r2[j])));
    }
    QCOMPARE(a.preflight.size(), b.preflight.size());
    for (std::size_t i = 0; i < a.preflight.size(); ++i) {
        QCOMPARE(a.preflight[i].name, b.preflight[i].name);
        QCOMPARE(a.preflight[i].state, b.preflight[i].state);
        QVERIFY(a.preflight[i].message == b.preflight[i].message);
    }
    compare(a.result, b.result);
}

std::optional<Error> errorIn(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        return error;
    }
    return std::nullopt;
}

/// Writes something else in place of the object, or nothing; true: the original is left out.
using Replace = std::function<bool(H5File &out, const std::string &name)>;

void copy(const H5File &in, H5File &out, const std::string &group, const Replace &replace)
{
    for (const std::string &member : in.list(group.empty() ? "/" : group)) {
        const std::string name = group + "/" + member;
        if (replace(out, name))
            continue;
        if (in.isGroup(name)) {
            out.createGroup(name);
            copy(in, out, name, replace);
            continue;
        }
        const H5Info info = in.info(name);
        if (info.kind == H5Kind::String && info.shape.empty())
            out.writeString(name, in.readString(name));
        else if (info.kind == H5Kind::String)
            out.writeStrings(name, in.readStrings(name));
        else if (info.kind == H5Kind::Float && info.elementBytes == 4)
            out.write(name, in.read<float>(name));
        else if (info.kind == H5Kind::Float)
            out.write(name, in.read<double>(name));
        else if (info.elementBytes == 1)
            out.write(name, in.read<std::uint8_t>(name));
        else if (info.elementBytes == 4)
            out.write(name, in.read<int>(name));
        else if (info.isSigned)
            out.write(name, in.read<std::int64_t>(name));
        else
            out.write(name, in.read<std::uint64_t>(name));
    }
}

void copyWith(const std::string &from, const std::string &to, const Replace &replace)
{
    const H5File in = H5File::openRead(from);
    H5File out = H5File::create(to);
    out.writeStringAttribute("/", "schema", in.readStringAttribute("/", "schema"));
    copy(in, out, "", replace);
    out.commit();
}

void collect(const H5File &file, const std::string &group, std::vector<std::string> &names)
{
    for (const std::string &member : file.list(group.empty() ? "/" : group)) {
        names.push_back(group + "/" + member);
        if (file.isGroup(names.back()))
            collect(file, group + "/" + member, names);
    }
}

} // namespace

class RunFileTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }
    std::string m_full;

private Q_SLOTS:
    void initTestCase()
    {
        m_full = file("full.h5");
        writeRunFile(m_full, sample::record());
    }

    void everythingSurvives() { compare(readRunFile(m_full), sample::record()); }

    void anEmptyRecordSurvives()
    {
        ScanRecord stopped;
        stopped.result.state = RunState::Stopped;
        writeRunFile(file("empty.h5"), stopped);
        compare(readRunFile(file("empty.h5")), stopped);
    }

    void aRelativePathBecomesAbsolute()
    {
        ScanRecord record;
        record.request.modelPath = "models/../m.pt";
        record.dataPath = "images";
        writeRunFile(file("relative.h5"), record);
        const ScanRecord read = readRunFile(file("relative.h5"));
        QCOMPARE(QString::fromStdString(read.request.modelPath), QDir::current().filePath("m.pt"));
        QCOMPARE(QString::fromStdString(read.dataPath), QDir::current().filePath("images"));
        QCOMPARE(read.request.dataPath, std::string());
    }

    void writingReplacesAndLeavesNothingBehind()
    {
        ScanRecord record = sample::record();
        writeRunFile(file("twice.h5"), record);
        record.result.probe.reset();
        record.result.score = 0.25;
        writeRunFile(file("twice.h5"), record);
        compare(readRunFile(file("twice.h5")), record);
        QCOMPARE(QDir(m_folder.path()).entryList({"twice*"}), QStringList{"twice.h5"});
    }

    void aCopyReadsLikeTheOriginal()
    {
        // Shows that the tests below fail for what they change, not for the copying.
        copyWith(m_full, file("copy.h5"), [](H5File &, const std::string &) { return false; });
        compare(readRunFile(file("copy.h5")), sample::record());
    }

    void everyMissingObjectIsNamed()
    {
        std::vector<std::string> names;
        collect(H5File::openRead(m_full), "", names);
        QVERIFY(names.size() > 150);
        for (const std::string &missing : names) {
            if (missing.find("/1/") != std::string::npos)
                continue; // second items of lists; the first ones are tried
            copyWith(m_full, file("missing.h5"), [&](H5File &, const std::string &name) { return name == missing; });
            if (missing == "/result/probe") {
                QVERIFY(!readRunFile(file("missing.h5")).result.probe);
                continue;
            }
            // These are not in the files of older versions.
            if (missing == "/data/notes") {
                QVERIFY(readRunFile(file("missing.h5")).dataNotes.empty());
                continue;
            }
            if (missing == "/result/precision") {
                QVERIFY(readRunFile(file("missing.h5")).result.precision.empty());
                continue;
            }
            if (endsWith(missing, "_parts")) {
                const ScanRecord record = readRunFile(file("missing.h5"));
                const ScanRecord whole = sample::record();
                QCOMPARE(record.preflight.front().message.english(), whole.preflight.front().message.english());
                QCOMPARE(record.dataNotes.front().text.english(), whole.dataNotes.front().text.english());
                continue;
            }
            if (missing == "/fit") {
                QVERIFY(!readRunFile(file("missing.h5")).fit);
                continue;
            }
            const auto error = errorIn([&] { readRunFile(file("missing.h5")); });
            QVERIFY2(error, missing.c_str());
            QCOMPARE(error->kind(), ErrorKind::CorruptFile);
            QVERIFY2(std::string(error->what()).find(missing.substr(1)) != std::string::npos, error->what());
            QCOMPARE(error->path(), file("missing.h5"));
        }
    }

    void wrongValuesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("change");
        const char *const trigger = "/result/hypotheses/0/trigger/";
        const char *const features = "/result/hypotheses/0/features/";
        QTest::newRow("a verdict that does not exist") << "/result/verdict" << 0;
        QTest::newRow("a number where text belongs") << "/result/reason" << 1;
        QTest::newRow("text where a number belongs") << "/result/score" << 0;
        QTest::newRow("a negative count") << "/result/hypotheses/count" << 2;
        QTest::newRow("a count beyond all bounds") << "/result/hypotheses/count" << 3;
        QTest::newRow("a batch without four axes") << QString(trigger) + "benign" << 4;
        QTest::newRow("a mask of another size") << QString(trigger) + "mask" << 5;
        QTest::newRow("pixels that are no numbers") << QString(trigger) + "triggered" << 6;
        QTest::newRow("predictions of other images") << QString(trigger) + "benign_predictions" << 7;
        QTest::newRow("a field of another size") << QString(trigger) + "field" << 5;
        QTest::newRow("features of other images") << QString(features) + "benign_features" << 7;
        QTest::newRow("answers of other images") << QString(features) + "triggered_outputs" << 5;
        QTest::newRow("features of an image that is not there") << QString(features) + "first_image" << 3;
        QTest::newRow("a mean answer too few") << "/result/probe/mean_answers" << 7;
        QTest::newRow("a target of another model") << "/result/recovered_target" << 4;
        QTest::newRow("labels without images") << "/data/labels" << 7;
        QTest::newRow("an image that is not there") << "/data/image_indices" << 8;
        QTest::newRow("a variance too short") << "/result/probe/variance" << 4;
        QTest::newRow("a best square outside") << "/result/probe/best_row" << 3;
        QTest::newRow("a square of no size") << "/result/probe/step" << 2;
        QTest::newRow("iterations without values") << "/result/history/0/iteration" << 8;
        QTest::newRow("a column too short") << "/model/layers/shape" << 9;
        QTest::newRow("an impossible shape") << "/input_shape" << 8;
        QTest::newRow("an array as a scalar") << "/model/outputs" << 4;
        QTest::newRow("a scalar as a group") << "/result/probe" << 3;
    }

    void wrongValuesAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(int, change);
        const std::string changed = name.toStdString();
        copyWith(
            m_full, file("wrong.h5"),
            [&](H5File &out, const std::string &object) {
                if (object != changed)
                    return false;
                const double nan = std::numeric_limits<double>::quiet_NaN();
                switch (change) {
                case 0:
                    out.writeString(object, "perhaps");
                    break;
                case 1:
                    out.writeScalar(object, 7);
                    break;
                case 2:
                    out.writeScalar(object, -1);
                    break;
                case 3:
                    out.writeScalar(object, 2'000'000'000);
                    break;
                case 4:
                    out.write(object, std::vector<double>{1, 2, 3});
                    break;
                case 5:
                    out.write(object, H5Array<float>{{1, 1, 3, 3}, std::vector<float>(9, 0.5f)});
                    break;
                case 6:
                    out.write(object, H5Array<double>{{4, 3, 16, 16}, std::vector<double>(4 * 3 * 256, nan)});
                    break;
                case 7:
                    out.write(object, H5Array<float>{{2, 2}, {1, 2, 3, 4}});
                    break;
                case 8:
                    out.write(object, std::vector<std::int64_t>{-1, 0, 3000});
                    break;
                default:
                    out.writeStrings(object, {"one"});
                }
                return true;
            });
        const auto error = errorIn([&] { readRunFile(file("wrong.h5")); });
        QVERIFY(error);
        QCOMPARE(error->kind(), ErrorKind::CorruptFile);
        QVERIFY(std::string(error->what()).find(file("wrong.h5")) != std::string::npos);
    }

    void aHugeShapeIsRefusedWithoutMemory()
    {
        // As bytes these zeros are 128 MiB, and some 100 KiB in the file; as indices they would take 1 GiB.
        copyWith(
            m_full, file("bomb.h5"),
            [](H5File &out, const std::string &name) {
                if (name != "/data/image_indices")
                    return false;
                out.write(name, std::vector<std::uint8_t>((std::size_t{1} << 27) + 16, 0), 1);
                return true;
            });
        const auto error = errorIn([&] { readRunFile(file("bomb.h5")); });
        QVERIFY(error);
        QCOMPARE(error->kind(), ErrorKind::CorruptFile);
    }

    void otherFilesAreRefused()
    {
        QCOMPARE(errorIn([&] { readRunFile(file("nowhere.h5")); })->kind(), ErrorKind::FileNotFound);

        QFile text(QString::fromStdString(file("text.h5")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("This is no HDF5 file at all, only a text of some length.\n");
        text.close();
        QCOMPARE(errorIn([&] { readRunFile(file("text.h5")); })->kind(), ErrorKind::UnsupportedFile);

        H5File plain = H5File::create(file("plain.h5"));
        plain.writeScalar("x", 1.0);
        plain.commit();
        QCOMPARE(errorIn([&] { readRunFile(file("plain.h5")); })->kind(), ErrorKind::UnsupportedFile);

        H5File newer = H5File::create(file("newer.h5"));
        newer.writeStringAttribute("/", "schema", "drmguard.run/99");
        newer.commit();
        const auto error = errorIn([&] { readRunFile(file("newer.h5")); });
        QVERIFY(error);
        QCOMPARE(error->kind(), ErrorKind::UnsupportedFile);
        QVERIFY(std::string(error->what()).find("drmguard.run/99") != std::string::npos);
    }

    void everyTruncationIsRefused()
    {
        QFile whole(QString::fromStdString(m_full));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        for (int part = 0; part < 40; ++part) {
            QFile cut(QString::fromStdString(file("cut.h5")));
            QVERIFY(cut.open(QIODevice::WriteOnly));
            cut.write(bytes.left(bytes.size() * part / 40));
            cut.close();
            QVERIFY2(errorIn([&] { readRunFile(file("cut.h5")); }), qPrintable(QString::number(part)));
        }
    }

    void damageEndsInAnErrorOrARecord()
    {
        QFile whole(QString::fromStdString(m_full));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        std::mt19937 random(7);
        int refused = 0;
        for (int trial = 0; trial < 300; ++trial) {
            QByteArray damaged = bytes;
            for (int hit = 0; hit < 40; ++hit)
                damaged[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                    static_cast<char>(random());
            QFile output(QString::fromStdString(file("damaged.h5")));
            QVERIFY(output.open(QIODevice::WriteOnly));
            output.write(damaged);
            output.close();
            refused += errorIn([&] { readRunFile(file("damaged.h5")); }).has_value() ? 1 : 0;
        }
        QVERIFY2(refused > 100, qPrintable(QString::number(refused)));
    }
};

DRM_TEST(RunFileTest)
#include "RunFileTest.moc"
