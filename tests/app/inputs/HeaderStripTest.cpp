// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs/HeaderStrip.h"
#include "tests/fixtures/TestProgram.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace drm;

class HeaderStripTest : public QObject {
    Q_OBJECT

private:
    static ModelInfo twoLayers(const std::string &head)
    {
        ModelInfo info;
        info.path = "/models/gaze.pt";
        info.outputs = 2;
        info.headName = head;
        info.headCandidates = {{"yaw", 6, 1}, {"pitch", 6, 1}};
        return info;
    }

    static void choose(QComboBox *heads, int index)
    {
        heads->setCurrentIndex(index);
        emit heads->activated(index);
    }

private Q_SLOTS:
    void severalLayersTogetherAreTheHeadAsFound()
    {
        HeaderStrip header;
        QSignalSpy chosen(&header, &HeaderStrip::headChosen);
        auto *heads = header.findChild<QComboBox *>("headChooser");
        header.setModel(twoLayers("yaw + pitch"));
        QVERIFY(!heads->isHidden());
        QCOMPARE(heads->currentText(), QString("head as found"));
        choose(heads, heads->findData("pitch"));
        QCOMPARE(chosen.last().front().toString(), QString("pitch"));
        header.setModel(twoLayers("pitch"));
        QVERIFY(heads->currentText().startsWith("pitch (6"));
        choose(heads, 0); // and back
        QCOMPARE(chosen.last().front().toString(), QString());
        QCOMPARE(chosen.size(), 2);
    }

    void whoIsAskedHasNotChosen()
    {
        HeaderStrip header;
        QSignalSpy chosen(&header, &HeaderStrip::headChosen);
        auto *heads = header.findChild<QComboBox *>("headChooser");
        header.askForHead("/models/gaze.pt", {{"yaw", 6, 1}, {"pitch", 6, 1}});
        QCOMPARE(heads->currentText(), QString("Choose the head layer"));
        choose(heads, 0);
        QVERIFY(chosen.isEmpty());
        choose(heads, heads->findData("yaw"));
        QCOMPARE(chosen.size(), 1);
    }

    void oneLayerIsNoChoice()
    {
        HeaderStrip header;
        ModelInfo info = twoLayers("yaw");
        info.headCandidates.pop_back();
        header.setModel(info);
        QVERIFY(header.findChild<QComboBox *>("headChooser")->isHidden());
    }
};

DRM_TEST(HeaderStripTest)
#include "HeaderStripTest.moc"
