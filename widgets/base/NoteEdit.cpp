// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/NoteEdit.h"

#include <QToolTip>

namespace drm {

namespace {

/// In UTF-8; of half a pair of surrogates, half the pair's.
int bytesOf(QChar letter)
{
    if (letter.unicode() < 0x80)
        return 1;
    return letter.unicode() < 0x800 || letter.isSurrogate() ? 2 : 3;
}

} // namespace

NoteEdit::NoteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(document(), &QTextDocument::contentsChange, this, [this](int at, int, int added) { m_end = at + added; });
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEdit::cut);
}

/// The end of what was inserted goes, not what stands behind it.
void NoteEdit::cut()
{
    const QString text = toPlainText();
    qsizetype over = text.toUtf8().size() - mostBytes;
    if (over <= 0)
        return;
    const int end = qMin(m_end, static_cast<int>(text.size()));
    int begin = end;
    while (begin > 0 && (over > 0 || text[begin].isLowSurrogate()))
        over -= bytesOf(text[--begin]);
    QTextCursor cursor(document());
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    document()->clearUndoRedoStacks(); // undoing the cut would bring back too much
    QToolTip::showText(mapToGlobal(cursorRect().bottomLeft()), tr("There is no room for more; the rest was left out."),
                       this);
}

} // namespace drm
