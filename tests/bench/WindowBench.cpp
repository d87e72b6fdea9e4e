// SPDX-License-Identifier: GPL-3.0-or-later
// How the window answers: "scan" while a scan runs, "data" as it opens an image set of 10 GB.
#include "app/layout/Workspace.h"
#include "app/shell/MainWindow.h"
#include "core/torch/ProcessSetup.h"
#include "tests/fixtures/LatencyMeter.h"
#include "tests/fixtures/Patience.h"
#include "tests/fixtures/SampleScan.h"
#include "tests/fixtures/SettingsFolder.h"
#include "widgets/panels/data/DataPanel.h"
#include "widgets/panels/parameters/ParametersPanel.h"

#include <hdf5.h>

#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <vector>

#include <sys/resource.h>

using namespace drm;

namespace {

constexpr hsize_t largeCount = 13700000;

/// Runs the event loop until it is true; false after `test::patience`.
template <typename F> bool waitFor(F condition)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < test::patience)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return condition();
}

long peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// 16×16 pixels in three colours and two labels an image, never written: HDF5 keeps the shape alone and reads zeros.
void makeLargeSet(const QString &path)
{
    const hid_t file = H5Fcreate(path.toUtf8().constData(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
    const auto add = [file](const char *name, hid_t type, const std::vector<hsize_t> &shape) {
        std::vector<hsize_t> chunk = shape;
        chunk.front() = 4096;
        const hid_t properties = H5Pcreate(H5P_DATASET_CREATE);
        H5Pset_chunk(properties, static_cast<int>(chunk.size()), chunk.data());
        const hid_t space = H5Screate_simple(static_cast<int>(shape.size()), shape.data(), nullptr);
        H5Dclose(H5Dcreate2(file, name, type, space, H5P_DEFAULT, properties, H5P_DEFAULT));
        H5Sclose(space);
        H5Pclose(properties);
    };
    add("images", H5T_NATIVE_UINT8, {largeCount, 3, 16, 16});
    add("labels", H5T_NATIVE_FLOAT, {largeCount, 2});
    H5Fclose(file);
}

int measureData(const QString &folder)
{
    const QString path = folder + QStringLiteral("/large.h5");
    makeLargeSet(path);
    MainWindow window(folder + QStringLiteral("/runs"));
    window.resize(1280, 800);
    window.show();
    const DataPanel *panel = window.workspace()->panel<DataPanel>();
    window.findChild<QDockWidget *>(QStringLiteral("dataDock"))->raise();
    QApplication::processEvents();
    QElapsedTimer clock;
    clock.start();
    window.openPath(path);
    if (!waitFor([panel] { return panel->hasSetup(); }))
        return 1;
    const qint64 opened = clock.elapsed();
    if (!waitFor([panel] { return panel->isComplete(); }))
        return 1;
    std::printf("%.1f GB, %llu images: open after %lld ms, all that is in view and the labels' plots after %lld ms; "
                "peak memory %ld MiB\n",
                static_cast<double>(largeCount) * 3 * 16 * 16 / 1e9, static_cast<unsigned long long>(largeCount),
                static_cast<long long>(opened), static_cast<long long>(clock.elapsed()), peakMebibytes());
    return 0;
}

int measureScan(const QString &folder)
{
    ScanRequest request = makeSampleScan(folder);
    request.params.hypotheses = {"patch"};
    request.params.threads = 0; // with all cores, as users scan
    request.params.budget = Budget::Thorough; // longer than this measures
    MainWindow window(folder + QStringLiteral("/runs"));
    window.resize(1280, 800);
    window.show();
    window.workspace()->panel<ParametersPanel>()->setRequest(request);
    window.openPath(QString::fromStdString(request.modelPath));
    window.openPath(QString::fromStdString(request.dataPath));
    if (!waitFor([&window] { return !window.loader()->busy(); }))
        return 1;
    window.run();
    LatencyMeter meter;
    meter.measure(4000, test::patience);
    const bool busy = window.runner()->busy();
    std::printf("a timer of 5 ms, %zu times while a scan runs: late by %.1f ms in the median, %.1f at 99 %%, %.1f at "
                "most; %.2f %% below 16 ms%s\n",
                meter.count(), meter.percentile(0.5), meter.percentile(0.99), meter.percentile(1),
                100 * meter.shareBelow(16), busy ? "" : " (the scan ended meanwhile)");
    window.stop();
    return waitFor([&window] { return !window.runner()->busy(); }) && busy ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    usePassiveThreads(argv); // as the program does
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    test::keepSettingsIn(folder.filePath(QStringLiteral("settings")));
    Theme::apply(application, Theme::Mode::Light);
    const QString what = application.arguments().value(1);
    if (what == QStringLiteral("data"))
        return measureData(folder.path());
    if (what == QStringLiteral("scan"))
        return measureScan(folder.path());
    std::fprintf(stderr, "usage: WindowBench data|scan\n");
    return 2;
}
