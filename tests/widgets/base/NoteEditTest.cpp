// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/NoteEdit.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

using namespace drm;

class NoteEditTest : public QObject {
    Q_OBJECT

private slots:
    void takesWhatFilesHold()
    {
        NoteEdit edit;
        const QString most(NoteEdit::mostBytes, 'x');
        edit.setPlainText(most);
        QCOMPARE(edit.toPlainText(), most);
        QTest::keyClick(&edit, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClicks(&edit, "abc");
        QCOMPARE(edit.toPlainText(), most); // what stands there is not pushed out
    }

    void theRestOfWhatIsPastedIsLeftOut()
    {
        NoteEdit edit;
        edit.setPlainText("ab");
        edit.moveCursor(QTextCursor::Start);
        edit.moveCursor(QTextCursor::NextCharacter);
        const QString pasted = QString::fromUtf8("\U0001F600").repeated(NoteEdit::mostBytes / 4 + 7);
        QStringList seen;
        connect(&edit, &QPlainTextEdit::textChanged, this, [&] { seen << edit.toPlainText(); });
        edit.insertPlainText(pasted);
        const QString text = edit.toPlainText();
        QCOMPARE(text.toUtf8().size(), NoteEdit::mostBytes - 2); // whole letters
        QVERIFY(text.startsWith('a') && text.endsWith('b'));
        QVERIFY(!text.toUtf8().contains('?'));
        for (const QString &one : seen)
            QCOMPARE(one, text); // nobody is told of more
        edit.undo(); // brings nothing back that does not fit
        QCOMPARE(edit.toPlainText(), text);
    }
};

DRM_TEST(NoteEditTest)
#include "NoteEditTest.moc"
