// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/ProjectionService.h"
#include "tests/fixtures/TestProgram.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace drm;

namespace {

ProjectionRequest request(std::vector<float> benign)
{
    auto features = std::make_shared<FeatureStats>();
    features->benignFeatures = {static_cast<int>(benign.size()) / 2, 2, benign};
    features->triggeredFeatures = features->benignFeatures;
    return {features, FeatureProjection::Basis::Benign};
}

} // namespace

class ProjectionServiceTest : public QObject {
    Q_OBJECT

private slots:
    void answersOnTheThreadOfTheWindow()
    {
        ProjectionService service;
        QSignalSpy answered(&service, &ProjectionService::answered);
        const ProjectionRequest asked = request({3, 0, -3, 0, 0, 1, 0, -1});
        service.ask(asked);
        QCOMPARE(answered.count(), 0);
        QTRY_COMPARE(answered.count(), 1);
        QVERIFY(answered[0][0].value<ProjectionRequest>() == asked);
        const auto projection = answered[0][1].value<FeatureProjection>();
        QVERIFY(projection.valid);
        QVERIFY(std::abs(projection.explained[0] - 0.9) < 1e-9);
    }

    void theLatestIsAlwaysAnswered()
    {
        ProjectionService service;
        QSignalSpy answered(&service, &ProjectionService::answered);
        ProjectionRequest last;
        for (int i = 0; i < 50; ++i) {
            last = request({static_cast<float>(i), 0, -1, 0, 0, 1});
            service.ask(last);
        }
        QTRY_VERIFY(!answered.isEmpty() && answered.last()[0].value<ProjectionRequest>() == last);
    }

    void nothingToProjectIsNoRequest()
    {
        ProjectionService service;
        QSignalSpy answered(&service, &ProjectionService::answered);
        service.ask({});
        service.ask(request({}));
        QTRY_COMPARE(answered.count(), 1);
        QVERIFY(!answered[0][1].value<FeatureProjection>().valid);
    }

    void canBeDestroyedWhileItWorks()
    {
        auto service = std::make_unique<ProjectionService>();
        service->ask(request(std::vector<float>(200000, 1)));
        service.reset();
    }
};

DRM_TEST(ProjectionServiceTest)
#include "ProjectionServiceTest.moc"
