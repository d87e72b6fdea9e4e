// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/HelpTexts.h"
#include "tests/fixtures/TestProgram.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace drm;

class HelpTextsTest : public QObject {
    Q_OBJECT

private slots:
    void aPageHasAParagraphForEachPart()
    {
        QCOMPARE(helpPage("shows"), QString("<p>shows</p>"));
        QCOMPARE(helpPage("shows", "reading", "a = b"), QString("<p>shows</p><p>reading</p><p><b>a = b</b></p>"));
        QCOMPARE(helpPage("shows", {}, "a = b"), QString("<p>shows</p><p><b>a = b</b></p>"));
    }

    void widgetsGetTheirTextsAndLabelsThoseOfTheirFields()
    {
        QWidget root;
        root.setObjectName("root");
        auto *field = new QLineEdit(&root);
        field->setObjectName("field");
        auto *other = new QLineEdit(&root);
        other->setObjectName("other");
        other->setWhatsThis("kept");
        auto *label = new QLabel(&root);
        label->setBuddy(field);
        applyHelp(&root, {{"root", "of the root"}, {"field", "of the field"}, {"nobody", "lost"}});
        QCOMPARE(root.whatsThis(), QString("of the root"));
        QCOMPARE(field->whatsThis(), QString("of the field"));
        QCOMPARE(label->whatsThis(), QString("of the field"));
        QCOMPARE(other->whatsThis(), QString("kept"));
    }
};

DRM_TEST(HelpTextsTest)
#include "HelpTextsTest.moc"
