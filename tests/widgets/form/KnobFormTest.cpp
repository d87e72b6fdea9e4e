// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/KnobForm.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/form/ColourChooser.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace drm;

namespace {

std::vector<AttackFacts> attacks()
{
    const AttackKnob edge{"edge", "edge", "Edge", "Edge of it.", KnobType::Edge, 1, 512, 1, std::nullopt, "px"};
    const AttackKnob colour{"rgb", "colour", "Colour", "Colour of it.", KnobType::Colour};
    const AttackKnob share{"share", "share", "Share", "Share of it.", KnobType::Number, 0.02, 1, 0.02, 0.25};
    AttackKnob otherEdge = edge;
    otherEdge.meaning = "Another edge.";
    return {{"one", "One", "", {edge, colour}}, {"two", "Two", "", {edge, share}}, {"three", "Three", "", {otherEdge}}};
}

} // namespace

class KnobFormTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_widget = std::make_unique<QWidget>();
        new QVBoxLayout(m_widget.get());
    }

    void cleanup() { m_widget.reset(); }

    void theKnobsOfOneAttackAreShown()
    {
        const std::unique_ptr<KnobForm> form = make(KnobEditor::Style::Form);
        QCOMPARE(m_widget->findChildren<QWidget *>(QRegularExpression("^knob_")).size(), 4); // one is shared
        form->showAttack("one");
        QVERIFY(shown("knob_one_edge") && shown("knob_one_rgb") && !shown("knob_two_share"));
        QVERIFY(form->editor("rgb") && form->editor(KnobType::Edge) && !form->editor("share"));
        child<QSpinBox>("knob_one_edge")->setValue(7);
        form->showAttack("two");
        QVERIFY(shown("knob_one_edge") && shown("knob_two_share") && !shown("knob_one_rgb"));
        QVERIFY(form->values() == KnobValues({{"edge", {7}}}));
        form->showAttack("three"); // its edge means something else
        QVERIFY(shown("knob_three_edge") && !shown("knob_one_edge"));
        QVERIFY(form->values().empty());
        form->showAttack("unknown");
        QVERIFY(!form->editor("edge") && !shown("knob_three_edge"));
    }

    void whatIsNotTurnedIsOpen()
    {
        const std::unique_ptr<KnobForm> form = make(KnobEditor::Style::Form);
        form->showAttack("two");
        QVERIFY(form->values().empty());
        QCOMPARE(child<QSpinBox>("knob_one_edge")->text(), QString("from the seed"));
        auto *share = child<QDoubleSpinBox>("knob_two_share");
        QCOMPARE(share->text(), QString("the attack's own, 0.25")); // nothing is drawn for it
        QSignalSpy turned(form.get(), &KnobForm::turned);
        share->stepUp();
        QCOMPARE(turned.size(), 1);
        QCOMPARE(turned.first().first().toString(), QString("share"));
        QVERIFY(form->values() == KnobValues({{"share", {0.02}}}));
        share->stepDown();
        QVERIFY(form->values().empty());
        form->showAttack("one");
        auto *colour = child<ColourChooser>("knob_one_rgb");
        QVERIFY(form->values().empty());
        colour->setColour(ColourChooser::Colour{0, 0, 1});
        QVERIFY(form->values() == KnobValues({{"rgb", {0, 0, 1}}}));
    }

    void slidersFollowQuietly()
    {
        const std::unique_ptr<KnobForm> form = make(KnobEditor::Style::Slider);
        form->showAttack("two");
        QCOMPARE(form->editor("share")->number()->text(), QString("0.25")); // before anything is known to be used
        QSignalSpy turned(form.get(), &KnobForm::turned);
        form->setValues({{"share", {0.5}}, {"edge", {9}}, {"rgb", {1, 1, 1}}, {"seed", {5}}});
        QVERIFY(form->values() == KnobValues({{"share", {0.5}}, {"edge", {9}}}));
        auto *slider = child<QSlider>("knob_two_share");
        QCOMPARE(slider->minimum(), 2);
        QCOMPARE(form->editor("share")->number()->text(), QString("0.50"));
        form->editor("edge")->setMaximum(4);
        QCOMPARE(child<QSpinBox>("knob_one_edge")->value(), 4);
        QCOMPARE(turned.size(), 0);
        slider->setValue(75);
        QCOMPARE(turned.size(), 1);
        QVERIFY(form->values().at("share") == KnobValue({0.75}));
        form->setValues({{"share", {0.5, 0.5}}}); // of another knob
        QVERIFY(form->values().at("share") == KnobValue({0.75}));
    }

private:
    std::unique_ptr<KnobForm> make(KnobEditor::Style style)
    {
        return std::make_unique<KnobForm>(
            attacks(), style, "knob", [this](KnobEditor &editor) { m_widget->layout()->addWidget(editor.control()); },
            [](KnobEditor &editor, bool visible) { editor.control()->setVisible(visible); }, nullptr);
    }

    template <typename T> T *child(const char *name) const
    {
        T *widget = m_widget->findChild<T *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }

    bool shown(const char *name) const { return !child<QWidget>(name)->isHidden(); }

    std::unique_ptr<QWidget> m_widget;
};

DRM_TEST(KnobFormTest)
#include "KnobFormTest.moc"
