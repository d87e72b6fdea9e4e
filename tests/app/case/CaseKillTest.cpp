// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/CaseController.h"
#include "app/evidence/EvidenceController.h"
#include "core/store/CaseFile.h"
#include "tests/fixtures/RunFixture.h"
#include "tests/fixtures/SettingsFolder.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/panels/parameters/ParametersPanel.h"
#include "widgets/panels/verdict/VerdictPanel.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>

using namespace drm;

namespace {

const char *const childVariable = "DRM_KILL_CHILD"; // the folder that the child works in
const char *const roundsVariable = "DRM_KILL_ROUNDS";
constexpr int usualRounds = 3;

/// Scans, pins and saves without an end, and says what was saved: "saved COUNT SHA256-OF-THE-LAST".
class Worker : public QObject {
public:
    Worker(const QString &folder, const ScanRequest &request)
        : m_window(folder + "/runs")
        , m_path(folder + "/audit.drmcase")
        , m_request(request)
    {
        m_window.resize(1000, 700);
        m_window.show();
        connect(m_window.cases(), &CaseController::opened, this, [this] {
            if (m_saving > 0)
                std::printf("saved %d %s\n", m_saving, m_last.c_str());
            std::fflush(stdout);
            m_saving = 0;
        });
        m_window.openPath(QFile::exists(m_path) ? m_path : folder + "/sample.h5");
        connect(&m_timer, &QTimer::timeout, this, &Worker::step);
        m_timer.start(20);
    }

private:
    void step()
    {
        if (m_window.loader()->busy())
            return;
        if (!m_begun) {
            m_begun = true;
            m_window.workspace()->panel<ParametersPanel>()->setRequest(m_request);
            m_window.run();
        }
        m_window.evidence()->pin(m_window.workspace()->panel<VerdictPanel>());
        if (m_saving > 0)
            return;
        const std::vector<CaseEvidence> &all = m_window.cases()->evidence();
        m_saving = static_cast<int>(all.size());
        m_last = all.back().picture.sha256;
        m_window.cases()->saveTo(m_path);
    }

    MainWindow m_window;
    QString m_path;
    ScanRequest m_request;
    QTimer m_timer;
    std::string m_last;
    int m_saving = 0; ///< pieces of evidence of the case that is being saved; 0: none is
    bool m_begun = false;
};

} // namespace

/// A program that is killed while it scans, pins and saves. The long form:
/// `QTEST_FUNCTION_TIMEOUT=3600000 DRM_KILL_ROUNDS=50 app_tests CaseKillTest`.
class CaseKillTest : public test::RunFixture {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString folder = qEnvironmentVariable(childVariable);
        if (folder.isEmpty())
            return makeRun("CaseKillTest");
        test::keepSettingsIn(folder + "/settings");
        Worker worker(folder, readRunFile((folder + "/sample.h5").toStdString()).request);
        QCoreApplication::exec(); // until it is killed
    }

    void nothingThatWasSavedIsLost()
    {
        const int given = qEnvironmentVariableIntValue(roundsVariable);
        const int rounds = given > 0 ? given : usualRounds;
        const std::string path = m_folder.filePath("audit.drmcase").toStdString();
        int most = 0;
        for (int round = 0; round < rounds; ++round) {
            const QByteArray said = killedAfter(QRandomGenerator::global()->bounded(1500));
            QList<QByteArray> last; // of the whole lines that say so, beside what the child logs
            for (const QByteArray &line : said.left(said.lastIndexOf('\n')).split('\n'))
                if (line.startsWith("saved "))
                    last = line.split(' ');
            QVERIFY2(last.size() == 3, said.constData());
            const int saved = last[1].toInt();
            QVERIFY(saved > most); // it went on with what was there
            most = saved;
            const Case content = readCase(path);
            QVERIFY2(content.alterations.empty(), english(content.alterations).c_str());
            QVERIFY(static_cast<int>(content.evidence.size()) >= saved);
            const CaseEvidence &newest = content.evidence[static_cast<std::size_t>(saved) - 1];
            QCOMPARE(newest.picture.sha256, last[2].toStdString());
            for (const CaseEvidence &evidence : content.evidence)
                QVERIFY(evidence.picture.bytes);
            QVERIFY(!content.runs.empty());
            QCOMPARE(readRunFile(content.runs.front()).result.verdict, Verdict::Backdoored);
        }
        qInfo("%d times killed, %d pieces of evidence kept", rounds, most);
    }

private:
    /// What a child has said that was killed so long (ms) after it had saved for the first time.
    QByteArray killedAfter(int milliseconds)
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(childVariable, m_folder.path());
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {"CaseKillTest"});
        QByteArray said;
        const auto hasSaved = [&] { return said.contains("saved "); };
        while (!hasSaved() && child.waitForReadyRead(test::patience))
            said += child.readAllStandardOutput();
        QTest::qWait(milliseconds);
        child.kill();
        child.waitForFinished();
        said += child.readAllStandardOutput();
        return said;
    }
};

DRM_TEST(CaseKillTest)
#include "CaseKillTest.moc"
