// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workshop/LessonBook.h"

#include <QVector>
#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace drm {

/// One step of a lesson at a time: what to do and to see, whether the program has seen it done, and the ways on and
/// back. Page 0 of a lesson is its introduction, page n its step n.
class LessonPane : public QWidget {
    Q_OBJECT

public:
    explicit LessonPane(QWidget *parent = nullptr);

    void setBook(const LessonBook &book);
    /// Lessons from 0, pages from 0; others do nothing.
    void go(int lesson, int page);
    int lesson() const { return m_lesson; }
    int page() const { return m_page; }
    const LessonStep *step() const; ///< null on the page of the introduction, and without lessons
    /// The program has seen what the step waits for; it stays seen until another page is shown.
    void setDone();
    bool isDone() const { return m_done; }

signals:
    void pageShown(); ///< another page
    void showWanted(); ///< that the program does the step

private:
    void layOut();
    void fill();
    void move(int by);
    void refresh();

    LessonBook m_book;
    int m_lesson = 0;
    int m_page = 0;
    bool m_done = false;
    QComboBox *m_lessons;
    QLabel *m_place;
    QProgressBar *m_progress;
    QTextBrowser *m_text;
    QLabel *m_state;
    QLabel *m_hintText;
    QPushButton *m_back;
    QPushButton *m_hint;
    QPushButton *m_show;
    QPushButton *m_next;
};

} // namespace drm
