// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/TestProgram.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Source {
    QString path;
    QStringList lines;
};

QVector<Source> sources(const QString &folder)
{
    QVector<Source> found;
    const QStringList names{QStringLiteral("*.h"), QStringLiteral("*.cpp")};
    QDirIterator files(QStringLiteral(DRM_SOURCE_DIR "/") + folder, names, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            found.append({file.fileName(), QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))});
    }
    return found;
}

/// "path:line" of every line that matches.
QStringList matches(const QString &folder, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    QStringList hits;
    for (const Source &source : sources(folder)) {
        for (qsizetype i = 0; i < source.lines.size(); ++i)
            if (expression.match(source.lines[i]).hasMatch())
                hits << QStringLiteral("%1:%2").arg(source.path).arg(i + 1);
    }
    return hits;
}

} // namespace

/// Rules of the source tree that no compiler checks.
class SourceRulesTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheSources()
    {
        for (const char *folder : {"core", "widgets", "app", "tests"})
            QVERIFY2(!sources(QLatin1String(folder)).isEmpty(), folder);
        QVERIFY(!matches(QStringLiteral("widgets"), QStringLiteral("^#include <Q")).isEmpty());
    }

    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << "de";
        QTest::newRow("Chinese") << "zh_CN";
    }

    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        const QTemporaryDir folder;
        const QString translations = folder.filePath(language + ".ts");
        QVERIFY(QFile::copy(QStringLiteral(DRM_SOURCE_DIR "/translations/drmguard_%1.ts").arg(language), translations));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(DRM_SOURCE_DIR));
        lupdate.start(QStringLiteral(DRM_LUPDATE),
                      {"-silent", "-no-obsolete", "-tr-function-alias", "QT_TRANSLATE_NOOP+=DRM_TEXT", "-I", ".", "app",
                       "widgets", "core", "-ts", translations});
        QVERIFY2(lupdate.waitForFinished(60000), qPrintable(lupdate.errorString()));
        QFile file(translations);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.count("<message") > 1000);
        static const QRegularExpression message("<message.*?</message>",
                                                QRegularExpression::DotMatchesEverythingOption);
        QStringList missing;
        for (auto found = message.globalMatch(text); found.hasNext();) {
            const QString one = found.next().captured();
            // A place that the translation lost would lose what the sentence is about. Of knobs %6 and %7 are the names
            // %1 and %2 in the window's language.
            const QString source = one.section("<source>", 1).section("</source>", 0, 0);
            const QString translation = one.section("</source>", 1);
            bool isWhole = true;
            for (const char *place : {"%1", "%2", "%3", "%4", "%5"})
                isWhole = isWhole
                    && (!source.contains(QLatin1String(place)) || translation.contains(QLatin1String(place))
                        || translation.contains("%6"));
            if (one.contains("type=\"unfinished\"") || !isWhole)
                missing << one;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.mid(0, 5).join('\n')));
    }

    /// English past DRM_TEXT stays English in every window. core/evaluate speaks on the command line alone.
    void whatTheEngineSaysIsMarked()
    {
        static const QRegularExpression unmarked(
            "\\bError\\(\\s*ErrorKind::\\w+,\\s*(?:std::string\\()?\"|\\bMessage\\{\\s*\"[^\"]*[A-Za-z]{2}|asIs\\(\"");
        QVERIFY(unmarked.match("throw Error(ErrorKind::Internal,\n    \"It failed.\");").hasMatch());
        QStringList hits;
        for (const Source &source : sources(QStringLiteral("core"))) {
            const QString text = source.lines.join(QLatin1Char('\n'));
            if (!source.path.contains(QStringLiteral("/core/evaluate/")) && unmarked.match(text).hasMatch())
                hits << source.path;
        }
        QCOMPARE(hits, QStringList());
    }

    void widgetsKnowNoLibTorch()
    {
        QCOMPARE(matches(QStringLiteral("widgets"), QStringLiteral("^\\s*#\\s*include\\s*[<\"](torch|ATen|c10)/")),
                 QStringList());
    }

    void coreKnowsNoQt()
    {
        QCOMPARE(matches(QStringLiteral("core"), QStringLiteral("^\\s*#\\s*include\\s*[<\"]Q")), QStringList());
    }

    /// QLabel takes what looks like HTML for HTML, and names, paths and messages come from files.
    void labelsShowPlainText()
    {
        QStringList hits;
        for (const char *folder : {"widgets", "app"}) {
            for (const QString &hit :
                 matches(QLatin1String(folder), QStringLiteral("new QLabel\\b|addRow\\((tr|label)"))) {
                QFile file(hit.section(QLatin1Char(':'), 0, -2));
                // Those that want rich text say so, and escape what is not theirs.
                if (!file.open(QIODevice::ReadOnly) || !file.readAll().contains("setTextFormat(Qt::RichText)"))
                    hits << hit;
            }
        }
        QCOMPARE(hits, QStringList());
    }

    void everyFileNamesItsLicence()
    {
        QStringList without;
        for (const char *folder : {"core", "widgets", "app", "tests"}) {
            for (const Source &source : sources(QLatin1String(folder)))
                if (source.lines.first() != QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later"))
                    without << source.path;
        }
        QCOMPARE(without, QStringList());
    }

    void headersAreGuarded()
    {
        QStringList without;
        for (const char *folder : {"core", "widgets", "app", "tests"}) {
            for (const Source &source : sources(QLatin1String(folder)))
                if (source.path.endsWith(QStringLiteral(".h"))
                    && !source.lines.contains(QStringLiteral("#pragma once")))
                    without << source.path;
        }
        QCOMPARE(without, QStringList());
    }
};

DRM_TEST(SourceRulesTest)
#include "SourceRulesTest.moc"
