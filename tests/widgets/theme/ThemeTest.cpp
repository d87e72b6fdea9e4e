// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/Theme.h"
#include "tests/fixtures/TestProgram.h"

#include <QApplication>
#include <QCheckBox>
#include <QTest>
#include <QWidget>

#include <cmath>

using drm::Theme;

namespace {

/// Relative luminance and contrast of the Web Content Accessibility Guidelines 2.1.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void contrasts_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void contrasts()
    {
        QFETCH(bool, dark);
        const Theme theme(dark);
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        for (const QColor &ground : {theme.window(), theme.base()}) {
            QVERIFY(contrast(theme.text(), ground) >= 7);
            for (const QColor &words : {theme.mutedText(), theme.good(), theme.bad(), theme.warning(), theme.accent()})
                QVERIFY2(contrast(words, ground) >= 4.5, qPrintable(words.name() + " on " + ground.name()));
        }
        QVERIFY(contrast(theme.onAccent(), theme.accent()) >= 4.5);
        for (int i = 0; i < Theme::seriesCount(); ++i) {
            QVERIFY2(contrast(theme.series(i), theme.base()) >= 3, qPrintable(theme.series(i).name()));
            for (int j = 0; j < i; ++j)
                QVERIFY(theme.series(i) != theme.series(j));
        }
        QCOMPARE(theme.series(Theme::seriesCount()), theme.series(0));
        QCOMPARE(theme.series(-1), theme.series(Theme::seriesCount() - 1));
    }

    void styleSheetHasNoOpenNames()
    {
        QVERIFY(Theme(false).styleSheet().contains(Theme(false).accent().name()));
        QVERIFY(!Theme(false).styleSheet().contains(QLatin1Char('@')));
        QVERIFY(!Theme(true).styleSheet().contains(QLatin1Char('@')));
    }

    void switchesTheApplication()
    {
        QWidget window;
        window.show();
        Theme::apply(*qApp, Theme::Mode::Dark);
        QCoreApplication::processEvents();
        QVERIFY(Theme::of(window).isDark());
        QCOMPARE(window.palette().color(QPalette::Window), Theme(true).window());
        Theme::apply(*qApp, Theme::Mode::Light);
        QVERIFY(!Theme::of(window).isDark());
        QCOMPARE(window.palette().color(QPalette::Window), Theme(false).window());
    }

    /// What is drawn, not what was asked for: Fusion's own outline of a box is nearly black on a dark window.
    void emptyBoxesCanBeSeen()
    {
        for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
            Theme::apply(*qApp, mode);
            QCheckBox box(QStringLiteral("Generative"));
            box.resize(box.sizeHint());
            const QImage image = box.grab().toImage();
            double clearest = 0;
            for (int x = 0; x < 18; ++x)
                clearest = qMax(clearest, contrast(image.pixelColor(x, image.height() / 2), Theme::of(box).window()));
            QVERIFY2(clearest >= 1.6, qPrintable(QString::number(clearest)));
        }
    }

    void systemForgetsAnEarlierChoice()
    {
        Theme::apply(*qApp, Theme::Mode::System);
        const bool dark = Theme::of(qApp->palette()).isDark();
        Theme::apply(*qApp, dark ? Theme::Mode::Light : Theme::Mode::Dark);
        Theme::apply(*qApp, Theme::Mode::System);
        QCOMPARE(Theme::of(qApp->palette()).isDark(), dark);
    }
};

DRM_TEST(ThemeTest)
#include "ThemeTest.moc"
