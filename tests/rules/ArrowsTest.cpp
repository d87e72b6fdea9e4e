// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/TestProgram.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The folders of the table of rooms in CONTRIBUTING.md, in its order.
QStringList rooms()
{
    QStringList found;
    static const QRegularExpression row(QStringLiteral("^\\| `((?:core|widgets|app)[\\w/]*)` \\|"),
                                        QRegularExpression::MultilineOption);
    for (auto match = row.globalMatch(contentOf(QStringLiteral(DRM_SOURCE_DIR "/CONTRIBUTING.md"))); match.hasNext();)
        found << match.next().captured(1);
    return found;
}

/// Empty, or why a file of folder `from` must not include one of `to`.
QString objectionTo(const QStringList &rooms, const QString &from, const QString &to)
{
    if (from == to)
        return {};
    if (!rooms.contains(from) || !rooms.contains(to))
        return QStringLiteral("the table of rooms has no row for it");
    if (rooms.indexOf(to) > rooms.indexOf(from))
        return QStringLiteral("it stands below in the table of rooms");
    const bool plain = to == QLatin1String("core/record") || to == QLatin1String("core/metrics");
    if (from.startsWith(QLatin1String("widgets")) && to.startsWith(QLatin1String("core")) && !plain)
        return QStringLiteral("panels see core/record and core/metrics alone");
    return {};
}

} // namespace

/// Which folder may include which: CONTRIBUTING.md, Architecture.
class ArrowsTest : public QObject {
    Q_OBJECT

private slots:
    void theTableHasEveryRoomOnce()
    {
        QStringList listed = rooms();
        QVERIFY(listed.size() > 40);
        QCOMPARE(listed.removeDuplicates(), qsizetype(0));
        for (const QString &room : std::as_const(listed))
            QVERIFY2(QFileInfo(QStringLiteral(DRM_SOURCE_DIR "/") + room).isDir(), qPrintable(room));
    }

    void arrowsPointUpwards()
    {
        const QStringList listed = rooms();
        static const QRegularExpression include(QStringLiteral("^#include \"((?:core|widgets|app)/[^\"]+)/[^/\"]+\""),
                                                QRegularExpression::MultilineOption);
        QStringList wrong;
        int seen = 0;
        for (const char *layer : {"core", "widgets", "app"}) {
            QDirIterator files(QStringLiteral(DRM_SOURCE_DIR "/") + layer, {"*.h", "*.cpp"}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next().mid(int(sizeof(DRM_SOURCE_DIR)));
                const QString from = path.section(QLatin1Char('/'), 0, -2);
                for (auto match = include.globalMatch(contentOf(files.filePath())); match.hasNext(); ++seen) {
                    const QString to = match.next().captured(1);
                    const QString objection = objectionTo(listed, from, to);
                    if (!objection.isEmpty())
                        wrong << QStringLiteral("%1 includes %2: %3").arg(path, to, objection);
                }
            }
        }
        QVERIFY(seen > 1000);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void aWrongArrowIsFound()
    {
        const QStringList listed = rooms();
        QVERIFY(objectionTo(listed, "core/detect", "core/search").isEmpty());
        QVERIFY(!objectionTo(listed, "core/search", "core/detect").isEmpty());
        QVERIFY(!objectionTo(listed, "widgets/panels/loss", "core/detect").isEmpty());
        QVERIFY(!objectionTo(listed, "core/detect", "core/nowhere").isEmpty());
        QVERIFY(objectionTo(listed, "widgets/panels/loss", "core/record").isEmpty());
    }
};

DRM_TEST(ArrowsTest)
#include "ArrowsTest.moc"
